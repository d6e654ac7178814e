import pg from 'pg';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { moveTo } from '../twin-worlds/phases-acts.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';

const here = practice();
const NIGHTLY = { weekdays: [1, 2, 3, 4, 5, 6, 7] };
const page = async ({ caseId }: Agreed) => done(await here.therapist.get(`/api/staff/cases/${caseId}/consistency`), 200).body;
const evening = (day: string): void => here.world.clock.set(`${day}T20:00:00Z`);
const dayAfter = (day: string, days = 1): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Evenings in a row from 7 December on, a letter of each partner for each: k kept, n not kept, anything else nothing. */
async function evenings(couple: Agreed, doer: string, other: string): Promise<void> {
  const said: Record<string, string> = { k: 'kept', n: 'not_kept' };
  for (let night = 0; night < doer.length; night += 1) {
    const day = dayAfter('2026-12-07', night);
    evening(day);
    if (night % 7 === 0) for (const { browser } of couple.partners) await comeBack(browser);
    for (const [partner, letters] of [[couple.doer, doer], [couple.other, other]] as const) {
      const answer = said[letters[night]!];
      if (answer) done(await enter(here, partner, couple.versionId, day, answer));
    }
  }
}
const at = async (instant: string): Promise<void> => {
  here.world.clock.set(instant);
  await comeBack(here.therapist);
};

it('an agreement that nobody has entered anything about says that nothing is known', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  const { today, criteria: [criterion], phases, rests } = await page(couple);
  expect([today, phases, rests]).toEqual(['2026-12-07', [], []]);
  expect(criterion).toMatchObject({ doerName: 'Daniel', askerName: 'Ana', asks: 'occasion', state: 'active', agreedShare: 0.85, agreedCoverage: 0.8, reviewOn: '2027-02-01', line: [], change: null, weeks: null, reviews: [] });
  expect(criterion.days).toEqual([{ day: '2026-12-07', outcome: 'pending', doer: null, other: null }]);
  expect(criterion.eightWeeks).toMatchObject({ due: 0, settled: 0, reading: 'marks', rate: null, range: null, known: false, agreement: null });
});

it('what the page says of five weeks is what each occasion comes to by itself on the couple page', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'kkknkk-kkkkk--nkkkkk-kkkknkkk', 'kkk.kn-kkk.k--.kkkkk-kk.k.k..');
  await at('2027-01-11T12:00:00Z');
  const { criteria: [criterion] } = await page(couple);
  const { criteria: [told] } = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  const bare = ({ day, outcome, doer, other }: Record<string, string>) => [day, outcome, doer, other];
  expect(criterion.days.map(bare)).toEqual(told.occasions.map(bare));
  const { due, kept, missed, disputed, open } = criterion.eightWeeks;
  expect({ total: due, kept, missed, open: disputed + open }).toEqual({ total: told.counts.total, kept: told.counts.kept, missed: told.counts.missed, open: told.counts.open });
  expect(criterion.eightWeeks).toMatchObject({ reading: 'percentage', told: 3, found: 0, doer: { entered: 24 }, other: { entered: 18 } });
  expect(criterion.line.length).toBe(criterion.eightWeeks.settled);
  expect(criterion.eightWeeks.agreement).toMatchObject({ nights: 18, alike: 17, onlyDoer: 1, bothMissed: 0 });
});

it('under five settled only marks, from five a bar that is called early, from fourteen a share', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  const read = async (day: string) => {
    await at(`${day}T09:00:00Z`);
    const { eightWeeks, line } = (await page(couple)).criteria[0];
    return [eightWeeks.settled, eightWeeks.reading, eightWeeks.rate !== null, eightWeeks.range !== null, line.length > 0];
  };
  await evenings(couple, 'kkkknkkkkkkkkk', 'kkkk.kkkkkkkkk');
  expect(await read('2026-12-21')).toEqual([14, 'percentage', true, true, true]);
  here.world.clock.set('2026-12-07T09:00:00Z');
  const early = await agreedCouple(here, NIGHTLY);
  await evenings(early, 'kkkkn', 'kkkk.');
  await at('2026-12-12T09:00:00Z');
  expect((await page(early)).criteria[0].eightWeeks).toMatchObject({ settled: 5, reading: 'early', rate: null, range: { low: expect.any(Number) } });
});

it('entries of before the window closed and after it are told apart; a late one stays out of how alike they see it', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'kkkkkkkkkkk', 'kkkkkkkkkk.');
  evening('2026-12-28');
  await comeBack(couple.other.browser);
  done(await enter(here, couple.other, couple.versionId, '2026-12-17', 'kept'));
  await at('2026-12-29T09:00:00Z');
  const { criteria: [criterion] } = await page(couple);
  expect(criterion.days.find(({ day }: { day: string }) => day === '2026-12-17')).toEqual({ day: '2026-12-17', outcome: 'kept', doer: 'kept', other: 'kept', otherLate: true });
  expect(criterion.eightWeeks).toMatchObject({ other: { entered: 11, inTime: 10 }, agreement: { nights: 10 } });
});

it('once the part has changed, its weeks are set against those of the part before', async () => {
  const couple = await agreedCouple(here, { weekdays: [1] });
  const monday = async (week: number, answer: string): Promise<void> => {
    const day = dayAfter('2026-12-07', 7 * week);
    evening(day);
    await comeBack(couple.doer.browser);
    done(await enter(here, couple.doer, couple.versionId, day, answer));
  };
  for (const [week, answer] of ['not_kept', 'kept', 'not_kept', 'not_kept', 'kept'].entries()) await monday(week, answer);
  await at('2027-01-08T09:00:00Z');
  await moveTo(couple, 'attunement', 'They speak about it without going round in circles.');
  for (const week of [5, 6, 7, 8, 9]) await monday(week, 'kept');
  await at('2027-02-26T09:00:00Z');
  const { criteria: [criterion], phases } = await page(couple);
  expect(phases).toEqual([{ phase: 'attunement', on: '2027-01-08' }]);
  expect(criterion.phases).toEqual({ since: '2027-01-08', weeksBefore: 5, weeksSince: 5, higher: 15, lower: 0, same: 10, tau: 0.6 });
});

it('what was ruled in session stands instead of what the two entered', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'kk', 'kn');
  await at('2026-12-10T09:00:00Z');
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  done(await room.make('/api/room/rulings', { versionId: couple.versionId, slot: '2026-12-08', choice: 'missed_told' }));
  await endSession(couple);
  const { criteria: [criterion] } = await page(couple);
  expect(criterion.days.slice(0, 2)).toEqual([{ day: '2026-12-07', outcome: 'kept', doer: 'kept', other: 'kept' }, { day: '2026-12-08', outcome: 'missed_told', doer: 'kept', other: 'not_kept' }]);
  expect(criterion.eightWeeks).toMatchObject({ kept: 1, missed: 1, told: 1, disputed: 0 });
});

it('a month or a year of entries: the same statements go to the database', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  const count = async (): Promise<number> => {
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const original = prototype.query;
    let statements = 0;
    prototype.query = function query(this: unknown, ...args: unknown[]): unknown {
      const text = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string }).text ?? '');
      if (!text.includes('pgboss.')) statements += 1;
      return original.apply(this, args);
    };
    try {
      await page(couple);
      return statements;
    } finally {
      prototype.query = original;
    }
  };
  const [bare, first] = [await count(), await count()];
  await evenings(couple, 'kkkkkkkkkkkkk', 'kkkkkkkkkkkkk');
  await at('2027-01-20T09:00:00Z');
  expect([await count(), first]).toEqual([bare, bare]);
});

it('the look is written down, and nobody but those who answer for the couple reads it', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await page(couple);
  const { rows } = await here.world.admin.query(`select screen from view_audit where case_id = $1`, [couple.caseId]);
  expect(rows.map(({ screen }) => screen)).toContain('consistency');
  const url = `/api/staff/cases/${couple.caseId}/consistency`;
  expect([(await here.clinic.admin.get(url)).status, (await here.clinic.therapist.get(url)).status, (await couple.doer.browser.get(url)).status]).toEqual([404, 404, 401]);
});
