import type { Browser } from '../support/browser.js';
import { done } from '../support/couple.js';

interface Left {
  criteria: { occasions: { versionId: string; slot: string; why: string }[] }[];
}

/** What the opening left to the session is settled, or left open for two more weeks: it moves the weeks of both, and no other page. */
export async function settleWhatIsLeft(room: Browser): Promise<void> {
  const { criteria } = done(await room.get('/api/room/disagreements'), 200).body as Left;
  for (const { versionId, slot, why } of criteria.flatMap(({ occasions }) => occasions)) {
    done(await room.make('/api/room/rulings', { versionId, slot, choice: why === 'seen_differently' ? 'kept' : 'two_more_weeks' }));
  }
}
