import { Temporal } from 'temporal-polyfill';
import { BLANK, cellOf } from '@groundwork/domain/consistency/cells';
import { mondayOf, packWeek } from '@groundwork/domain/consistency/packed-weeks';
import { slotOf } from '@groundwork/domain/schedule/slots';
import { atOnce } from '../../../platform/at-once.js';
import { type Act, audit } from '../../../platform/audit.js';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import { occasionKey, type Openings, openingsOn, ownEntriesOn, type StoredEntry, type StoredVersion } from '../criteria.read.js';
import { insertEntry, type NewEntry } from '../criteria.store.js';
import { type ActiveVersion, dayOf, isActive, occasionOf } from '../occasions.js';
import { type SaidOfDay, writeRollUp } from './rollups.store.js';

/**
 * Adds an own entry and works the letter of its day out anew from its author's facts, in the entry's transaction (P4) and
 * with what else the act writes in one round trip. By recomputation: the order in which entries arrive, a repeated one and
 * one that comes late all end in the same row.
 */
export async function insertRolledUp(tx: Tx, versions: readonly StoredVersion[], version: ActiveVersion, entry: NewEntry, act: Act): Promise<void> {
  const { slot } = entry;
  const day = dayOf(version, { slot });
  const said = { criterionId: version.criterionId, versionId: version.versionId, slot, day: day.toString() };
  const others = othersOn(versions, version, day);
  if (others.length === 0) {
    await atOnce([insertEntry(tx, entry), writeRollUp(tx, { ...said, ...lettersOf(version, entry) }), audit(tx, act)]);
    return;
  }
  await insertEntry(tx, entry);
  const slots = [version, ...others].map(({ versionId, terms }) => ({ versionId, slot: slotOf(terms.cadence, day) }));
  const [entries, openings] = await atOnce([ownEntriesOn(tx, slots), openingsOn(tx, slots)]);
  const letter = weekCells([version, ...others], mondayOf(day), entries, openings)[day.dayOfWeek - 1] ?? BLANK;
  await atOnce([writeRollUp(tx, { ...said, letter, letterOnceOpened: letter }), audit(tx, act)]);
}

/** The other texts of the agreement that have an occasion on this very day. */
function othersOn(versions: readonly StoredVersion[], version: ActiveVersion, day: Temporal.PlainDate): ActiveVersion[] {
  return versions.filter(isActive).filter((one) =>
    one.criterionId === version.criterionId && one.versionId !== version.versionId && occasionOf(one, slotOf(one.terms.cadence, day)) !== null);
}

function lettersOf(version: ActiveVersion, entry: NewEntry): Pick<SaidOfDay, 'letter' | 'letterOnceOpened'> {
  const occasion = occasionOf(version, entry.slot);
  if (!occasion) throw new Error('no such occasion');
  const [receivedAt, closesAt] = [instantOf(entry.receivedAt), occasion.closesAt];
  const said = { ...entry, capturedAt: instantOf(entry.capturedAt), receivedAt };
  const letterWhere = (opened: Temporal.Instant | null): string => cellOf(said, { opened, closesAt }, version.terms.excuses);
  return { letter: letterWhere(null), letterOnceOpened: letterWhere(receivedAt) };
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
