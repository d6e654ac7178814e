// Requests as fast as they are answered, over a few kept connections; and what a handful of figures say.
import http from 'node:http';

export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
export const spread = (figures) => [Math.min(...figures), Math.max(...figures)];

export function request(agent, port, { method = 'GET', path, headers = {}, body }) {
  return new Promise((done, fail) => {
    const words = body === undefined ? undefined : JSON.stringify(body);
    const sent = http.request({ agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...(words ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(words) } : {}) } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, text: Buffer.concat(parts).toString('utf8') }));
      answer.on('error', fail);
    });
    sent.on('error', fail);
    sent.end(words);
  });
}

/** Requests a second and the middle of their times in ms, at `atOnce` connections for `ms`; fails on any other answer than the expected one. */
export async function measure(port, next, { atOnce, ms, expects = 200 }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const times = [];
  const until = performance.now() + ms;
  const from = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (performance.now() < until) {
      const begun = performance.now();
      const { status, text } = await request(agent, port, next());
      if (status !== expects) throw new Error(`answered ${status}: ${text.slice(0, 300)}`);
      times.push(performance.now() - begun);
    }
  }));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return { perSecond: times.length / seconds, ms: median(times), count: times.length };
}
