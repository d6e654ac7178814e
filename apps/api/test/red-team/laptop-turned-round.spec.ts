import { practice } from '../criteria/agreed.js';
import { type Ids, MATRIX } from '../matrix/routes.js';
import { strangers } from '../matrix/world.js';
import { done, endSession, PIN, readyCouple, startSession } from '../support/couple.js';
import { allReads, CANARIES, livedCouple, type Lived, routesUnder, textOf } from './lived.js';

const here = practice();
const OPEN_DOORS = ['/api/staff/sign-in', '/api/staff/join', '/api/staff/join/look'];

const idsOf = ({ caseId, doer, sessionId, criterionId, versionId, sealed }: Lived): Ids => ({ ...strangers(), caseId, personId: doer.personId, sessionId, criterionId, versionId, entryId: sealed[0] ?? '' });

it('the therapist turns the laptop round: while the room is open every page of the practice is locked', async () => {
  const couple = await livedCouple(here);
  await startSession(couple);
  const staff = MATRIX.filter(({ route, whileLocked }) => !whileLocked && route.includes(' /api/staff/') && !OPEN_DOORS.includes(route.split(' ')[1] ?? ''));
  const unlocked = MATRIX.filter(({ whileLocked }) => whileLocked).map(({ route }) => route);
  expect(unlocked.sort()).toEqual(['GET /api/staff/me', 'POST /api/staff/leave', 'POST /api/staff/sign-out', 'POST /api/staff/sign-out-everywhere', 'POST /api/staff/unlock']);
  expect(staff.length + unlocked.length + OPEN_DOORS.length).toBe(routesUnder(here.world, '/api/staff/').length);
  for (const { route, body } of staff) {
    const [method = '', pattern = ''] = route.split(' ');
    const ids = idsOf(couple);
    const url = pattern.replaceAll(/:(\w+)/g, (_, name: keyof typeof ids) => ids[name]);
    const answer = await couple.therapist.send(method as 'GET' | 'POST', url, method === 'GET' ? undefined : (body?.(ids) ?? {}));
    expect([route, answer.status]).toEqual([route, 423]);
    for (const kept of CANARIES) expect(answer.text).not.toContain(kept);
  }
});

it('what is left unlocked says who works here and nothing of any couple', async () => {
  const couple = await livedCouple(here);
  await startSession(couple);
  const { body, text } = done(await couple.therapist.get('/api/staff/me'), 200);
  expect(Object.keys(body).sort()).toEqual(['clinicName', 'country', 'locked', 'name', 'personId', 'roles', 'zone']);
  for (const kept of [...CANARIES, 'Daniel', 'Ana']) expect(text).not.toContain(kept);
});

it('Room view itself carries no note, no private answer, no question, no sealed evening and no other couple', async () => {
  await readyCouple(here.world, here.therapist, { names: ['Luis', 'Emma'] });
  const couple = await livedCouple(here);
  const { room } = await startSession(couple);
  const answers = await allReads(here.world, room, '/api/room/');
  expect(answers.length).toBeGreaterThan(1);
  // A page that names work which is not this couple's is not here.
  const named = routesUnder(here.world, '/api/room/').filter(({ method, path }) => method === 'GET' && path.includes(':'));
  expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual(named.map(() => 404));
  const all = textOf(answers);
  expect(all).toContain('Daniel');
  for (const kept of [...CANARIES, ...couple.sealed, 'not_kept', 'conjoint', 'Luis', 'Emma', '@']) expect([kept, all.includes(kept)]).toEqual([kept, false]);
});

it('only the therapist’s PIN leads out; guesses get slow, and the partners’ own cookies open neither side', async () => {
  const couple = await livedCouple(here);
  const { room } = await startSession(couple);
  for (const pin of ['0000', '1234', '1111', '2580', '9999']) expect((await room.post('/api/room/end', { pin })).status).toBe(403);
  for (const url of ['/api/room/end', '/api/staff/unlock']) expect([url, (await room.post(url, { pin: PIN })).status]).toEqual([url, 429]);
  expect((await room.get('/api/staff/cases')).status).toBe(423);
  for (const { browser } of couple.partners) for (const url of ['/api/room', '/api/staff/me']) expect([url, (await browser.get(url)).status]).toEqual([url, 401]);
  here.world.clock.pass({ minutes: 16 });
  await endSession(couple);
});
