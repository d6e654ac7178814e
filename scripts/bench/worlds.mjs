// Databases of the bench on one throw-away server, and the servers before them.
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { populate } from './population.mjs';
import { load } from './program.mjs';

const { startEmbedded } = await load('platform/boot/embedded.js');
export const { ensureRoles, withClient, withDatabase } = await load('platform/boot/roles.js');
const { migrate } = await load('platform/boot/migrate.js');
const { SETTLED } = await load('platform/data-source.js');

/** What is compared with the program is asked through connections that are set as the program's are. */
export const CONNECTION_OPTIONS = SETTLED.map((one) => `-c ${one}`).join(' ');
export const setAlike = (url) => `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(CONNECTION_OPTIONS)}`;

const PASSWORD = 'only for the bench';
const masterKey = Buffer.alloc(32, 7);

/** The shipped PostgreSQL with its shipped settings, in a folder that goes with it. */
export async function startServer() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'groundwork-bench-'));
  chmodSync(folder, 0o711);
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, masterKey);
  const server = await startEmbedded({ dataFolder: folder });
  const children = new Set();
  return {
    adminUrl: server.adminUrl, keyFile, folder, children,
    async stop() {
      for (const child of children) child.kill();
      await server.stop();
      for (const path of [folder, server.home]) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One database, filled; how long that took in ms. */
export async function makeWorld(server, name, size) {
  const from = performance.now();
  const { appUrl, ownerUrl } = await ensureRoles(server.adminUrl, { database: name, appPassword: PASSWORD });
  await migrate(ownerUrl);
  const adminUrl = withDatabase(server.adminUrl, name);
  const entries = await withClient(adminUrl, async (client) => {
    await populate(client, { ...size, masterKey });
    return (await client.query('select count(*)::int as entries from entry')).rows[0].entries;
  });
  return { name, appUrl, adminUrl, entries, took: performance.now() - from };
}

/** Everybody has been here a moment ago: an idle sign-in ends. */
export async function wake(world) {
  await withClient(world.adminUrl, (client) => client.query('update identity.sign_in set last_seen_at = now()'));
}

function started(server, kind, settings) {
  return new Promise((done, fail) => {
    const child = fork(new URL('server.mjs', import.meta.url), [kind, JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
    server.children.add(child);
    // Where the program's lines go; the last ones are told where it fails.
    let last = '';
    child.stderr.on('data', (data) => { last = (last + data).slice(-2000); });
    child.once('exit', (code) => fail(new Error(`the ${kind} server ended with ${code}: ${last}`)));
    child.once('message', ({ port }) => done({ child, port, said: () => last, stop: () => { server.children.delete(child); child.kill(); } }));
  });
}

export const startProgram = (server, world) => started(server, 'program', { databaseUrl: world.appUrl, dataFolder: server.folder, keyFile: server.keyFile });
export const startBare = (server, databaseUrl, settings) => started(server, 'bare', { databaseUrl: setAlike(databaseUrl), ...settings });

/** What one request asks the database: texts, values and the round trip of each. */
export async function recorded(program, work) {
  program.child.send('record');
  await work();
  const answer = new Promise((done) => program.child.once('message', done));
  program.child.send('recorded');
  return (await answer).statements;
}
