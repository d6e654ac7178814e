import { isJoint, type ReaderClass } from './readers.js';

/** The states of one person's part of a piece of work (R71). */
export const stages = ['draft', 'assigned', 'started', 'sent', 'for_session', 'opened', 'reviewed', 'closed', 'withdrawn', 'not_done'] as const;
export type Stage = (typeof stages)[number];

/** What a partner sees of their own part, and nothing of the other's. */
export const partnerStates = ['to_do', 'sent', 'answered'] as const;
export type PartnerState = (typeof partnerStates)[number];

interface Row {
  /** Null: it is on no list of the partner's. */
  readonly partner: PartnerState | null;
  /** The partner has done their share. */
  readonly done: boolean;
  readonly next: readonly Stage[];
}

/** The decision table of R71: what each state is for a partner, and what may follow. */
export const STAGES: { readonly [S in Stage]: Row } = {
  draft: { partner: null, done: false, next: ['assigned'] },
  assigned: { partner: 'to_do', done: false, next: ['started', 'sent', 'for_session', 'withdrawn', 'not_done'] },
  started: { partner: 'to_do', done: false, next: ['sent', 'for_session', 'withdrawn', 'not_done'] },
  sent: { partner: 'sent', done: true, next: ['reviewed', 'assigned', 'closed'] },
  for_session: { partner: 'sent', done: true, next: ['opened', 'reviewed', 'assigned', 'closed'] },
  opened: { partner: 'answered', done: true, next: ['reviewed', 'assigned', 'closed'] },
  reviewed: { partner: 'answered', done: true, next: ['opened', 'sent', 'for_session', 'closed'] },
  closed: { partner: 'answered', done: true, next: [] },
  withdrawn: { partner: null, done: false, next: [] },
  not_done: { partner: 'to_do', done: false, next: ['started', 'assigned', 'sent', 'for_session', 'closed', 'withdrawn'] },
};

/** The stored facts of one part. */
export interface PartFacts {
  readonly reader: ReaderClass;
  /** An answer stands: sent, and not taken back. */
  readonly sent: boolean;
  /** The therapist's last words about what stands now; null where there are none. */
  readonly reply: 'accept' | 'ask_again' | null;
  /** R75: the author's last word is that it did not happen, and whether the therapist has taken note of it; null otherwise. */
  readonly notDone: 'said' | 'taken' | null;
  /** Of class H: the therapist has opened it with both. */
  readonly opened: boolean;
  /** The therapist no longer asks for it. */
  readonly withdrawn: boolean;
}

/**
 * R71: the state of one part, from facts alone. What a person has sent stays theirs to read when the work is withdrawn.
 * Asked again is to do again, and what is said not to have happened (R75) until the therapist has taken note of it.
 */
export function stageOf({ reader, sent, reply, notDone, opened, withdrawn }: PartFacts): Stage {
  if (!sent || reply === 'ask_again') {
    if (withdrawn) return sent ? 'reviewed' : 'withdrawn';
    return notDone === 'said' ? 'not_done' : notDone === 'taken' ? 'closed' : 'assigned';
  }
  if (reply === 'accept') return 'reviewed';
  if (opened) return 'opened';
  return reader === 'H' ? 'for_session' : 'sent';
}

export function partnerStateOf(stage: Stage): PartnerState | null {
  return STAGES[stage].partner;
}

/** What a piece of work has come to, for staff: done when each is done. */
export const combinedStates = ['assigned', 'part_sent', 'sent', 'opened', 'reviewed', 'withdrawn'] as const;
export type CombinedState = (typeof combinedStates)[number];

export function combinedOf(parts: readonly Stage[], withdrawn: boolean): CombinedState {
  const done = parts.filter((stage) => STAGES[stage].done);
  if (withdrawn && done.length < parts.length) return 'withdrawn';
  if (done.length === 0) return 'assigned';
  if (done.length < parts.length) return 'part_sent';
  if (parts.every((stage) => stage === 'reviewed' || stage === 'closed')) return 'reviewed';
  return parts.some((stage) => stage === 'opened') ? 'opened' : 'sent';
}

/** R75: whether its author may say that it did not happen: while it is to do, once. */
export function mayBeNotDone(facts: PartFacts): boolean {
  return STAGES[stageOf(facts)].next.includes('not_done');
}

/** R73: whether the therapist may open with both what each has written: class H, everyone's there, once. */
export function mayOpenTogether(reader: ReaderClass, parts: readonly Pick<PartFacts, 'sent'>[], opened: boolean): boolean {
  return reader === 'H' && !opened && parts.length > 0 && parts.every(({ sent }) => sent);
}

/** R74: before it is opened the author may take it back. What the other or the therapist reads at sending stays sent. */
export function mayTakeBack({ reader, sent, opened }: Pick<PartFacts, 'reader' | 'sent' | 'opened'>): boolean {
  return reader === 'H' && sent && !opened;
}

/** R3, R6: joint work is hidden from both while the shared part is not open or rests; one's own stays. */
export function isHidden(reader: ReaderClass, sharedPart: { readonly open: boolean; readonly resting: boolean }): boolean {
  return isJoint(reader) && (!sharedPart.open || sharedPart.resting);
}
