import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { Inventing, type InventedPractice } from '../../src/platform/invented.js';
import { SetUpCode } from '../../src/platform/set-up-code.js';
import { Browser } from '../support/browser.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const PRACTICE: InventedPractice = { name: 'Lantern Street Practice', password: 'AAAA-BBBB-CCCC-DDDD', pin: '1234', signIns: [{ name: 'Salma Rahimi', as: 'therapist', email: 'salma.rahimi@lantern.example' }] };

/** Says what was asked of it; the making itself is shown in demo.spec.ts and in the browser. */
class Told extends Inventing {
  readonly begun: string[] = [];
  constructor(private readonly here: boolean) {
    super();
  }
  mayBegin(): boolean {
    return this.here;
  }
  begin(zone: string): void {
    if (this.state !== 'none') return;
    this.begun.push(zone);
    this.state = 'making';
  }
  end(): void {
    this.practice = PRACTICE;
    this.state = 'made';
  }
}

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'groundwork-click-'));
  writeFileSync(join(folder, 'key'), Buffer.alloc(32, 7));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function program<T>(inventing: Inventing, work: (browser: Browser, code: string, app: NestFastifyApplication) => Promise<T>): Promise<T> {
  const config = { databaseUrl: database.appUrl, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:4600', dataFolder: folder, mailFrom: 'post@localhost', logLevel: 'info' as const, keyFile: join(folder, 'key') };
  const app = await createApp({ config, inventing, pages: null, hashCost: { memoryKiB: 64, passes: 1 } });
  try {
    return await work(new Browser(app), app.get(SetUpCode).value, app);
  } finally {
    await app.close();
  }
}
const ZONE = 'Europe/Lisbon';

it('whoever cannot read the terminal makes nobody up, nor does a zone that does not exist', async () => {
  const told = new Told(true);
  await program(told, async (browser, code) => {
    expect((await browser.get('/api/set-up')).body).toEqual({ needed: true, mayInvent: true });
    expect((await browser.post('/api/set-up/invented', { code: 'WRONG123', zone: ZONE })).body.code).toBe('wrong_code');
    expect((await browser.post('/api/set-up/invented', { code, zone: 'Europe/Nowhere' })).body.code).toBe('fields');
  });
  expect(told.begun).toEqual([]);
});

it('where other machines could see it, it is neither offered nor done', async () => {
  const told = new Told(false);
  await program(told, async (browser, code) => {
    expect((await browser.get('/api/set-up')).body).toEqual({ needed: true, mayInvent: false });
    expect((await browser.post('/api/set-up/invented', { code, zone: ZONE })).status).toBe(404);
  });
  expect(told.begun).toEqual([]);
});

it('asked again and again it is made once, and the sign-ins are told once', async () => {
  const told = new Told(true);
  await program(told, async (browser, code) => {
    const ask = async (with_ = code) => browser.post('/api/set-up/invented', { code: with_, zone: ZONE });
    for (let n = 0; n < 3; n += 1) expect((await ask()).body).toEqual({ state: 'making', told: 0, of: 0, practice: null });
    expect((await browser.get('/api/set-up')).body).toEqual({ needed: true, mayInvent: false });
    told.end();
    expect((await ask('WRONG123')).body.practice).toBeUndefined();
    expect((await ask()).body).toEqual({ state: 'made', told: 0, of: 0, practice: PRACTICE });
    expect((await ask()).body.practice).toBeNull();
  });
  expect(told.begun).toEqual([ZONE]);
});

it('beside a clinic it is refused', async () => {
  const told = new Told(true);
  await program(told, async (browser, code) => {
    const clinic = { clinicName: 'Lindenhof', country: 'DE', zone: 'Europe/Berlin', name: 'Mara Vogt', email: 'mara@lindenhof.example', password: 'a quiet house by the river', pin: '4711' };
    expect((await browser.make('/api/set-up', { ...clinic, code })).status).toBe(201);
    expect((await browser.get('/api/set-up')).body).toEqual({ needed: false, mayInvent: false });
    expect((await browser.post('/api/set-up/invented', { code, zone: ZONE })).body.code).toBe('set_up_done');
  });
  expect(told.begun).toEqual([]);
});
