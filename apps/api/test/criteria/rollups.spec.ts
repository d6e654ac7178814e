import { Temporal } from 'temporal-polyfill';
import type { Cadence } from '@groundwork/domain/schedule/cadence';
import { dueDayOf, slotOf } from '@groundwork/domain/schedule/slots';
import { Jobs } from '../../src/platform/jobs.js';
import { comeBack, done, endSession, type PartnerHere, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';

const here = practice();

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await here.world.admin.query(sql, values)).rows as T[];
}
const weeks = (couple: Agreed, by: PartnerHere) =>
  rows<{ week: string; cells: string }>('select week::text, cells from criterion_week where criterion_id = $1 and person_id = $2 order by week', [couple.criterionId, by.personId]);
const recent = async (couple: Agreed, readerId: string) =>
  (await rows<{ until: string; cells: string; other_cells: string | null; xmin: string }>('select until::text, cells, other_cells, xmin::text from criterion_recent where criterion_id = $1 and reader_id = $2', [couple.criterionId, readerId]))[0];
const lastWeek = (packed: { cells: string } | undefined, weeksBack = 0) => packed?.cells.slice(98 - 7 * (weeksBack + 1), 98 - 7 * weeksBack);
const differences = (mend = false) => here.world.rollups(mend);

async function openTheWeeks(couple: Agreed): Promise<void> {
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
}

describe('what a partner taps is rolled up with the tap', () => {
  test('one letter for the evening, in their own row; the other one’s stays as it was', async () => {
    const couple = await agreedCouple(here);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept'));
    expect(await weeks(couple, couple.doer)).toEqual([{ week: '2026-12-07', cells: 'k......' }]);
    expect(await weeks(couple, couple.other)).toEqual([]);
    expect(await recent(couple, couple.doer.personId)).toMatchObject({ until: '2026-12-13', other_cells: null });
    expect(await recent(couple, couple.other.personId)).toBeUndefined();
    expect(await recent(couple, couple.caseId)).toBeUndefined();
    expect(await differences()).toEqual([]);
  });

  test('a correction takes its place and an undo leaves a blank', async () => {
    const couple = await agreedCouple(here);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept'));
    const { id } = done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'not_kept', { alreadyKnown: true }));
    expect((await weeks(couple, couple.doer))[0]?.cells).toBe('f......');
    done(await couple.doer.browser.make(`/api/my/entries/${id}/undo`, {}));
    expect((await weeks(couple, couple.doer))[0]?.cells).toBe('.......');
    expect(await differences()).toEqual([]);
  });

  test('an entry that fails leaves no letter behind', async () => {
    const couple = await agreedCouple(here);
    expect((await enter(here, couple.doer, couple.versionId, '2026-12-07', 'cant_say')).status).toBe(422);
    expect(await weeks(couple, couple.doer)).toEqual([]);
  });
});

describe('what both read moves at the opening and not before', () => {
  test('sealed letters are in no row that the other can read; opened ones are, a blank as a blank', async () => {
    const couple = await agreedCouple(here);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept_late'));
    here.world.clock.set('2026-12-09T09:00:00Z');
    done(await enter(here, couple.other, couple.versionId, '2026-12-08', 'not_kept'));
    await openTheWeeks(couple);
    const opened = await recent(couple, couple.caseId);
    expect([lastWeek(opened), opened?.other_cells?.slice(-7)]).toEqual(['l-.....', '-n.....']);
    expect(await differences()).toEqual([]);
  });

  test('a sealed tap in a week that is opened in part does not even touch the row of both', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-09T09:00:00Z');
    await openTheWeeks(couple);
    const before = await recent(couple, couple.caseId);
    const xmax = () => rows('select xmax::text, ctid::text from criterion_recent where criterion_id = $1 and reader_id = $2', [couple.criterionId, couple.caseId]);
    const locked = await xmax();
    done(await enter(here, couple.doer, couple.versionId, '2026-12-09', 'not_kept'));
    expect(await recent(couple, couple.caseId)).toEqual(before);
    expect(await xmax()).toEqual(locked);
    expect(await differences()).toEqual([]);
  });

  test('a tap after the opening is late-entered, and both read it', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-09T09:00:00Z');
    await openTheWeeks(couple);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'not_kept'));
    done(await enter(here, couple.other, couple.versionId, '2026-12-08', 'kept'));
    expect((await weeks(couple, couple.doer))[0]?.cells).toBe('A......');
    const opened = await recent(couple, couple.caseId);
    expect([lastWeek(opened), opened?.other_cells?.slice(-7)]).toEqual(['A-.....', '-K.....']);
    expect(await differences()).toEqual([]);
  });

  test('the job that opens after fourteen days rolls up without reading an entry itself', async () => {
    const couple = await agreedCouple(here);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept'));
    here.world.clock.set('2026-12-21T11:05:00Z');
    await here.world.app.get(Jobs).tick();
    expect(lastWeek(await recent(couple, couple.caseId))?.[0]).toBe('k');
    expect(await differences()).toEqual([]);
  });
});

describe('an opening and an entry at the same moment', () => {
  test('whichever comes first, both rows end as the facts say', async () => {
    for (let run = 0; run < 6; run += 1) {
      here.world.clock.set('2026-12-07T09:00:00Z');
      const couple = await agreedCouple({ ...here, therapist: here.therapist });
      here.world.clock.set('2026-12-09T09:00:00Z');
      await comeBack(couple.therapist);
      const { room } = await startSession(couple);
      const taps = couple.partners.map((partner) => enter(here, partner, couple.versionId, '2026-12-07', 'kept'));
      const answers = await Promise.all([room.make('/api/room/openings', {}), ...taps]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      await endSession(couple);
      expect(await differences()).toEqual([]);
    }
  });

  test('a whole week sent at once by one hand leaves no evening out', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-13T20:00:00Z');
    // The first request of a minute holds the sign-in's row, and the others behind it.
    done(await couple.doer.browser.get('/api/my/tonight'), 200);
    const evenings = ['07', '08', '09', '10', '11'].map((day) => `2026-12-${day}`);
    const answers = await Promise.all(evenings.map((slot) => enter(here, couple.doer, couple.versionId, slot, 'kept')));
    expect(answers.map(({ status }) => status)).toEqual(evenings.map(() => 201));
    expect(await weeks(couple, couple.doer)).toEqual([{ week: '2026-12-07', cells: 'kkkkk..' }]);
    expect(lastWeek(await recent(couple, couple.doer.personId))).toBe('kkkkk..');
    expect(await differences()).toEqual([]);
  });

  test('two late entries at once leave neither out', async () => {
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-09T09:00:00Z');
    await openTheWeeks(couple);
    await Promise.all(couple.partners.map(async (partner) => done(await enter(here, partner, couple.versionId, '2026-12-08', 'kept'))));
    const opened = await recent(couple, couple.caseId);
    expect([lastWeek(opened), opened?.other_cells?.slice(-7)]).toEqual(['-K.....', '-K.....']);
    expect(await differences()).toEqual([]);
  });
});

describe('held against the facts', () => {
  test('three months of taps, openings, undos and late entries, in no order, differ nowhere', async () => {
    const couple = await agreedCouple(here);
    const answers = ['kept', 'kept_late', 'not_kept', 'ask_to_excuse'];
    for (let day = 0; day < 110; day += 1) {
      const date = Temporal.PlainDate.from('2026-12-07').add({ days: day });
      here.world.clock.set(`${date.toString()}T19:00:00Z`);
      if (day % 13 === 0) for (const { browser } of couple.partners) await comeBack(browser);
      const slot = date.subtract({ days: (day * 7) % 5 }).toString();
      if (slot < '2026-12-07' || day % 4 === 3) continue;
      const answer = answers[day % 4]!;
      const made = await enter(here, couple.doer, couple.versionId, slot, answer, answer === 'ask_to_excuse' ? { excuse: 'illness' } : {});
      if (made.status === 201 && day % 6 === 0) await couple.doer.browser.make(`/api/my/entries/${made.id}/undo`, {});
      if (day % 3 === 0) await enter(here, couple.other, couple.versionId, slot, 'kept');
      if (day % 17 === 16) await openTheWeeks(couple);
    }
    expect((await weeks(couple, couple.doer)).length).toBeGreaterThan(11);
    expect(await differences()).toEqual([]);
  }, 60_000);

  test('a letter that was changed by hand is named, and mended', async () => {
    const couple = await agreedCouple(here);
    done(await enter(here, couple.doer, couple.versionId, '2026-12-07', 'kept'));
    await rows(`update criterion_week set cells = 'n......' where criterion_id = $1`, [couple.criterionId]);
    const found = await differences(true);
    expect(found).toMatchObject([{ criterionId: couple.criterionId, readerId: couple.doer.personId, row: '2026-12-07', stands: '2026-12-13 n......', should: '2026-12-13 k......' }]);
    await rows('delete from criterion_recent where criterion_id = $1', [couple.criterionId]);
    expect((await differences(true)).map(({ row }) => row)).toEqual(['recent']);
    expect(await differences()).toEqual([]);
  });
});

test('the database and the rules name the same day for every slot of every cadence', async () => {
  const cadences: Cadence[] = [
    { kind: 'daily_by_time', time: '18:30' }, { kind: 'chosen_weekdays', weekdays: [1, 3], time: '18:30' }, { kind: 'n_per_week', times: 3 },
    { kind: 'per_event' }, { kind: 'refrain' }, { kind: 'response_within', hours: 24 },
    ...([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ kind: 'weekly' as const, weekday, time: '18:30' })),
  ];
  const pairs = cadences.flatMap((cadence) => Array.from({ length: 800 }, (_, place) => {
    const slot = slotOf(cadence, Temporal.PlainDate.from('2026-01-01').add({ days: place }));
    return { cadence, slot, day: dueDayOf(cadence, slot)?.toString() ?? null };
  })).filter(({ day }) => day !== null);
  pairs.push({ cadence: { kind: 'once', on: '2027-02-03', time: '18:30' }, slot: '1', day: '2027-02-03' });
  const wrong = await rows(`select * from jsonb_to_recordset($1::jsonb) as p (cadence jsonb, slot text, day date) where keeper.due_day(cadence, slot) is distinct from day`, [JSON.stringify(pairs)]);
  expect(wrong).toEqual([]);
});
