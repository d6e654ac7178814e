import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { newToken } from './random.js';

const POLICY = [
  "default-src 'none'", "script-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'",
  "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'",
];

const ROOT = '<div id="root">';
/** Put into the page before any script runs, so that no screen, no state and no failure of it can be without. */
const BAND = '<aside class="invented" aria-label="Invented people">Invented people</aside>';

/** Serves the three web entries from one build. The practice entry alone gets a style nonce, for its kit. */
export async function servePages(server: FastifyInstance, folder: string, isDemo: () => boolean): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = { partner: page('index.html'), practice: page('practice.html'), room: page('room.html') };
  await server.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', wildcard: false, immutable: true, maxAge: '365d' });
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const entry = /^\/practice(\/|$)/.test(path) ? 'practice' : /^\/room(\/|$)/.test(path) ? 'room' : 'partner';
    const nonce = entry === 'practice' ? newToken() : null;
    const style = nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'";
    void reply.headers({ 'content-security-policy': [...POLICY, style].join('; '), 'cache-control': 'no-cache' }).type('text/html; charset=utf-8');
    const own = nonce ? pages.practice.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`) : pages[entry];
    return reply.send(isDemo() ? own.replace(ROOT, `${BAND}${ROOT}`) : own);
  });
}
