import { type LocalDay, type LocalRest, localRests } from '@groundwork/domain/consistency/local-days';
import { rulingOf } from '@groundwork/domain/consistency/rulings';
import type { Ruling } from '@groundwork/domain/consistency/settle';
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

/** The same of one text, where what has opened is known some other way. */
export function settledText(version: ActiveVersion, days: readonly LocalDay[], letters: Letters, rulings: Rulings, isOpened: (day: string, place: number) => boolean): SettledDay[] {
  const { criterionId, doerId, askerId, terms } = version;
  const [doer, other] = [letters(criterionId, doerId), letters(criterionId, askerId)];
  const ruled = ruledDays(version, rulings);
  const lasting = { from: dayOf(version, { slot: version.firstSlot }).toString(), to: lastDayOf(version).toString() };
  return settledDays({ ...terms, ...lasting }, days, restsSince(version, days[0]?.day ?? lasting.from), (day, place) => ({ doer: doer(place), other: other(place), opened: isOpened(day, place), ruling: ruled.get(day) ?? null }));
}

/** What was ruled about each day of a text (R42): there are as many as disagreements, never as many as days. */
function ruledDays(version: ActiveVersion, rulings: Rulings): ReadonlyMap<string, Ruling> {
  const acts = [...rulings.values()].filter(([first]) => first?.versionId === version.versionId);
  return new Map(acts.flatMap((of) => {
    const [first, ruling] = [of[0], rulingOf(of)];
    return first && ruling ? [[dayOf(version, first).toString(), ruling] as const] : [];
  }));
}

/** A long record has many rests; only those that reach into these days are worked out. */
function restsSince({ rests, terms: { zone } }: ActiveVersion, day: string): LocalRest[] {
  const from = startOfDay({ zone, dayEnd: '00:00' }, writtenDay(day));
  return localRests(rests.filter(({ to }) => to === null || Temporal.Instant.compare(to, from) > 0), zone);
}
