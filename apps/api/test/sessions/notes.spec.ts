import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, comeBack, type Couple, done, endSession, readyCouple, startSession, therapistOf } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
let note: string;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  await comeBack(clinic.therapist);
  couple = await readyCouple(world, clinic.therapist);
  const { sessionId } = await startSession(couple);
  await endSession(couple);
  note = `/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`;
});
afterAll(() => world.close());

it('a note is signed once and locked; what comes later is added under it', async () => {
  expect((await clinic.therapist.get(note)).body).toEqual({ sessionId: expect.any(String), text: null, signedAt: null, signedBy: null, addenda: [] });
  done(await clinic.therapist.make(note, { text: 'Both spoke about Tuesday.' }));
  const signedAt = world.clock.now().toISOString();
  const second = await clinic.therapist.make(note, { text: 'Other words.' });
  expect([second.status, second.body.code]).toEqual([409, 'already_done']);

  world.clock.pass({ minutes: 5 });
  const first = done(await clinic.therapist.make(`${note}/addenda`, { text: 'It was Wednesday.' }));
  world.clock.pass({ minutes: 5 });
  done(await clinic.therapist.make(`${note}/addenda`, { text: 'Checked with both.' }));
  const read = (await clinic.therapist.get(note)).body;
  expect(read).toMatchObject({ text: 'Both spoke about Tuesday.', signedAt, signedBy: 'Ruth Adler' });
  expect(read.addenda.map(({ text }: { text: string }) => text)).toEqual(['It was Wednesday.', 'Checked with both.']);
  expect(read.addenda[0]).toMatchObject({ id: first.id, signedBy: 'Ruth Adler' });
});

it('two signatures at the same moment leave one note', async () => {
  const tries = await Promise.all(['One.', 'Two.'].map((text) => clinic.therapist.make(note, { text })));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('a note whose answer was lost is sent again with the same id and is there once', async () => {
  const id = randomUUID();
  for (let n = 0; n < 2; n += 1) expect((await clinic.therapist.post(note, { id, text: 'Both spoke.' })).body).toEqual({ id });
});

it('nothing is added to a note that was not signed, and no note stands before its session', async () => {
  expect((await clinic.therapist.make(`${note}/addenda`, { text: 'Later.' })).status).toBe(404);
  const { id } = done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-14', localTime: '17:00', minutes: 75 }));
  const early = await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions/${id}/note`, { text: 'Before.' });
  expect([early.status, early.body.fields[0].field]).toEqual([422, 'text']);
});

it('the words of a note are kept sealed, and the database refuses to change them', async () => {
  done(await clinic.therapist.make(note, { text: 'Wolkenkuckucksheim' }));
  const { rows } = await world.admin.query('select n::text as line from session_note n where case_id = $1', [couple.caseId]);
  expect([rows.length, rows[0].line.includes(Buffer.from('Wolken').toString('hex'))]).toEqual([1, false]);
  await expect(world.admin.query("update session_note set body_sealed = ''")).rejects.toThrow('append-only');
  await expect(world.admin.query('truncate session_note cascade')).rejects.toThrow('append-only');
  expect(world.logged.join('\n')).not.toContain('Wolken');
});

it('no colleague, admin, other clinic, other couple or partner reads a note', async () => {
  done(await clinic.therapist.make(note, { text: 'Both spoke.' }));
  const colleague = await therapistOf(world, clinic.admin);
  const elsewhere = await clinicOf(world, { name: 'Am Park' });
  const otherCouple = await readyCouple(world, colleague);
  const throughOther = note.replace(couple.caseId, otherCouple.caseId);
  for (const [asker, url] of [[colleague, note], [colleague, throughOther], [clinic.admin, note], [elsewhere.therapist, note], [clinic.therapist, throughOther]] as const) {
    expect((await asker.get(url)).status).toBe(404);
    expect((await asker.make(url, { text: 'Mine.' })).status).toBe(404);
    expect((await asker.make(`${url}/addenda`, { text: 'Mine.' })).status).toBe(404);
  }
  expect((await couple.partners[0].browser.get(note)).status).toBe(401);
});
