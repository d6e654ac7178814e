import fc from 'fast-check';
import type { TestApp } from '../support/app.js';
import { comeBack, type Couple, done } from '../support/couple.js';

export interface GoalpostFacts {
  /** A found-out event that the therapist entered in the record of the first session; null where none was. */
  foundOut: string | null;
}

export const goalpostFacts = { foundOut: fc.constantFrom(null, 'A second account', 'A letter, and what stood in it, word for word') };

export async function foundOutOf(world: TestApp, { facts, couple }: { facts: GoalpostFacts; couple: Couple }): Promise<void> {
  if (facts.foundOut === null) return;
  await comeBack(couple.therapist);
  const { rows } = await world.admin.query('select id from session where case_id = $1 and started_at is not null', [couple.caseId]);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/found-out-events`, { sessionId: rows[0].id, words: facts.foundOut }));
}
