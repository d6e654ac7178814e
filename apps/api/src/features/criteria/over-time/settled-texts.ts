import { type LocalDay, type LocalRest, localRests } from '@groundwork/domain/consistency/local-days';
import { rulingOf } from '@groundwork/domain/consistency/rulings';
import type { Ruling } from '@groundwork/domain/consistency/settle';
import { remembered } from '@groundwork/domain/remembered';
import { type SettledDay, settledDays } from '@groundwork/domain/consistency/settled-days';
import { startOfDay } from '@groundwork/domain/schedule/occasions';
import { slotOf, writtenDay } from '@groundwork/domain/schedule/slots';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../../platform/tx.js';
import { occasionKey, openingsOn, type Openings } from '../criteria.read.js';
import { type ActiveVersion, dayOf, lastDayOf } from '../occasions.js';
import type { Rulings } from '../rulings/rulings.read.js';
import type { Letters } from './letters.js';

/** What of the last days has opened to both: only there does an opening decide what the letters alone cannot say yet. */
export async function lateOpenings(tx: Tx, versions: readonly ActiveVersion[], days: readonly LocalDay[]): Promise<Openings> {
  const named = versions.flatMap(({ versionId, terms }) => {
    const last = days.slice(-terms.entryWindowDays - 1);
    return [...new Set(last.map(({ day }) => slotOf(terms.cadence, writtenDay(day))))].map((slot) => ({ versionId, slot }));
  });
  return openingsOn(tx, named);
}

/** The occasions of all texts of one agreement on `days`, each settled by its own text, oldest first. */
export function settledTexts(versions: readonly ActiveVersion[], days: readonly LocalDay[], letters: Letters, openings: Openings, rulings: Rulings): SettledDay[] {
  return versions.flatMap((version) => {
    const { versionId, terms } = version;
    const mayBeOpen = days.length - terms.entryWindowDays - 1;
    return settledText(version, days, letters, rulings, (day, place) => place >= mayBeOpen && openings.has(occasionKey(versionId, slotOf(terms.cadence, writtenDay(day)))));
  });
}

/** The same of one text, perhaps since one of the days alone, where what has opened is known some other way. */
export function settledText(version: ActiveVersion, days: readonly LocalDay[], letters: Letters, rulings: Rulings, isOpened: (day: string, place: number) => boolean, since = ''): SettledDay[] {
  const { criterionId, doerId, askerId, terms } = version;
  const { from, to } = lastingOf(version);
  const looked = since || (days[0]?.day ?? from);
  if (to < looked) return [];
  const [doer, other] = [letters(criterionId, doerId), letters(criterionId, askerId)];
  const ruled = ruledDays(version, rulings);
  return settledDays({ ...terms, from: since > from ? since : from, to }, days, restsSince(version, looked), (day, place) => ({ doer: doer(place), other: other(place), opened: isOpened(day, place), ruling: ruled.get(day) ?? null }));
}

const lasting = new WeakMap<ActiveVersion, { from: string; to: string }>();

/** The local days on which a text counts, both included; a page asks for those of one text several times. */
function lastingOf(version: ActiveVersion): { from: string; to: string } {
  const known = lasting.get(version) ?? { from: dayOf(version, { slot: version.firstSlot }).toString(), to: lastDayOf(version).toString() };
  lasting.set(version, known);
  return known;
}

/** What was ruled about each day of a text (R42): there are as many as disagreements, never as many as days. */
function ruledDays(version: ActiveVersion, rulings: Rulings): ReadonlyMap<string, Ruling> {
  const acts = [...rulings.values()].filter(([first]) => first?.versionId === version.versionId);
  return new Map(acts.flatMap((of) => {
    const [first, ruling] = [of[0], rulingOf(of)];
    return first && ruling ? [[dayOf(version, first).toString(), ruling] as const] : [];
  }));
}

const resting = new WeakMap<ActiveVersion['rests'], Map<string, LocalRest[]>>();

/** A long record has many rests; only those that reach into these days are worked out, once for all texts of a couple. */
function restsSince({ rests, terms: { zone } }: ActiveVersion, day: string): LocalRest[] {
  const known = resting.get(rests) ?? new Map<string, LocalRest[]>();
  resting.set(rests, known);
  return remembered(known, `${zone} ${day}`, () => {
    const from = startOfDay({ zone, dayEnd: '00:00' }, writtenDay(day));
    return localRests(rests.filter(({ to }) => to === null || Temporal.Instant.compare(to, from) > 0), zone);
  });
}
