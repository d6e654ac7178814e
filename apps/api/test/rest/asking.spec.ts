import { randomUUID } from 'node:crypto';
import { practice, saidBy } from '../criteria/agreed.js';
import { coupleOf, done } from '../support/couple.js';
import { agreedAt, joinedCouple } from './resting.js';

const here = practice();

const stateOf = async ({ browser }: { browser: Awaited<ReturnType<typeof joinedCouple>>['partners'][0]['browser'] }): Promise<unknown> => done(await browser.get('/api/my/rest'), 200).body;

it('each asks and ends alone; asking twice is refused to oneself only', async () => {
  const { doer, other } = await agreedAt(here);
  const body = { id: randomUUID() };
  done(await doer.browser.post('/api/my/rest', body));
  expect(done(await doer.browser.post('/api/my/rest', body)).body).toEqual({ id: body.id });
  expect((await doer.browser.make('/api/my/rest', {})).body.code).toBe('already_done');
  expect([await stateOf(doer), await stateOf(other)]).toEqual([{ asked: true }, { asked: false }]);
  expect((await other.browser.make('/api/my/rest/end', {})).body.code).toBe('already_done');
  done(await other.browser.make('/api/my/rest', {}));
  done(await doer.browser.make('/api/my/rest/end', {}));
  expect([await stateOf(doer), await stateOf(other)]).toEqual([{ asked: false }, { asked: true }]);
  done(await doer.browser.make('/api/my/rest', {}));
  expect(await stateOf(doer)).toEqual({ asked: true });
});

it('two taps at once ask once or twice, and one tap ends it', async () => {
  const { doer } = await agreedAt(here);
  const both = await Promise.all([doer.browser.make('/api/my/rest', {}), doer.browser.make('/api/my/rest', {})]);
  expect(both.some(({ status }) => status === 201)).toBe(true);
  done(await doer.browser.make('/api/my/rest/end', {}));
  expect(await stateOf(doer)).toEqual({ asked: false });
});

it('what the practice records about a partner is not on that partner\'s phone, and neither side ends the other\'s', async () => {
  const { doer, other, therapist, caseId } = await agreedAt(here);
  const answers = { free: await doer.browser.make('/api/my/rest/end', {}) };
  done(await therapist.make(`/api/staff/cases/${caseId}/rest`, { personId: doer.personId, cause: 'safety', startsIn: 1 }));
  expect([await stateOf(doer), await stateOf(other)]).toEqual([{ asked: false }, { asked: false }]);
  expect(saidBy(await doer.browser.make('/api/my/rest/end', {}))).toEqual(saidBy(answers.free));
  done(await doer.browser.make('/api/my/rest', {}));
  done(await therapist.make(`/api/staff/cases/${caseId}/rest/end`, {}));
  expect(await stateOf(doer)).toEqual({ asked: true });
  expect((await therapist.make(`/api/staff/cases/${caseId}/rest/end`, {})).body.code).toBe('already_done');
});

it('a rest can be asked for at any time, also before anything is signed', async () => {
  const { partners: [daniel] } = await joinedCouple(here);
  done(await daniel.browser.make('/api/my/rest', {}));
  expect(await stateOf(daniel)).toEqual({ asked: true });
});

it('the practice sets a rest for a partner of this couple or for both, one to three days on', async () => {
  const { therapist, caseId, doer } = await agreedAt(here);
  const stranger = (await coupleOf(here.world, here.therapist)).partners[0];
  const set = (body: object) => therapist.make(`/api/staff/cases/${caseId}/rest`, { personId: null, cause: 'billing', startsIn: 1, ...body });
  expect((await set({ personId: stranger.personId })).body.code).toBe('not_found');
  for (const wrong of [{ startsIn: 0 }, { startsIn: 4 }, { cause: 'other' }, { personId: 'nobody' }, { personId: undefined }]) expect((await set(wrong)).body.code).toBe('fields');
  done(await set({}));
  done(await set({ personId: doer.personId, cause: 'leave' }));
});

it('the database itself keeps a request with its own person, and the edges with the job', async () => {
  const { doer, other, caseId } = await agreedAt(here);
  done(await doer.browser.make('/api/my/rest', {}));
  const { rows } = await here.world.admin.query('select clinic_id as "clinicId", id from rest_request where case_id = $1', [caseId]);
  const { clinicId, id } = rows[0] as { clinicId: string; id: string };
  const client = await here.world.admin.connect();
  const tryAs = async (scope: string, sql: string, values: unknown[] = []): Promise<string | number | null> => {
    await client.query('begin; set local role groundwork_app');
    await client.query(`select set_config('app.clinic', $1, true), set_config('app.person', $2, true), set_config('app.scope', $3, true), set_config('app.cases', $4, true)`, [clinicId, other.personId, scope, caseId]);
    return client.query(sql, values).then(({ rowCount }) => rowCount, (error: { code: string }) => error.code).finally(() => client.query('rollback'));
  };
  const ask = (person: string, cause: string) => `insert into rest_request values ('${clinicId}', gen_random_uuid(), '${caseId}', '${person}', '${cause}', '${other.personId}', '2026-12-07T09:00:00Z', '2026-12-08')`;
  const end = `insert into rest_request_end values ('${clinicId}', gen_random_uuid(), '${caseId}', '${id}', '${other.personId}', '2026-12-07T09:00:00Z')`;
  try {
    for (const scope of ['my', 'room']) for (const table of ['rest_request', 'rest_request_end']) expect([scope, table, await tryAs(scope, `select 1 from ${table}`)]).toEqual([scope, table, 0]);
    expect(await tryAs('my', ask(other.personId, 'asked'))).toBe(1);
    for (const refused of [await tryAs('my', ask(doer.personId, 'asked')), await tryAs('my', ask(other.personId, 'safety')), await tryAs('room', ask(other.personId, 'asked')), await tryAs('my', end), await tryAs('staff', end)]) expect(refused).toBe('42501');
    for (const scope of ['my', 'staff', 'room']) expect(await tryAs(scope, `select keeper.mark_rest_edge(gen_random_uuid(), '${caseId}', '2026-12-08T05:00:00Z', 'rest')`)).toBe('GW404');
    expect(await tryAs('job', `insert into rest_edge values ('${clinicId}', gen_random_uuid(), '${caseId}', '2026-12-08T05:00:00Z', 'rest')`)).toBe('42501');
    for (const scope of ['my', 'staff', 'job']) expect(await tryAs(scope, `insert into opening_act values ('${clinicId}', gen_random_uuid(), '${caseId}', null, '2026-12-08T05:00:00Z', '2026-12-08T05:00:00Z')`)).toBe('42501');
  } finally {
    client.release();
  }
});
