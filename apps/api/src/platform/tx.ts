import type { EntityManager } from 'typeorm';
import type { Temporal } from 'temporal-polyfill';
import type { Vault } from './vault.js';

export type StaffRole = 'admin' | 'therapist' | 'supervisor' | 'privacy_officer';
export const CASE_RELATIONS = ['partner', 'primary', 'cover', 'supervisor', 'room', 'left'] as const;
export type CaseRelation = (typeof CASE_RELATIONS)[number];

/** Who is asking, as the database itself answered it in begin_request. */
export interface Principal {
  signInId: string;
  kind: 'my' | 'staff' | 'room';
  accountId: string;
  clinicId: string;
  personId: string;
  roles: StaffRole[];
  cases: { caseId: string; as: CaseRelation }[];
  /** The case and therapy session of a room sign-in. */
  caseId: string | null;
  sessionId: string | null;
  locked: boolean;
  /** For a partner who left their one case: when. */
  leftAt: string | null;
}

/**
 * One request's transaction and context, handed to every verb as its first argument: the only way to the database.
 * `now` is read once from the clock, so that all that one request writes carries one time.
 */
export interface Tx {
  readonly em: EntityManager;
  readonly who: Principal;
  readonly now: Date;
  /** The time for which what is read is told: now, and to a partner who left the moment of leaving. */
  readonly instant: Temporal.Instant;
  readonly requestId: string;
  readonly vault: Vault;
}
