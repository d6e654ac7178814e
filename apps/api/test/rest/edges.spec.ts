import { type Agreed, draft, enter, HOME_ON_TIME, pagesOf, practice } from '../criteria/agreed.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { agreedAt, joinedCouple, sixOn, strike, WEDNESDAY } from './resting.js';

const here = practice();

const stepOf = async ({ browser }: Agreed['doer']): Promise<string> => done(await browser.get('/api/my/me'), 200).body.step;
const stepsOf = (couple: Agreed): Promise<string[]> => Promise.all(couple.partners.map(stepOf));
const restOn = async (couple: Agreed) => {
  await comeBack(couple.therapist);
  return done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.rest;
};

it('a couple\'s planned rest day begins at six and ends at six, for both, with nobody who asked', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  await sixOn(here, '2026-12-08');
  expect(await stepsOf(couple)).toEqual(['open', 'open']);
  here.world.clock.set('2026-12-09T04:59:00Z');
  await strike(here.world);
  expect(await stepsOf(couple)).toEqual(['open', 'open']);
  await sixOn(here, '2026-12-09');
  expect(await stepsOf(couple)).toEqual(['preparing', 'preparing']);
  expect(await restOn(couple)).toEqual({ state: 'resting', edgeOn: '2026-12-09', asked: [] });
  here.world.clock.set('2026-12-10T04:59:00Z');
  await strike(here.world);
  expect(await stepsOf(couple)).toEqual(['preparing', 'preparing']);
  await sixOn(here, '2026-12-10');
  expect(await stepsOf(couple)).toEqual(['open', 'open']);
  expect(await restOn(couple)).toEqual({ state: 'none', edgeOn: null, asked: [] });
  await sixOn(here, '2026-12-23');
  for (const { browser } of couple.partners) await comeBack(browser);
  expect(await stepsOf(couple)).toEqual(['preparing', 'preparing']);
});

it('a session on that day moves the rest to the next one, and one that is planned the same morning moves nothing', async () => {
  const [before, since] = [await agreedAt(here, WEDNESDAY), await agreedAt(here, WEDNESDAY)];
  const plan = (couple: Agreed) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-09', localTime: '17:00', minutes: 75 });
  done(await plan(before));
  await sixOn(here, '2026-12-09');
  here.world.clock.set('2026-12-09T08:00:00Z');
  await comeBack(since.therapist);
  done(await plan(since));
  await strike(here.world);
  expect(await stepsOf(before)).toEqual(['open', 'open']);
  expect(await stepsOf(since)).toEqual(['preparing', 'preparing']);
  await sixOn(here, '2026-12-10');
  expect(await stepsOf(before)).toEqual(['preparing', 'preparing']);
});

it('what falls due inside a rest rests: no entry then or later, and the mark is the same for both', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  const { doer, other, versionId } = couple;
  await sixOn(here, '2026-12-09');
  here.world.clock.set('2026-12-09T20:00:00Z');
  expect((await enter(here, doer, versionId, '2026-12-09', 'kept')).status).toBe(404);
  expect((await doer.browser.get('/api/my/tonight')).body).toMatchObject({ occasions: [], earlier: [], toSign: 0, nextDueAt: null });
  await sixOn(here, '2026-12-10');
  here.world.clock.set('2026-12-10T20:00:00Z');
  expect((await enter(here, doer, versionId, '2026-12-09', 'kept')).body.code).toBe('occasion_rests');
  expect((await doer.browser.get('/api/my/tonight')).body.earlier.map(({ slot }: { slot: string }) => slot)).toEqual(['2026-12-08', '2026-12-07']);
  for (const slot of ['2026-12-07', '2026-12-08', '2026-12-10']) done(await enter(here, doer, versionId, slot, 'kept'));
  here.world.clock.set('2026-12-11T09:00:00Z');
  await comeBack(couple.therapist);
  const lanes = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.partners;
  expect(lanes.map(({ entriesSince }: { entriesSince: object }) => entriesSince)).toEqual([{ made: 3, due: 3 }, { made: 0, due: 3 }]);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room')).body).toMatchObject({ resting: false, weeksToOpen: { from: '2026-12-07', to: '2026-12-10', occasions: 3 } });
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
  for (const { browser } of [doer, other]) {
    const { counts, occasions } = (await browser.get('/api/my/weeks')).body.criteria[0];
    expect(occasions.map(({ mark }: { mark: string }) => mark)).toEqual(['kept', 'kept', 'rest', 'kept']);
    expect(counts).toMatchObject({ total: 3, kept: 3, rest: 1 });
  }
  const page = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(page.criteria[0].occasions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['kept', 'kept', 'rested', 'kept', 'pending']);
});

it('in session Room view shows a resting shared part, and neither drafts nor opens', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  await sixOn(here, '2026-12-09');
  here.world.clock.set('2026-12-09T15:00:00Z');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room')).body).toMatchObject({ resting: true, criteria: [], weeksToOpen: null });
  expect((await room.get('/api/room/weeks')).body).toEqual({ criteria: [], from: expect.any(String), until: expect.any(String), earlier: null, later: null });
  expect((await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.doer.personId })).body.code).toBe('shared_part_not_ready');
  expect((await room.make('/api/room/openings', {})).body.code).toBe('shared_part_not_ready');
  await endSession(couple);
});

it('the therapist reads who asked and when both will see it; the own part of each stays open', async () => {
  const couple = await agreedAt(here);
  const { doer, other, therapist, caseId } = couple;
  here.world.clock.set('2026-12-07T12:00:00Z');
  done(await other.browser.make('/api/my/rest', {}));
  await comeBack(therapist);
  done(await therapist.make(`/api/staff/cases/${caseId}/rest`, { personId: null, cause: 'clinical', startsIn: 2 }));
  const asked = [{ personId: other.personId, cause: 'asked', askedAt: '2026-12-07T12:00:00.000Z' }, { personId: null, cause: 'clinical', askedAt: '2026-12-07T12:00:00.000Z' }];
  const rest = await restOn(couple);
  expect(rest).toEqual({ state: 'asked', edgeOn: '2026-12-09', asked: expect.arrayContaining(asked) });
  expect(rest.asked).toHaveLength(2);
  await sixOn(here, '2026-12-09');
  expect(await restOn(couple)).toMatchObject({ state: 'resting', edgeOn: '2026-12-09' });
  expect((await doer.browser.get('/api/my/task')).status).toBe(200);
  done(await doer.browser.make('/api/my/task', { question: 'How long does it take?' }));
  done(await therapist.make(`/api/staff/cases/${caseId}/rest/end`, {}));
  await sixOn(here, '2026-12-10');
  expect(await stepsOf(couple)).toEqual(['preparing', 'preparing']);
  done(await other.browser.make('/api/my/rest/end', {}));
  expect(await stepsOf(couple)).toEqual(['preparing', 'preparing']);
  await sixOn(here, '2026-12-11');
  expect(await stepsOf(couple)).toEqual(['open', 'open']);
});

it('the edge is the day after the next session, where one is planned', async () => {
  const couple = await agreedAt(here);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-08', localTime: '17:00', minutes: 75 }));
  done(await couple.doer.browser.make('/api/my/rest', {}));
  expect(await restOn(couple)).toMatchObject({ state: 'asked', edgeOn: '2026-12-09' });
});

it('a sentence that waits for signatures is out of sight in a rest and can be signed again after it', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  here.world.clock.set('2026-12-08T12:00:00Z');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  const second = await draft(room, couple, { shows: 'that my evening counts' });
  await endSession(couple);
  const before = await pagesOf(couple.other);
  await sixOn(here, '2026-12-09');
  const signature = () => couple.other.browser.make(`/api/my/criteria/${second.criterionId}/versions/1/signature`, { textHash: second.textHash, free: 'yes' });
  expect((await signature()).status).toBe(404);
  expect(await pagesOf(couple.other)).not.toBe(before);
  await sixOn(here, '2026-12-10');
  expect((await signature()).status).toBe(201);
});

it('the clock that strikes twice, or late, writes one edge, and a day that nobody saw is not made up', async () => {
  const couple = await agreedAt(here, WEDNESDAY);
  here.world.clock.set('2026-12-09T11:00:00Z');
  await Promise.all([strike(here.world), strike(here.world)]);
  await strike(here.world);
  here.world.clock.set('2026-12-27T11:00:00Z');
  await strike(here.world);
  const { rows } = await here.world.admin.query(`select to_char(at at time zone 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') as at, kind from rest_edge where case_id = $1 order by rest_edge.at`, [couple.caseId]);
  expect(rows).toEqual([{ at: '2026-12-09 06:00', kind: 'rest' }, { at: '2026-12-27 06:00', kind: 'resume' }]);
  const { rows: acts } = await here.world.admin.query(`select action, acting_as, actor_id, subject_id, reason from audit where case_id = $1 and action like 'rest.%' order by at`, [couple.caseId]);
  expect(acts).toEqual([{ action: 'rest.began', acting_as: 'job', actor_id: null, subject_id: null, reason: null }, { action: 'rest.ended', acting_as: 'job', actor_id: null, subject_id: null, reason: null }]);
});

it('before the shared part is open there is no planned rest', async () => {
  const couple = await joinedCouple(here, WEDNESDAY);
  await sixOn(here, '2026-12-09');
  const { rows } = await here.world.admin.query('select 1 from rest_edge where case_id = $1', [couple.caseId]);
  expect(rows).toEqual([]);
});

it('a rest and the opening of the shared part that come within one request count from the next statement on, and another sign-in\'s reach is never taken for one\'s own', async () => {
  const [couple, beside, waiting] = [await agreedAt(here, WEDNESDAY), await agreedAt(here, WEDNESDAY), await joinedCouple(here)];
  const client = await here.world.admin.connect();
  const read = async (): Promise<number> => (await client.query<{ texts: number }>('select count(*)::int as texts from criterion_version')).rows[0]!.texts;
  const reach = (cases: string) => client.query(`select set_config('app.cases', $1, true)`, [cases]);
  const asNobody = async (sql: string): Promise<void> => {
    await client.query('reset role');
    await client.query(sql, [couple.caseId]);
    await client.query('set local role groundwork_app');
  };
  const { rows } = await client.query<{ clinic: string }>('select clinic_id as clinic from couple_case where id = $1', [couple.caseId]);
  const edge = (kind: string, at: string) => asNobody(`insert into rest_edge select clinic_id, gen_random_uuid(), id, '${at}', '${kind}' from couple_case where id = $1`);
  try {
    await client.query('begin; set local role groundwork_app');
    await client.query(`select set_config('app.clinic', $1, true), set_config('app.scope', 'my', true), set_config('app.person', $2, true)`, [rows[0]?.clinic, couple.partners[0].personId]);
    await reach(couple.caseId);
    expect(await read()).toBe(1);
    await edge('rest', '2026-12-30T06:00:00Z');
    expect(await read()).toBe(0);
    await reach(beside.caseId);
    expect(await read()).toBe(1);
    await reach(`${couple.caseId},${beside.caseId}`);
    expect(await read()).toBe(1);
    await reach(couple.caseId);
    await edge('resume', '2026-12-31T06:00:00Z');
    expect(await read()).toBe(1);
    await client.query(`select set_config('app.scope', 'room', true)`);
    expect(await read()).toBe(1);
    await edge('rest', '2027-01-01T06:00:00Z');
    expect(await read()).toBe(0);
    const open = async (): Promise<string[]> => (await client.query<{ ids: string[] }>('select shared_parts_open() as ids')).rows[0]!.ids;
    await reach(waiting.caseId);
    expect(await open()).toEqual([]);
    await client.query('reset role');
    await client.query('insert into shared_part select clinic_id, gen_random_uuid(), id, gen_random_uuid(), opened_at from couple_case where id = $1', [waiting.caseId]);
    await client.query('set local role groundwork_app');
    expect(await open()).toEqual([waiting.caseId]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
