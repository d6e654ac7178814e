import type { Answer, Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { strike } from '../rest/resting.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';
import { meet } from './amending.js';

const here = practice();
const [ALIKE, DIFFERENTLY, SILENT, BLANK] = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'] as const;
const SAID: Record<string, [string | null, string | null]> = { [ALIKE]: ['kept', 'kept'], [DIFFERENTLY]: ['kept', 'not_kept'], [SILENT]: [null, 'not_kept'], [BLANK]: ['kept', null] };

/** Four evenings: seen alike, seen differently, the doer silent against "not kept", the other silent. */
async function fourEvenings(): Promise<Agreed> {
  const couple = await agreedCouple(here);
  for (const [slot, [doer, other]] of Object.entries(SAID)) {
    here.world.clock.set(`${slot}T20:00:00Z`);
    for (const [by, answer] of [[couple.doer, doer], [couple.other, other]] as const) if (answer) done(await enter(here, by, couple.versionId, slot, answer));
  }
  return couple;
}

async function opened(couple: Agreed, at = '2026-12-11T09:00:00Z'): Promise<Browser> {
  here.world.clock.set(at);
  for (const browser of [couple.therapist, ...couple.partners.map((one) => one.browser)]) await comeBack(browser);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  return room;
}

const rule = (room: Browser, { versionId }: Agreed, slot: string, choice: string): Promise<Answer & { id: string }> => room.make('/api/room/rulings', { versionId, slot, choice });

interface Left { slot: string; why: string; doer: string | null; other: string | null; ruled: string | null; againOn: string | null }
async function leftIn(room: Browser): Promise<Left[]> {
  const { criteria } = done(await room.get('/api/room/disagreements'), 200).body as { criteria: { occasions: Left[] }[] };
  return criteria.flatMap(({ occasions }) => occasions);
}
async function dayIn(browser: Browser, url: string, slot: string): Promise<object> {
  const { criteria } = done(await browser.get(url), 200).body as { criteria: { occasions: { slot: string }[] }[] };
  return criteria.flatMap(({ occasions }) => occasions).find((one) => one.slot === slot) ?? {};
}

it('what they saw differently stands on one list with both answers; what the session settles reads the same to both, and the entries stay', async () => {
  const couple = await fourEvenings();
  const entries = async () => JSON.stringify((await here.world.admin.query('select * from entry where version_id = $1 order by id', [couple.versionId])).rows);
  const before = await entries();
  const room = await opened(couple);
  const open = { ruled: null, againOn: null, versionId: couple.versionId };
  expect(await leftIn(room)).toEqual([
    { ...open, slot: DIFFERENTLY, day: DIFFERENTLY, why: 'seen_differently', doer: 'kept', other: 'not_kept' },
    { ...open, slot: SILENT, day: SILENT, why: 'entries_cannot_say', doer: null, other: 'not_kept' },
  ]);
  done(await rule(room, couple, DIFFERENTLY, 'kept'));
  done(await rule(room, couple, SILENT, 'missed_found'));
  expect((await leftIn(room)).map(({ slot, ruled }) => [slot, ruled])).toEqual([[DIFFERENTLY, 'kept'], [SILENT, 'missed']]);
  const counts = { total: 4, kept: 3, missed: 1, open: 0 };
  for (const [browser, url] of [[room, '/api/room/weeks'], [couple.doer.browser, '/api/my/weeks'], [couple.other.browser, '/api/my/weeks']] as const) {
    expect(done(await browser.get(url), 200).body.criteria[0].counts).toMatchObject(counts);
    expect(await dayIn(browser, url, DIFFERENTLY)).toMatchObject({ mark: 'kept', ruledOn: '2026-12-11', againOn: null });
  }
  // Found is no telling of the doer's, and to everybody but them and the therapist a miss is a miss.
  expect(await dayIn(couple.doer.browser, '/api/my/weeks', SILENT)).toMatchObject({ mark: 'missed', toldFirst: false });
  expect(await dayIn(couple.other.browser, '/api/my/weeks', SILENT)).toMatchObject({ mark: 'missed', toldFirst: null });
  expect(done(await couple.other.browser.get('/api/my/download'), 200).text).not.toContain('missed_found');
  await endSession(couple);
  await comeBack(couple.therapist);
  expect(await dayIn(couple.therapist, `/api/staff/cases/${couple.caseId}`, SILENT)).toMatchObject({ outcome: 'missed_found', doer: null, other: 'not_kept', ruledOn: '2026-12-11' });
  expect(await entries()).toBe(before);
});

it('a slip is said anew within the session; after it the ruling stands, and what was left open is open', async () => {
  const couple = await fourEvenings();
  const room = await opened(couple);
  for (const choice of ['missed_told', 'left_open', 'excused']) done(await rule(room, couple, DIFFERENTLY, choice));
  done(await rule(room, couple, SILENT, 'kept'));
  done(await rule(room, couple, SILENT, 'left_open'));
  await endSession(couple);
  const later = await meet(here, couple, '2026-12-14T09:00:00Z', async (next) => ({
    left: await leftIn(next), again: await rule(next, couple, DIFFERENTLY, 'missed_told'), open: await rule(next, couple, SILENT, 'missed_told'),
  }));
  expect(later.left.map(({ slot }) => slot)).toEqual([SILENT]);
  expect([later.again.status, later.again.body.code, later.open.status]).toEqual([409, 'ruled_before', 201]);
  expect(await dayIn(couple.doer.browser, '/api/my/weeks', DIFFERENTLY)).toMatchObject({ mark: 'excused' });
  const { rows } = await here.world.admin.query(`select reason from audit where case_id = $1 and action = 'occasion.ruled' order by at, reason`, [couple.caseId]);
  expect(rows.map(({ reason }: { reason: string }) => reason).sort()).toEqual(['excused', 'kept', 'left_open', 'left_open', 'missed_told', 'missed_told']);
});

it('two more weeks leave it open until a day that both read alike, and it can be settled when that day comes', async () => {
  const couple = await fourEvenings();
  const room = await opened(couple);
  done(await rule(room, couple, DIFFERENTLY, 'two_more_weeks'));
  // In this session it stays where both look at it; in the next it stands after what is to be looked at now, until its day.
  expect((await leftIn(room)).map(({ slot, againOn }) => [slot, againOn])).toEqual([[DIFFERENTLY, '2026-12-25'], [SILENT, null]]);
  for (const { browser } of couple.partners) expect(await dayIn(browser, '/api/my/weeks', DIFFERENTLY)).toEqual({ slot: DIFFERENTLY, day: DIFFERENTLY, mark: 'open', toldFirst: null, ruledOn: null, againOn: '2026-12-25' });
  await endSession(couple);
  const slotsIn = async (next: Browser) => (await leftIn(next)).map(({ slot }) => slot);
  expect(await meet(here, couple, '2026-12-14T09:00:00Z', slotsIn)).toEqual([SILENT, DIFFERENTLY]);
  expect(await meet(here, couple, '2026-12-28T09:00:00Z', slotsIn)).toEqual([DIFFERENTLY, SILENT]);
  await meet(here, couple, '2026-12-28T09:10:00Z', async (next) => done(await rule(next, couple, DIFFERENTLY, 'kept_late')));
  for (const { browser } of couple.partners) expect(await dayIn(browser, '/api/my/weeks', DIFFERENTLY)).toMatchObject({ mark: 'kept_late', ruledOn: '2026-12-28', againOn: null });
});

it('nothing is ruled before the opening, nor what both saw alike, nor what the doer’s word settles', async () => {
  const couple = await fourEvenings();
  here.world.clock.set('2026-12-11T09:00:00Z');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  expect(await leftIn(room)).toEqual([]);
  const codeOf = async (slot: string, choice = 'missed_told') => (await rule(room, couple, slot, choice)).body.code;
  expect(await codeOf(DIFFERENTLY)).toBe('nothing_to_settle');
  done(await room.make('/api/room/openings', {}));
  for (const slot of [ALIKE, BLANK, '2026-12-11']) expect([slot, await codeOf(slot)]).toEqual([slot, 'nothing_to_settle']);
  expect(await codeOf('2026-12-12')).toBe('no_such_occasion');
  expect(await codeOf(DIFFERENTLY, 'disputed')).toBe('fields');
  await endSession(couple);
  const { rows } = await here.world.admin.query('select 1 from ruling where case_id = $1', [couple.caseId]);
  expect(rows).toEqual([]);
});

it('while the shared part rests there is no list and no ruling, and nobody’s weeks show one', async () => {
  const couple = await fourEvenings();
  const room = await opened(couple);
  done(await rule(room, couple, DIFFERENTLY, 'kept'));
  await endSession(couple);
  here.world.clock.set('2026-12-11T12:00:00Z');
  done(await couple.other.browser.make('/api/my/rest', {}));
  here.world.clock.set('2026-12-14T05:00:00Z');
  await strike(here.world);
  const tried = await meet(here, couple, '2026-12-14T09:00:00Z', async (next) => ({ list: await leftIn(next), ruled: await rule(next, couple, SILENT, 'kept') }));
  expect([tried.list, tried.ruled.status]).toEqual([[], 409]);
  for (const { browser } of couple.partners) expect(done(await browser.get('/api/my/weeks'), 200).body.criteria).toEqual([]);
});

it('two words at once are one after the other, and a word against the opening is before it or after it', async () => {
  const couple = await fourEvenings();
  here.world.clock.set('2026-12-11T09:00:00Z');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  const [early] = await Promise.all([rule(room, couple, DIFFERENTLY, 'kept'), room.make('/api/room/openings', {})]);
  expect([201, 409]).toContain(early?.status);
  const both = await Promise.all([rule(room, couple, DIFFERENTLY, 'kept'), rule(room, couple, DIFFERENTLY, 'missed_told')]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  const { rows } = await here.world.admin.query('select number, outcome from ruling where version_id = $1 order by number', [couple.versionId]);
  expect(rows.map(({ number }: { number: number }) => number)).toEqual(rows.map((_, place) => place + 1));
  expect(await leftIn(room)).toContainEqual(expect.objectContaining({ slot: DIFFERENTLY, ruled: rows.at(-1)?.outcome === 'kept' ? 'kept' : 'missed' }));
  await endSession(couple);
});

it('a first entry that comes after a ruling is taken, and the ruling outranks it', async () => {
  const couple = await fourEvenings();
  const room = await opened(couple);
  done(await rule(room, couple, SILENT, 'missed_found'));
  here.world.clock.pass({ minutes: 1 });
  done(await enter(here, couple.doer, couple.versionId, SILENT, 'kept'));
  expect(await dayIn(room, '/api/room/weeks', SILENT)).toMatchObject({ mark: 'missed' });
  await endSession(couple);
});
