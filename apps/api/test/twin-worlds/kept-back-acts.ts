import fc from 'fast-check';
import { comeBack, type Couple, done } from '../support/couple.js';

/** What the therapist keeps back of the days that both have entered, and whether it was let go before the opening. */
export interface KeptBackFacts {
  keptBack: 'nothing' | 'two days' | 'let go';
}

export const keptBackFacts: { readonly keptBack: fc.Arbitrary<KeptBackFacts['keptBack']> } = { keptBack: fc.constantFrom('nothing', 'two days', 'let go') };

/** On a screen of the therapist's own; neither partner may feel it before the weeks are opened. */
export async function keepDaysBack({ facts: { keptBack }, couple }: { facts: KeptBackFacts; couple: Couple }): Promise<void> {
  if (keptBack === 'nothing') return;
  await comeBack(couple.therapist);
  const address = `/api/staff/cases/${couple.caseId}/kept-back`;
  const { id } = done(await couple.therapist.make(address, { from: '2026-12-08', through: '2026-12-09' })).body as { id: string };
  if (keptBack === 'let go') done(await couple.therapist.make(`${address}/${id}/end`, {}));
}
