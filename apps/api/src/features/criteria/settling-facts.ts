import { atOnce } from '../../platform/at-once.js';
import type { Tx } from '../../platform/tx.js';
import { entriesOn, openingsOf } from './criteria.read.js';
import { byAuthor, type SettlingFacts } from './occasions.js';
import { rulingsOf } from './rulings/rulings.read.js';

/** What settles the occasions of these versions, as the row policies let this reader see it; three statements, whatever their number. */
export async function settlingFacts(tx: Tx, versionIds: string[]): Promise<SettlingFacts> {
  const [openings, entries, rulings] = await atOnce([openingsOf(tx, versionIds), entriesOn(tx, versionIds), rulingsOf(tx, versionIds)]);
  return { openings, entries: byAuthor(entries), rulings };
}
