import type { Tx } from '../../../platform/tx.js';
import type { OwnWork } from '../work/own-work.js';
import { beginOccasion } from '../work/work.store.js';

/** Writes the own part of an occasion with the first thing that is sent for it; of work that is given once it stands already. */
export async function begin(tx: Tx, { work, part }: OwnWork): Promise<void> {
  if (work.slot === null || part.givenPartId === null) return;
  await beginOccasion(tx, part.id, part.givenPartId, work.slot);
}
