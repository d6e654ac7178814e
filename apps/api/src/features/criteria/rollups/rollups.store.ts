import type { Tx } from '../../../platform/tx.js';

/** Through the keeper, the only one that writes rollups: the own letters of the week of one day. */
export async function writeRollUp({ em }: Tx, criterionId: string, day: string, cells: string): Promise<void> {
  await em.query('select keeper.roll_up($1, $2, $3)', [criterionId, day, cells]);
}
