import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { withClient, withDatabase } from '../../src/platform/boot/roles.js';
import { Program, freePort, isAlive, serverOf } from './program.js';

// Each start is a whole program with its own database server.
jest.setTimeout(60_000);

describe('what a couple has written outlives every way in which the program can end', () => {
  let folder: string;
  let data: string;
  let port: string;
  const clinicId = randomUUID();
  const others: Program[] = [];
  let current: Program | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), `groundwork-test-${process.pid}-`));
    chmodSync(folder, 0o711);
    data = join(folder, 'data');
    port = String(await freePort());
    const first = await open();
    await withClient(serverOf(data).adminUrl, (admin) =>
      admin.query(`insert into clinic (clinic_id, name, country, zone, created_at) values ($1, 'River', 'ES', 'Europe/Madrid', now())`, [clinicId]),
    );
    await first.stop();
  });
  afterEach(async () => {
    for (const program of others.splice(0)) await program.stop();
  });
  afterAll(async () => {
    await current?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function launch(more: Record<string, string> = {}): Program {
    const program = Program.start({ GROUNDWORK_DATA: data, PORT: port, ...more });
    others.push(program);
    return program;
  }

  /** The program on the couple's data, started unless it runs; a start is what takes time here. */
  async function open(): Promise<Program> {
    current = current?.runs ? current : Program.start({ GROUNDWORK_DATA: data, PORT: port });
    return current.ready();
  }

  async function expectEverythingThere(): Promise<void> {
    await open();
    const kept = await withClient(serverOf(data).adminUrl, (admin) =>
      admin.query('select name from clinic where clinic_id = $1', [clinicId]),
    );
    expect(kept.rows).toEqual([{ name: 'River' }]);
  }

  it.each(['SIGTERM', 'SIGINT'] as const)('is all there after %s, and no server stays behind', async (signal) => {
    const program = await open();
    const { pid } = serverOf(data);
    expect(await program.stop(signal)).toBe(0);
    expect(isAlive(pid)).toBe(false);
    await expectEverythingThere();
  });

  it('stops by itself when the program that started it is gone', async () => {
    const program = await open();
    const { pid } = serverOf(data);
    program.child.disconnect();
    expect(await program.ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });

  it('is all there after kill -9 of the program, whose database server the next start takes over', async () => {
    const program = await open();
    const { pid } = serverOf(data);
    await program.stop('SIGKILL');
    expect(isAlive(pid)).toBe(true);
    await expectEverythingThere();
    expect(serverOf(data).pid).toBe(pid);
  });

  it('is all there after kill -9 of the database server, which the program tells in one sentence', async () => {
    const program = await open();
    process.kill(serverOf(data).pid, 'SIGKILL');
    expect(await program.end()).toEqual({
      code: 1,
      sentences: ['The database server ended unexpectedly; start Groundwork again and it recovers what was saved.'],
    });
    await expectEverythingThere();
  });

  it('is all there after kill -9 of both at once', async () => {
    const program = await open();
    process.kill(serverOf(data).pid, 'SIGKILL');
    await program.stop('SIGKILL');
    await expectEverythingThere();
  });

  it('is not opened twice: a second start says so and the first goes on', async () => {
    const first = await open();
    const second = await launch({ PORT: String(await freePort()) }).end();
    expect(second.code).toBe(1);
    expect(second.sentences).toEqual([
      `Groundwork is already running on the data folder ${data}; stop it, or name another folder in GROUNDWORK_DATA.`,
    ]);
    expect(first.runs).toBe(true);
    expect(isAlive(serverOf(data).pid)).toBe(true);
  });

  it('is not opened twice when two first starts meet', async () => {
    const ports = [await freePort(), await freePort()];
    const both = ports.map((own) => launch({ GROUNDWORK_DATA: join(folder, 'fresh'), PORT: String(own) }));
    const outcomes = await Promise.all(both.map((program) => program.ready().then(() => 'runs', () => program.end())));
    expect(outcomes).toContain('runs');
    expect(outcomes).toContainEqual({ code: 1, sentences: [expect.stringContaining('already running on the data folder')] });
  });

  it('is never served at another port than the one asked for', async () => {
    await current?.stop();
    const other = createServer();
    await new Promise<void>((go) => other.listen(Number(port), '127.0.0.1', go));
    const refused = await launch().end();
    await new Promise((go) => other.close(go));
    expect(refused.code).toBe(1);
    expect(refused.sentences).toEqual([
      `Port ${port} on 127.0.0.1 is taken by another program; stop that program, or name another one in PORT.`,
    ]);
    expect(() => serverOf(data)).toThrow('ENOENT');
  });

  it('is not promised where it cannot be kept: an unwritable folder', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const refused = await launch({ GROUNDWORK_DATA: join(file, 'data') }).end();
    expect(refused.code).toBe(1);
    expect(refused.sentences).toEqual([
      `Groundwork cannot write to its data folder ${join(file, 'data')} (ENOTDIR); make it writable or name another one in GROUNDWORK_DATA.`,
    ]);
  });

  it('is not touched when another PostgreSQL wrote it', async () => {
    const old = join(folder, 'old');
    mkdirSync(join(old, 'postgres'), { recursive: true });
    writeFileSync(join(old, 'postgres/PG_VERSION'), '15\n');
    const refused = await launch({ GROUNDWORK_DATA: old }).end();
    expect(refused.code).toBe(1);
    expect(refused.sentences).toEqual([
      `The data in ${join(old, 'postgres')} was written by PostgreSQL 15, but this version of Groundwork brings PostgreSQL 18; start it with the version that wrote it.`,
    ]);
  });

  it('is not looked for elsewhere when the server in DATABASE_URL cannot be reached', async () => {
    const nobody = await freePort();
    const refused = await launch({ DATABASE_URL: `postgres://groundwork_app:secret@127.0.0.1:${nobody}/couples` }).end();
    expect(refused.code).toBe(1);
    expect(refused.sentences).toEqual([
      `The database in DATABASE_URL (127.0.0.1:${nobody}) cannot be used: connect ECONNREFUSED 127.0.0.1:${nobody}.`,
    ]);
  });

  it("is kept on the operator's own server when DATABASE_URL names one, made there at the first start", async () => {
    const server = process.env['GROUNDWORK_TEST_ADMIN_URL'] ?? '';
    const database = `groundwork_test_own_${process.pid}`;
    const app = new URL(withDatabase(server, database));
    app.username = 'groundwork_app';
    app.password = encodeURIComponent(process.env['GROUNDWORK_TEST_APP_PASSWORD'] ?? '');
    const own = { GROUNDWORK_DATA: join(folder, 'own'), PORT: String(await freePort()), DATABASE_URL: app.href };
    try {
      const without = await launch(own).end();
      expect(without.sentences).toEqual([expect.stringMatching(/^The database in DATABASE_URL .* cannot be used/)]);
      const first = await launch({ ...own, DATABASE_OWNER_URL: server }).ready();
      expect(await first.stop()).toBe(0);
      const second = await launch(own).ready();
      expect(await second.stop()).toBe(0);
    } finally {
      await withClient(server, (admin) => admin.query(`drop database if exists ${database} with (force)`));
    }
  });
});
