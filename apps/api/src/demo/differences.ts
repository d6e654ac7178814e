import type { Couple } from './couple.js';

interface Left {
  criteria: { occasions: { versionId: string; slot: string; ruled: string | null; againOn: string | null }[] }[];
}

/** The last sessions before today leave a day open, so that whoever looks around finds one. */
const LEAVING = 2;

/**
 * With both at the table, on this local day: of the days of an agreement that the two saw differently one is settled, and the
 * others stay open. The first such day of a couple is left for two more weeks, and settled when it comes back.
 */
export async function settleSome(couple: Couple, before: number, today: string): Promise<void> {
  const { criteria } = await couple.therapist.get<Left>('/api/room/disagreements');
  const settled = before % 2 === 0 ? 'kept' : 'missed_told';
  for (const { occasions } of criteria) {
    const open = occasions.filter(({ ruled }) => ruled === null);
    const [back, fresh] = [open.find(({ againOn }) => againOn !== null && againOn <= today), open.find(({ againOn }) => againOn === null)];
    if (back) await say(couple, back, settled);
    else if (fresh) await say(couple, fresh, before > LEAVING && couple.hasLeftOne ? settled : 'two_more_weeks');
  }
}

async function say(couple: Couple, { versionId, slot }: { versionId: string; slot: string }, choice: string): Promise<void> {
  await couple.therapist.make('/api/room/rulings', { versionId, slot, choice });
  if (choice === 'two_more_weeks') couple.hasLeftOne = true;
}
