import type { Phase } from '@groundwork/domain/phases/phases';
import fc from 'fast-check';
import { comeBack, type Couple, done } from '../support/couple.js';

/** The therapist's reason for a change of part: at least twenty characters of any words. */
export const rationales = (): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((words) => !/[\u0000-\u001f\u007f]/.test(words)).map((words) => `Because of what was said alone: ${words}`.slice(0, 1900));

/** The change is joint and the same in both worlds; why is each world's own. */
export async function moveTo(couple: Couple, to: Phase, rationale: string): Promise<void> {
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/phase`, { to, rationale }));
}
