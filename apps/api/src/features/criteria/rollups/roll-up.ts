import { Temporal } from 'temporal-polyfill';
import { cellOf } from '@groundwork/domain/consistency/cells';
import { mondayOf, packWeek } from '@groundwork/domain/consistency/packed-weeks';
import { slotOf } from '@groundwork/domain/schedule/slots';
import type { Tx } from '../../../platform/tx.js';
import { occasionKey, type Openings, openingsOn, ownEntriesOn, type StoredEntry, type StoredVersion } from '../criteria.read.js';
import { type ActiveVersion, dayOf, isActive, occasionOf } from '../occasions.js';
import { writeRollUp } from './rollups.store.js';

/**
 * Works the week of an own entry out anew from its author's facts, in the entry's transaction (P4). By recomputation:
 * the order in which entries arrive, a repeated one and one that comes late all end in the same row.
 */
export async function rollUpWeek(tx: Tx, versions: readonly StoredVersion[], version: ActiveVersion, slot: string): Promise<void> {
  const ofCriterion = versions.filter(isActive).filter(({ criterionId }) => criterionId === version.criterionId);
  const day = dayOf(version, { slot });
  const monday = mondayOf(day);
  const slots = slotsOf(ofCriterion, monday);
  const entries = await ownEntriesOn(tx, slots);
  const cells = weekCells(ofCriterion, monday, entries, await openingsOn(tx, slots));
  await writeRollUp(tx, version.criterionId, day.toString(), cells);
}

/** What names the days of one week in each version of a criterion. */
function slotsOf(versions: readonly ActiveVersion[], monday: Temporal.PlainDate): { versionId: string; slot: string }[] {
  const days = Array.from({ length: 7 }, (_, place) => monday.add({ days: place }));
  return versions.flatMap(({ versionId, terms }) => [...new Set(days.map((day) => slotOf(terms.cadence, day)))].map((slot) => ({ versionId, slot })));
}

/** The letters of one author's standing entries in one week; where two versions meet on a day the later one speaks. */
export function weekCells(versions: readonly ActiveVersion[], monday: Temporal.PlainDate, entries: readonly StoredEntry[], openings: Openings): string {
  const letters = new Map<string, string>();
  for (const version of [...versions].sort((one, two) => one.number - two.number)) {
    for (const entry of entries.filter(({ versionId, answer }) => versionId === version.versionId && answer !== 'undone')) {
      const occasion = occasionOf(version, entry.slot);
      if (!occasion) continue;
      const opened = openings.get(occasionKey(version.versionId, entry.slot)) ?? null;
      letters.set(dayOf(version, entry).toString(), cellOf(entry, { opened, closesAt: occasion.closesAt }, version.terms.excuses));
    }
  }
  return packWeek(monday, letters);
}
