// Where there is no connection, a partner's page is answered by one kept page: the help numbers. Nothing else of this
// origin is ever kept or looked at, and no request but that for a page passes through here. Sign-out and Leave forget it.
const KEPT = '/numbers-offline';

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { mode, url } = event.request;
  if (mode !== 'navigate' || /^\/(practice|room)(\/|$)/.test(new URL(url).pathname)) return;
  event.respondWith(fetch(event.request).catch(async () => (await caches.match(KEPT)) ?? Response.error()));
});
