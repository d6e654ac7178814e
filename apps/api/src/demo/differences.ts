import type { Couple } from './couple.js';

interface Left {
  criteria: { occasions: { versionId: string; slot: string; ruled: string | null; againOn: string | null }[] }[];
}

/**
 * With both at the table: of the days of an agreement that the two saw differently one is settled, and the others stay
 * open. The last session before today leaves its day for two more weeks.
 */
export async function settleSome({ therapist }: Couple, before: number): Promise<void> {
  const { criteria } = await therapist.get<Left>('/api/room/disagreements');
  const settled = before % 2 === 0 ? 'kept' : 'missed_told';
  for (const { occasions } of criteria) {
    const day = occasions.find(({ ruled, againOn }) => ruled === null && againOn === null);
    if (day) await therapist.make('/api/room/rulings', { versionId: day.versionId, slot: day.slot, choice: before === 1 ? 'two_more_weeks' : settled });
  }
}
