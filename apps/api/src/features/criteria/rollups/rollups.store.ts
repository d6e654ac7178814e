import type { Tx } from '../../../platform/tx.js';

/** One occasion of which something was said, and the letter of its day: as the entry came before the opening or after it. */
export interface SaidOfDay {
  criterionId: string;
  versionId: string;
  slot: string;
  day: string;
  letter: string;
  letterOnceOpened: string;
}

/** Through the keeper, the only one that writes rollups. Behind the entry: what has opened by then decides between the letters. */
export async function writeRollUp({ em, now }: Tx, { criterionId, versionId, slot, day, letter, letterOnceOpened }: SaidOfDay): Promise<void> {
  await em.query('select keeper.roll_up_day($1, $2, $3, $4, $5, $6, $7)', [criterionId, versionId, slot, day, now, letter, letterOnceOpened]);
}
