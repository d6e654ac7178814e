import { type Cadence, asksOf } from '@groundwork/domain/schedule/cadence';
import type { Clock } from '@groundwork/domain/schedule/clock';
import { isDueOn, slotOf } from '@groundwork/domain/schedule/slots';
import { cadenceOf } from '@groundwork/domain/criteria/templates';
import { type ChosenTemplate, weekdaysOf } from '@groundwork/domain/criteria/template-inputs';
import { BOTH, type Couple, type Which } from './couple.js';
import { Refused } from './visitor.js';

/** How the two live with an agreement. Shares are from 0 to 1 of what falls due; a first and a last number change evenly. */
export interface Habit {
  readonly kept: readonly [first: number, last: number];
  /** Of what is kept: later than agreed, with a message. */
  readonly late?: number;
  /** Of the misses: known to the other before it was told. */
  readonly found?: number;
  /** Of the misses: for one of the agreed reasons. */
  readonly excused?: number;
  readonly silent: { readonly doer: number; readonly other: number };
  /** How often the other one saw it otherwise. */
  readonly disagrees?: number;
}

export type Agreed = ChosenTemplate & {
  readonly doer: Which;
  readonly shows: string;
  readonly then: string;
  readonly commitment?: string;
  /** Weeks to the review; it is lived until it ends. */
  readonly weeks: number;
  readonly habit: Habit;
  /** What the asker says at the review; said aloud where nothing is written. */
  readonly meant?: string;
};

/** One text of an agreement, as a partner reads it. */
interface ReadText {
  criterionId: string;
  state: string;
  versionId: string;
}

interface Running {
  readonly criterionId: string;
  /** The text that counts; after a review that went on, a later one. */
  versionId: string;
  readonly cadence: Cadence;
  readonly agreed: Agreed;
  /** Days before today on which it began. */
  readonly from: number;
}

/** Days after the review until a habit is what it became. */
const SETTLES_DAYS = 28;
const WEEK = 7;
/** A rest day, and the days before the agreement's first due time, ask for nothing. */
const NOTHING_DUE = ['occasion_rests', 'no_such_occasion'];

/** In the room: typed while both read it, signed by each on their own phone, endorsed. Then lived, evening by evening. */
export async function agree(couple: Couple, ago: number, agreed: Agreed, chance: () => number): Promise<void> {
  const { therapist, partners, ids, stage } = couple;
  const { doer, template, inputs, shows, then, commitment, weeks, meant } = agreed;
  const reviewOn = stage.calendar.day(ago).add({ weeks }).toString();
  const criterionId = await therapist.make('/api/room/criteria', {
    template, ...inputs, doerId: ids[doer], shows, then, ...(commitment ? { commitment } : {}), reviewOn, frank: true, honest: true, fair: true,
  });
  const { criteria } = await therapist.get<{ criteria: { id: string; textHash: string }[] }>('/api/room');
  if (meant !== undefined) couple.meanings.set(criterionId, meant);
  const textHash = criteria.find(({ id }) => id === criterionId)?.textHash;
  for (const who of BOTH) await partners[who].make(`/api/my/criteria/${criterionId}/versions/1/signature`, { textHash, free: 'yes' });
  await therapist.make(`/api/room/criteria/${criterionId}/versions/1/endorsement`, { textHash });
  const agreement = await partners[doer].get<{ criteria: { criterionId: string; versionId: string }[] }>('/api/my/agreement');
  const versionId = agreement.criteria.find((one) => one.criterionId === criterionId)?.versionId ?? '';
  const cadence = cadenceOf({ template, inputs } as ChosenTemplate, weekdaysOf({}));
  live(couple, ago, { criterionId, versionId, cadence, agreed, from: ago }, chance);
}

/** Writes the evenings of both into the couple's timetable, a week at a time, until the agreement has ended or the story is told. */
function live(couple: Couple, first: number, running: Running, chance: () => number): void {
  const { calendar } = couple.stage;
  const { cadence, agreed, from } = running;
  const next = first - WEEK;
  for (let ago = first; ago > next && ago >= 0; ago -= 1) {
    const day = calendar.day(ago);
    if (!isDueOn(cadence, day)) continue;
    const slot = slotOf(cadence, day);
    const share = Math.min((from - ago) / (agreed.weeks * WEEK + SETTLES_DAYS), 1);
    if (asksOf(cadence) === 'weekly_line') weekOf(couple, ago, running, slot, share, chance);
    else eveningOf(couple, ago, running, slot, share, chance);
  }
  if (next >= 0) couple.timetable.write(next, '12:00', async () => { if (!(await hasEnded(couple, running))) live(couple, next, running, chance); });
}

function weekOf(couple: Couple, ago: number, running: Running, slot: string, share: number, chance: () => number): void {
  const { agreed: { doer, habit } } = running;
  const [silent, isKept, cameUp] = [chance() < habit.silent.doer, chance() < between(habit.kept, share), chance() < 0.6];
  if (silent) return;
  const answer = !isKept ? 'not_kept' : cameUp ? 'kept' : 'did_not_come_up';
  couple.timetable.write(ago, '20:40', () => enter(couple, doer, running, { slot, answer }));
}

function eveningOf(couple: Couple, ago: number, running: Running, slot: string, share: number, chance: () => number): void {
  const { agreed: { doer, habit, ...terms } } = running;
  const isKept = chance() < between(habit.kept, share);
  const [silent, isLate, isFound, isExcused] = [chance() < habit.silent.doer, chance() < (habit.late ?? 0), chance() < (habit.found ?? 0), chance() < (habit.excused ?? 0)];
  const own = isKept ? { answer: isLate ? 'kept_late' : 'kept' } : isExcused ? { answer: 'ask_to_excuse', excuse: 'work_emergency' } : { answer: 'not_kept', ...(isFound ? { alreadyKnown: true } : {}) };
  if (!silent) couple.timetable.write(ago, afterDue(terms), () => enter(couple, doer, running, { slot, ...own }));
  const [blank, unsure, otherwise, days] = [chance() < habit.silent.other, chance() < 0.06, chance() < (habit.disagrees ?? 0), chance() < 0.2 ? 2 : 0];
  if (blank) return;
  const seen = unsure ? 'cant_say' : isKept !== otherwise ? 'kept' : 'not_kept';
  couple.timetable.write(ago - days, days > 0 ? '21:55' : '21:50', () => enter(couple, doer === 0 ? 1 : 0, running, { slot, answer: seen }));
}

/** Late in the evening of the day; a due time after that is waited for. */
function afterDue({ inputs }: Pick<Agreed, 'template' | 'inputs'>): Clock {
  const due = 'by' in inputs ? inputs.by : 'at' in inputs ? inputs.at : '21:00';
  return due > '21:15' ? '22:30' : '21:20';
}

interface Tap {
  slot: string;
  answer: string;
  excuse?: string;
  alreadyKnown?: boolean;
}

async function enter(couple: Couple, who: Which, running: Running, tap: Tap): Promise<void> {
  const refusal = await tapped(couple, who, running.versionId, tap);
  if (refusal === null) return;
  const later = refusal === 'no_such_occasion' ? await textThatCounts(couple, who, running) : null;
  if (later === null || later === running.versionId) return;
  running.versionId = later;
  await tapped(couple, who, later, tap);
}

/** Why it was refused, where that may be; null where it was not. */
async function tapped(couple: Couple, who: Which, versionId: string, tap: Tap): Promise<string | null> {
  try {
    await couple.partners[who].make('/api/my/entries', { versionId, ...tap, capturedAt: couple.stage.clock.now().toISOString() });
    return null;
  } catch (error) {
    const code = error instanceof Refused ? error.code : '';
    // While the shared part rests there is no agreement to be found.
    const isFine = NOTHING_DUE.includes(code) || (code === 'not_found' && (await couple.isResting()));
    if (!isFine) throw error;
    return code;
  }
}

async function textThatCounts(couple: Couple, who: Which, running: Running): Promise<string | null> {
  return (await textsOf(couple, who, running)).find(({ state }) => state === 'active')?.versionId ?? null;
}

/** A rest ends nothing, and shows no agreement. */
async function hasEnded(couple: Couple, running: Running): Promise<boolean> {
  return !(await couple.isResting()) && (await textsOf(couple, running.agreed.doer, running)).every(({ state }) => state === 'ended');
}

async function textsOf(couple: Couple, who: Which, { criterionId }: Running): Promise<ReadText[]> {
  const { criteria } = await couple.partners[who].get<{ criteria: ReadText[] }>('/api/my/agreement');
  return criteria.filter((one) => one.criterionId === criterionId);
}

function between([first, last]: Habit['kept'], share: number): number {
  return first + (last - first) * share;
}
