import { randomUUID } from 'node:crypto';
import { Database } from '../../src/platform/database.js';
import { sha256 } from '../../src/platform/vault.js';
import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, comeBack, type Couple, done, endSession, PIN, readyCouple, startSession } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  await comeBack(clinic.therapist);
  couple = await readyCouple(world, clinic.therapist);
});
afterAll(() => world.close());

const nextWeek = { localDate: '2027-01-11', localTime: '17:00', minutes: 75 };
const sessionRow = async (id: string) => (await world.admin.query('select * from session where id = $1', [id])).rows[0];

it('R87: while Room view is open the therapist’s own pages are locked, and the PIN alone ends it', async () => {
  const { sessionId, room } = await startSession(couple);
  expect(room.cookie('__Host-room')).toBeDefined();
  expect((await room.get('/api/staff/me')).body.locked).toBe(true);
  for (const answer of [
    await room.make(`/api/staff/cases/${couple.caseId}/sessions`, nextWeek),
    await room.get(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`),
    await room.get('/api/staff/team'),
  ]) expect([answer.status, answer.body.code]).toEqual([423, 'room_open']);

  const wrong = await room.post('/api/room/end', { pin: '0000' });
  expect([wrong.status, wrong.body.code, wrong.body.fields[0].field]).toEqual([403, 'wrong_pin', 'pin']);
  expect((await sessionRow(sessionId)).ended_at).toBeNull();

  await endSession(couple);
  expect((await sessionRow(sessionId)).ended_at).toEqual(world.clock.now());
  expect(room.cookie('__Host-room')).toBeUndefined();
  expect((await room.get('/api/staff/me')).body.locked).toBe(false);
});

it('the sign-in of an ended session is worth nothing, even with the cookie kept', async () => {
  await startSession(couple);
  const kept = couple.therapist.cookie('__Host-room');
  await endSession(couple);
  const answer = await world.app.inject({ method: 'POST', url: '/api/room/sessions', headers: { cookie: `__Host-room=${kept}` }, payload: { id: randomUUID(), ...nextWeek } });
  expect(answer.statusCode).toBe(401);
});

it('Room view plans the next session of its own couple, and knows no other', async () => {
  const other = await readyCouple(world, clinic.therapist, { names: ['Luis', 'Emma'] });
  const { room } = await startSession(couple);
  const { id } = done(await room.make('/api/room/sessions', nextWeek));
  expect(await sessionRow(id)).toMatchObject({ case_id: couple.caseId, starts_at: new Date('2027-01-11T16:00:00Z'), started_at: null });
  expect((await room.make('/api/room/sessions', { ...nextWeek, caseId: other.caseId })).status).toBe(422);
  await endSession(couple);
});

it('the database itself shows Room view one couple, and nothing that is private to anyone', async () => {
  const [daniel] = couple.partners;
  done(await daniel.browser.make('/api/my/task', { question: 'Does this help?' }));
  await readyCouple(world, clinic.therapist);
  await startSession(couple);
  const token = couple.therapist.cookie('__Host-room') ?? '';
  const seen = await world.app.get(Database).run(async (em, now) => {
    await em.query("select identity.begin_request($1, 'room', $2)", [sha256(token), now]);
    const count = async (table: string) => [table, (await em.query(`select count(*)::int as n from ${table}`))[0].n] as const;
    const tables = ['couple_case', 'case_partner', 'shared_part', 'safety_screen', 'consent', 'exercise_answer', 'session_note', 'invitation', 'person_contact where case_id is not null'];
    const counts = [];
    for (const table of tables) counts.push(await count(table));
    return Object.fromEntries(counts);
  });
  expect(seen).toEqual({ couple_case: 1, case_partner: 2, shared_part: 1, safety_screen: 0, consent: 0, exercise_answer: 0, session_note: 0, invitation: 0, 'person_contact where case_id is not null': 0 });
  await endSession(couple);
});

it('a session that was planned starts under its own id, and an unplanned one begins now', async () => {
  const { id: planned } = done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-07', localTime: '10:30', minutes: 60 }));
  done(await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id: planned }));
  expect(await sessionRow(planned)).toMatchObject({ starts_at: new Date('2026-12-07T09:30:00Z'), started_at: world.clock.now(), minutes: 60 });
  await endSession(couple);
  const { sessionId } = await startSession(couple);
  expect(await sessionRow(sessionId)).toMatchObject({ starts_at: world.clock.now(), started_at: world.clock.now(), minutes: 75, ended_at: null });
  await endSession(couple);
});

it('a session planned for another day that takes place today takes today’s date along', async () => {
  const { id } = done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, nextWeek));
  done(await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id }));
  expect((await sessionRow(id)).starts_at).toEqual(world.clock.now());
  await endSession(couple);
});

it('a session left by the PIN is taken up again with its start unchanged, and once ended it stays ended', async () => {
  const { sessionId } = await startSession(couple);
  const { started_at } = await sessionRow(sessionId);
  done(await clinic.therapist.post('/api/staff/unlock', { pin: PIN }), 204);
  world.clock.pass({ minutes: 10 });
  done(await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id: sessionId }));
  expect((await sessionRow(sessionId)).started_at).toEqual(started_at);
  await endSession(couple);
  const refused = await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id: sessionId });
  expect([refused.status, refused.body.code]).toEqual([409, 'already_done']);
});

it('a session that nobody ended has ended, at its length, when the next one starts', async () => {
  const { sessionId } = await startSession(couple);
  const begun = world.clock.now();
  done(await clinic.therapist.post('/api/staff/unlock', { pin: PIN }), 204);
  world.clock.pass({ days: 1 });
  await comeBack(clinic.therapist);
  await startSession(couple);
  expect((await sessionRow(sessionId)).ended_at).toEqual(new Date(begun.getTime() + 75 * 60_000));
  await endSession(couple);
  world.clock.set('2026-12-07T09:00:00Z');
});

it('another couple’s session does not start under this one', async () => {
  const other = await readyCouple(world, clinic.therapist);
  const { id } = done(await clinic.therapist.make(`/api/staff/cases/${other.caseId}/sessions`, nextWeek));
  const refused = await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id });
  expect([refused.status, refused.body.code]).toEqual([404, 'not_found']);
  expect((await clinic.therapist.get('/api/staff/me')).body.locked).toBe(false);
});

it.each([
  ['2026-12-06', '17:00', 75, 'localDate'],
  ['2026-12-07', '09:59', 75, 'localTime'],
  ['2027-12-25', '17:00', 75, 'localDate'],
  ['2027-02-29', '17:00', 75, 'localDate'],
  ['2027-01-11', '25:00', 75, 'localTime'],
  ['2027-01-11', '17:00', 5, 'minutes'],
])('a session on %s at %s for %i minutes is refused by its field', async (localDate, localTime, minutes, field) => {
  const refused = await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate, localTime, minutes });
  expect([refused.status, refused.body.fields.map((one: { field: string }) => one.field)]).toEqual([422, [field]]);
});

it('a session is planned in the couple’s zone, also where the clocks change', async () => {
  for (const [localDate, localTime, instant] of [['2027-03-27', '17:00', '2027-03-27T16:00:00Z'], ['2027-03-28', '17:00', '2027-03-28T15:00:00Z'], ['2027-03-28', '02:30', '2027-03-28T01:30:00Z']]) {
    const { id } = done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate, localTime, minutes: 75 }));
    expect((await sessionRow(id)).starts_at).toEqual(new Date(instant ?? ''));
  }
});
