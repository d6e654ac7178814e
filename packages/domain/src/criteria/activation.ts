import type { Temporal } from 'temporal-polyfill';
import { DomainError } from '../problem.js';
import { firstOccasionAfter, type Occasion } from '../schedule/occasions.js';
import { type ReviewLimits, reviewProblem } from './review.js';
import { type CriterionTerms, scheduleOf } from './terms.js';
import type { CriterionWords } from './words.js';

/** R21: the three checks, ticked in the room. */
export interface Ticks {
  readonly frank: boolean;
  readonly honest: boolean;
  readonly fair: boolean;
}

/** SR6, R24: "Could you have said no?", for the therapist alone. */
export type Free = 'yes' | 'not_sure' | 'no';

export interface Signature {
  readonly personId: string;
  /** Hash of the text that this person signed. */
  readonly textHash: string;
  readonly free: Free;
}

export interface VersionToActivate {
  readonly doerId: string;
  readonly askerId: string;
  readonly textHash: string;
  readonly words: CriterionWords;
  readonly ticks: Ticks;
  /** 'YYYY-MM-DD' */
  readonly reviewOn: string;
  /** Lints that stand against it and that the therapist has not ticked (R35); wordings that wait for "none of these" (R36). */
  readonly untickedFindings: number;
}

export interface ActivationFrame {
  readonly today: Temporal.PlainDate;
  /** Both consents and both private decisions stand (R3, SR4). */
  readonly isSharedPartOpen: boolean;
  /** Local day of the session that the endorsement is recorded under; null outside a session (R24). */
  readonly sessionOn: Temporal.PlainDate | null;
  /** Active foundation criteria that this doer has already (R25). */
  readonly activeForDoer: number;
  /** The clinic's limit; the hard cap of seven stands above it. */
  readonly maxActivePerDoer: number;
  readonly review?: ReviewLimits;
}

/**
 * What a version still lacks. `doer_free` and `asker_free` ("no") are for the therapist's own list: in Room view they
 * look like a missing signature.
 */
export type Missing =
  | 'shared_part'
  | 'session'
  | 'frank' | 'honest' | 'fair'
  | 'behaviour' | 'meaning' | 'then' | 'commitment'
  | 'review'
  | 'findings'
  | 'room_for_doer'
  | 'doer_signature' | 'asker_signature'
  | 'doer_free' | 'asker_free';

/** R25: no clinic may go beyond. */
export const hardCapPerDoer = 7;

/**
 * What R20–R28 still ask for before the therapist may endorse: three ticks (R21), behaviour, meaning, then (R28) and
 * the asker's part (R27), a review within twelve weeks (R26), both signatures under this very text and nobody's "no"
 * (R24), room among the doer's active criteria (R25), a session date, the shared part open (R3). Empty: endorse.
 */
export function missingForActivation(
  version: VersionToActivate,
  signatures: readonly Signature[],
  frame: ActivationFrame,
): Missing[] {
  const limit = Math.min(frame.maxActivePerDoer, hardCapPerDoer);
  const lacks: readonly (readonly [Missing, boolean])[] = [
    ['shared_part', !frame.isSharedPartOpen],
    ['session', frame.sessionOn === null],
    ['frank', !version.ticks.frank],
    ['honest', !version.ticks.honest],
    ['fair', !version.ticks.fair],
    ['behaviour', isBlank(version.words.behaviour)],
    ['meaning', isBlank(version.words.shows)],
    ['then', isBlank(version.words.then)],
    ['commitment', isBlank(version.words.commitment)],
    ['review', reviewProblem(version.reviewOn, frame.today, frame.review) !== null],
    ['findings', version.untickedFindings > 0],
    ['room_for_doer', frame.activeForDoer >= limit],
    ['doer_signature', !hasSigned(version, signatures, version.doerId)],
    ['asker_signature', !hasSigned(version, signatures, version.askerId)],
    ['doer_free', saidNo(signatures, version.doerId)],
    ['asker_free', saidNo(signatures, version.askerId)],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([missing]) => missing);
}

/**
 * Refuses to endorse while anything is missing. Whatever concerns signing gives one answer without fields, and it is
 * given last, so that both partners, who watch the screen, cannot tell a "no" from a signature that is still to come.
 */
export function refuseUnlessComplete(missing: readonly Missing[]): void {
  if (missing.includes('shared_part')) throw new DomainError('shared_part_not_ready');
  if (missing.includes('room_for_doer')) throw new DomainError('too_many_active');
  if (missing.some((one) => !isAboutSigning(one))) throw new DomainError('criterion_not_ready');
  if (missing.length > 0) throw new DomainError('waiting_for_signatures');
}

/** R24: where an endorsed version starts, its next due time; null when no occasion is left (a date gone by). */
export function firstDueAfter(terms: CriterionTerms, endorsedAt: Temporal.Instant): Occasion | null {
  return firstOccasionAfter(scheduleOf(terms, null), endorsedAt);
}

function isAboutSigning(missing: Missing): boolean {
  return missing === 'doer_signature' || missing === 'asker_signature' || missing === 'doer_free' || missing === 'asker_free';
}

function hasSigned(version: VersionToActivate, signatures: readonly Signature[], personId: string): boolean {
  return signatures.some((one) => one.personId === personId && one.textHash === version.textHash);
}

function saidNo(signatures: readonly Signature[], personId: string): boolean {
  return signatures.some((one) => one.personId === personId && one.free === 'no');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
