import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { log } from './log.js';
import { Problem, sendProblem } from './problems.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const API_HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
};
const DEEPEST_BODY = 8;
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** What holds for every request before and after the routes: origin, methods, headers, one log line without content. */
export function guardHttp(server: FastifyInstance, publicUrl: string): void {
  const { origin } = new URL(publicUrl);
  const routes: { method: string; pattern: RegExp }[] = [];
  server.removeContentTypeParser('text/plain');
  server.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return;
    const pattern = new RegExp(`^${url.replaceAll(/:[^/]+/g, '[^/]+')}$`);
    for (const one of [method].flat()) routes.push({ method: one, pattern });
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(EVERYWHERE);
    if (request.url.startsWith('/api/')) reply.headers(API_HEADERS);
    if (!SAFE.has(request.method) && !isSameOrigin(request, origin)) {
      sendProblem(reply, request.id, new Problem('other_origin'));
      return reply;
    }
    return undefined;
  });
  // Before anything that follows a body by recursion: no form of ours goes deeper.
  server.addHook('preValidation', async (request, reply) => {
    if (!isDeeperThan(DEEPEST_BODY, request.body)) return undefined;
    sendProblem(reply, request.id, new Problem('not_understood'));
    return reply;
  });
  server.addHook('onResponse', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    log({ event: 'request', requestId: request.id, method: request.method, route: request.routeOptions.url ?? '', status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
  // Nest keeps Fastify's own not-found handler for itself; a catch-all route answers what no controller takes.
  server.all('/api/*', (request, reply) => answerUnknown(request, reply, routes));
}

/** An address that cannot be decoded meets neither hooks nor routes, and gets the same headers and words as any other. */
export function answerUnreadable(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({ ...EVERYWHERE, ...API_HEADERS });
  sendProblem(reply, request.id, new Problem('not_understood'));
}

function answerUnknown(request: FastifyRequest, reply: FastifyReply, routes: { method: string; pattern: RegExp }[]): FastifyReply {
  const path = request.url.split('?')[0] ?? '';
  const methods = [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
  if (methods.length > 0) reply.header('allow', methods.join(', '));
  sendProblem(reply, request.id, new Problem(methods.length > 0 ? 'wrong_method' : 'not_found'));
  return reply;
}

function isDeeperThan(most: number, body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Cookies alone prove nothing about who made the page: the browser's own words on origin must fit. */
function isSameOrigin(request: FastifyRequest, own: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return origin === own || (URL.canParse(origin) && new URL(origin).host === host);
}
