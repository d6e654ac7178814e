import { type Decision, isSuitable } from '../safety/decisions.js';

export interface PartnerReadiness {
  readonly consentSigned: boolean;
  /** The decision of the latest private screen; null when there is none or it is out of date (SR1). */
  readonly decision: Decision | null;
}

/** What the therapist reads; `partner` is the place in the list that was asked about. Never shown to a partner. */
export type MissingForSharedPart =
  | { readonly what: 'second_partner' }
  | { readonly what: 'consent' | 'screen' | 'decision'; readonly partner: number };

/**
 * R3: what stands between this couple and the shared part. Empty means that the therapist may open it. Asks of each
 * partner a signed consent and a private screen whose decision is "conjoint suitable", with or without conditions.
 */
export function missingForSharedPart(input: { readonly partners: readonly PartnerReadiness[] }): MissingForSharedPart[] {
  const missing = input.partners.flatMap((partner, place): MissingForSharedPart[] => [
    ...(partner.consentSigned ? [] : [{ what: 'consent' as const, partner: place }]),
    ...missingScreen(partner.decision, place),
  ]);
  return input.partners.length === 2 ? missing : [{ what: 'second_partner' }, ...missing];
}

function missingScreen(decision: Decision | null, partner: number): MissingForSharedPart[] {
  if (decision === null) return [{ what: 'screen', partner }];
  return isSuitable(decision) ? [] : [{ what: 'decision', partner }];
}
