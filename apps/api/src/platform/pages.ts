import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ClinicNames } from './clinic-names.js';
import { newToken } from './random.js';

const POLICY = [
  "default-src 'none'", "script-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'",
  "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'",
];
/** What the worker itself may reach: this origin's pages, to hand them on. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

const ROOT = '<div id="root">';
/** Put into the page before any script runs, so that no screen, no state and no failure of it can be without. */
const BAND = '<aside class="invented" aria-label="Invented people">Invented people</aside>';

/** What a page takes from the clinic whose page it is. */
export interface PageFrame {
  /** Its names; null leaves the build's own, which are neutral too. */
  readonly namesFor: (request: FastifyRequest) => Promise<ClinicNames | null>;
  readonly isDemo: () => boolean;
}

/** Serves the three web entries from one build. The practice entry alone gets a style nonce, for its kit; a partner's page the clinic's names. */
export async function servePages(server: FastifyInstance, folder: string, { namesFor, isDemo }: PageFrame): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = { partner: page('index.html'), practice: page('practice.html'), room: page('room.html') };
  await server.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', wildcard: false, immutable: true, maxAge: '365d' });
  serveAlone(server, '/offline.js', page('offline.js'), 'text/javascript; charset=utf-8');
  serveAlone(server, '/icon.svg', page('icon.svg'), 'image/svg+xml; charset=utf-8');
  server.get('/app.webmanifest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-cache' }).type('application/manifest+json; charset=utf-8');
    return manifestOf((await namesFor(request))?.appName);
  });
  server.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const entry = /^\/practice(\/|$)/.test(path) ? 'practice' : /^\/room(\/|$)/.test(path) ? 'room' : 'partner';
    const nonce = entry === 'practice' ? newToken() : null;
    const style = nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'";
    void reply.headers({ 'content-security-policy': [...POLICY, style].join('; '), 'cache-control': 'no-cache' }).type('text/html; charset=utf-8');
    const own = nonce ? pages.practice.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`) : pages[entry];
    const page = entry === 'partner' ? named(own, await namesFor(request)) : own;
    return isDemo() ? page.replace(ROOT, `${BAND}${ROOT}`) : page;
  });
}

function serveAlone(server: FastifyInstance, url: string, text: string, type: string): void {
  server.get(url, (_request, reply) => reply.headers({ 'content-security-policy': WORKER_POLICY, 'cache-control': 'no-cache' }).type(type).send(text));
}

const HOME_SCREEN = 'name="apple-mobile-web-app-title" content="';

/** The build's names, exchanged for the clinic's (SR11): the tab's, and the one that a phone puts under its icon. */
function named(html: string, names: ClinicNames | null): string {
  if (!names) return html;
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(names.pageTitle)}</title>`)
    .replace(new RegExp(`${HOME_SCREEN}[^"]*"`), () => `${HOME_SCREEN}${escaped(names.appName)}"`);
}

function manifestOf(name = 'Today'): string {
  return JSON.stringify({ name, short_name: name, start_url: '/', scope: '/', display: 'browser', icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }] });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
