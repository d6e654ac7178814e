import { Database } from '../../src/platform/database.js';
import { Jobs } from '../../src/platform/jobs.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';

const here = practice();

const OPEN_NIGHT = '2026-12-23';
const MISSED_NIGHT = '2026-12-16';

/** Eighteen workdays, entered on Sundays, a whole week at once; the last days on the evening itself. */
async function eighteenEvenings(couple: Agreed): Promise<void> {
  const weeks = [['2026-12-13', '07', '08', '09', '10', '11'], ['2026-12-20', '14', '15', '16', '17', '18'], ['2026-12-27', '21', '22', '23', '24', '25'], ['2026-12-30', '28', '29', '30']];
  for (const [sunday, ...days] of weeks) {
    here.world.clock.set(`${sunday}T19:00:00Z`);
    for (const slot of days.map((day) => `2026-12-${day}`)) {
      const [said, seen] = slot === MISSED_NIGHT ? ['not_kept', 'not_kept'] : slot === OPEN_NIGHT ? ['kept', 'not_kept'] : ['kept', 'kept'];
      done(await enter(here, couple.doer, couple.versionId, slot, slot === '2026-12-29' ? 'kept_late' : said));
      done(await enter(here, couple.other, couple.versionId, slot, seen));
    }
  }
}

it('after the opening each reads the weeks in their own words: kept 16 of 18; 1 missed, told first; 1 open', async () => {
  const couple = await agreedCouple(here);
  await eighteenEvenings(couple);
  const sealed = { criteria: [{ as: 'doer', counts: { total: 0, kept: 0, late: 0, missed: 0, toldFirst: 0, open: 0, excused: 0, rest: 0, didNotComeUp: 0 }, occasions: [] }] };
  expect(done(await couple.doer.browser.get('/api/my/weeks'), 200).body).toMatchObject(sealed);

  here.world.clock.set('2026-12-31T09:00:00Z');
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room')).body.weeksToOpen).toEqual({ from: '2026-12-07', to: '2026-12-30', occasions: 18 });
  done(await room.make('/api/room/openings', {}));
  expect((await room.get('/api/room')).body.weeksToOpen).toBeNull();

  const counts = { total: 18, kept: 16, late: 1, missed: 1, open: 1, excused: 0, rest: 0, didNotComeUp: 0 };
  const [doers, others, rooms] = [await couple.doer.browser.get('/api/my/weeks'), await couple.other.browser.get('/api/my/weeks'), await room.get('/api/room/weeks')].map((answer) => answer.body.criteria[0]);
  expect([doers.as, doers.counts]).toEqual(['doer', { ...counts, toldFirst: 1 }]);
  expect([others.as, others.counts]).toEqual(['other', { ...counts, toldFirst: null }]);
  expect([rooms.as, rooms.counts]).toEqual(['room', { ...counts, toldFirst: null }]);
  const marks = (weeks: { occasions: { slot: string; mark: string }[] }) => weeks.occasions.map(({ slot, mark }) => `${slot} ${mark}`);
  expect(marks(others)).toEqual(marks(doers));
  expect(marks(rooms)).toEqual(marks(doers));
  expect(doers.occasions.filter(({ mark }: { mark: string }) => mark !== 'kept')).toEqual([
    { slot: MISSED_NIGHT, day: MISSED_NIGHT, mark: 'missed', toldFirst: true, ruledOn: null, againOn: null }, { slot: OPEN_NIGHT, day: OPEN_NIGHT, mark: 'open', toldFirst: null, ruledOn: null, againOn: null },
    { slot: '2026-12-29', day: '2026-12-29', mark: 'kept_late', toldFirst: null, ruledOn: null, againOn: null },
  ]);
});

it('opening twice opens nothing twice, and the evening after it stays sealed', async () => {
  const couple = await agreedCouple(here);
  here.world.clock.set('2026-12-08T09:00:00Z');
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  const both = await Promise.all([room.make('/api/room/openings', {}), room.make('/api/room/openings', {})]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  const opened = async () => (await here.world.admin.query('select slot, session_id is not null as in_session from opening where version_id = $1 order by slot', [couple.versionId])).rows;
  expect(await opened()).toEqual([{ slot: '2026-12-07', in_session: true }]);
  done(await room.make('/api/room/openings', {}));
  expect(await opened()).toHaveLength(1);
  await endSession(couple);
});

it('what was opened can no longer be changed or undone, and a first entry afterwards is no telling', async () => {
  const couple = await agreedCouple(here);
  here.world.clock.set('2026-12-08T20:00:00Z');
  const entry = done(await enter(here, couple.other, couple.versionId, '2026-12-07', 'not_kept'));
  here.world.clock.set('2026-12-09T09:00:00Z');
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  expect((await couple.other.browser.make(`/api/my/entries/${entry.id}/undo`, {})).body.code).toBe('undo_too_late');
  expect((await enter(here, couple.other, couple.versionId, '2026-12-07', 'kept')).body.code).toBe('undo_too_late');
  expect((await couple.doer.browser.get('/api/my/tonight')).body.earlier).toEqual([]);
  here.world.clock.pass({ minutes: 1 });
  // Monday: the other has said "not kept", so "not kept" after the opening agrees. Tuesday: nobody else has spoken.
  for (const slot of ['2026-12-07', '2026-12-08']) done(await enter(here, couple.doer, couple.versionId, slot, 'not_kept', { capturedAt: '2026-12-08T20:00:00.000Z' }));
  expect((await room.get('/api/room/weeks')).body.criteria[0].occasions).toMatchObject([{ slot: '2026-12-07', mark: 'missed', toldFirst: null }, { slot: '2026-12-08', mark: 'open', toldFirst: null }]);
  await endSession(couple);
});

describe('weeks that no session opens', () => {
  async function tick(): Promise<void> {
    await here.world.app.get(Database).run((em) => here.world.app.get(Jobs).send(em, 'open-weeks', { clinicId: '', id: '' }));
    await here.world.drain();
  }
  async function openedOf({ versionId }: Agreed): Promise<string[]> {
    const { rows } = await here.world.admin.query('select slot from opening where version_id = $1 order by slot', [versionId]);
    return rows.map(({ slot }: { slot: string }) => slot);
  }

  it('open by themselves on the fourteenth day at noon of the couple, to both at once, and once', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-08T20:00:00Z');
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept'));
    here.world.clock.set('2026-12-21T10:59:59Z');
    await tick();
    expect(await openedOf(couple)).toEqual([]);
    here.world.clock.set('2026-12-21T11:00:00Z');
    await tick();
    await tick();
    expect(await openedOf(couple)).toEqual(['2026-12-07']);
    for (const { browser } of couple.partners) {
      await comeBack(browser);
      expect((await browser.get('/api/my/weeks')).body.criteria[0].occasions).toMatchObject([{ slot: '2026-12-07', mark: 'kept' }]);
    }
    const { rows } = await here.world.admin.query(`select acting_as, actor_id from audit where case_id = $1 and action = 'weeks.opened'`, [couple.caseId]);
    expect(rows).toEqual([{ acting_as: 'job', actor_id: null }]);
  });

  it('never open at night: after a standstill they wait for the morning', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-22T22:30:00Z');
    await tick();
    expect(await openedOf(couple)).toEqual([]);
    here.world.clock.set('2026-12-23T06:00:00Z');
    await tick();
    expect(await openedOf(couple)).toEqual(['2026-12-07', '2026-12-08']);
  });
});

it('nobody but the running session and the job opens anything, whoever asks the database', async () => {
  const couple = await agreedCouple(here);
  const { rows } = await here.world.admin.query('select clinic_id as "clinicId", session_id as "sessionId" from endorsement where version_id = $1', [couple.versionId]);
  const { clinicId, sessionId } = rows[0] as { clinicId: string; sessionId: string };
  const client = await here.world.admin.connect();
  const tryAs = async (scope: string, session: string | null, sql: string, values: unknown[]): Promise<string> => {
    await client.query('begin; set local role groundwork_app');
    await client.query(`select set_config('app.clinic', $1, true), set_config('app.person', $2, true), set_config('app.scope', $3, true), set_config('app.cases', $4, true)`, [clinicId, couple.doer.personId, scope, couple.caseId]);
    return client.query(sql, session === null ? values : [session, ...values]).then(() => 'done', (error: { code: string }) => error.code).finally(() => client.query('rollback'));
  };
  const open = `select keeper.open_occasions($1, array[gen_random_uuid()], array[$2::uuid], array['2026-12-07'], '2026-12-08T09:00:00Z')`;
  try {
    for (const scope of ['my', 'staff', 'room']) expect([scope, await tryAs(scope, sessionId, open, [couple.versionId])]).toEqual([scope, 'GW404']);
    expect(await tryAs('room', null, `insert into opening values ($1, gen_random_uuid(), $2, $3, '2026-12-07', null, '2026-12-08T09:00:00Z')`, [clinicId, couple.caseId, couple.versionId])).toBe('42501');
  } finally {
    client.release();
  }
});
