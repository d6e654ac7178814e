// One server in a process of its own: the program as it is shipped, or a bare one that does as little as can be done.
import http from 'node:http';
import { load, pg } from './program.mjs';

const [kind, settings] = [process.argv[2], JSON.parse(process.argv[3])];
process.on('disconnect', () => process.exit(0));

/** The program. On demand it tells what one request asked the database, and in which round trip. */
async function program() {
  const { createApp } = await load('app.js');
  const app = await createApp({ config: { ...settings, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost', mailFrom: 'bench@localhost', logLevel: 'info' }, pages: null });
  await app.listen(0, '127.0.0.1');
  let seen = null;
  let answered = new WeakMap();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function asked(config, values, ...rest) {
    const result = query.call(this, config, values, ...rest);
    const text = typeof config === 'string' ? config : config?.text;
    if (seen === null || !text || text.includes('pgboss.')) return result;
    const trip = (answered.get(this) ?? 0) + 1;
    seen.push({ text, values: typeof config === 'string' ? (values ?? []) : (config.values ?? []), trip });
    const note = () => answered.set(this, Math.max(answered.get(this) ?? 0, trip));
    result.then(note, note);
    return result;
  };
  process.on('message', (message) => {
    if (message === 'record') [seen, answered] = [[], new WeakMap()];
    if (message === 'recorded') {
      process.send({ statements: seen });
      seen = null;
    }
    if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
  });
  return app.getHttpServer().address().port;
}

/** `same`: a request's statements as the program asks them, and its bytes. `raw`: counts entries. `insert`: one row. */
async function bare() {
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 8, pipeline: true });
  const trips = (settings.statements ?? []).reduce((all, one) => ((all[one.trip] ??= []).push({ ...one, name: `s${all.length}-${all[one.trip].length}`, values: one.values.map(revived) }), all), []).filter(Boolean);
  const answers = {
    '/same': async () => {
      const client = await pool.connect();
      for (const trip of trips) await Promise.all(trip.map(({ text, values, name }) => (values.length > 0 ? client.query({ name, text, values }) : client.query(text))));
      client.release();
      return settings.body;
    },
    '/raw': async () => JSON.stringify((await pool.query({ name: 'raw', text: settings.count, values: settings.values })).rows),
    '/insert': async (words) => {
      const { id, versionId, slot, answer, capturedAt } = JSON.parse(words);
      await pool.query({ name: 'insert', text: settings.insert, values: [settings.values[0], id, settings.values[1], versionId, slot, settings.values[2], answer, capturedAt, new Date()] });
      return JSON.stringify({ id });
    },
  };
  const server = http.createServer((request, reply) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const answer = answers[request.url](Buffer.concat(parts).toString('utf8'));
      answer.then((body) => reply.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(body), (error) => reply.writeHead(500).end(String(error)));
    });
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server.address().port;
}

/** What JSON made of bytes. */
function revived(value) {
  return value?.type === 'Buffer' ? Buffer.from(value.data) : value;
}

const port = await (kind === 'program' ? program() : bare());
process.send({ port });
