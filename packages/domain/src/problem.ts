/**
 * Every refusal that a rule can make. The API maps each code to a status and to words that a partner may read,
 * so a code names the rule that stands in the way and never a person, an answer or a cause.
 */
export const problemCodes = [
  'invalid_fields',
  /** R3: something that both need is still missing; the code never says whose. */
  'shared_part_not_ready',
  /** SR26: the partner who came first has not said when and how. */
  'contact_not_yet',
  /** R24: a missing signature, "not sure", "no" and silence look alike in Room view. */
  'waiting_for_signatures',
  /** R7: forward leads to the next part alone. */
  'phase_skipped',
  /** R20–R28: the version lacks something that its author can still fill in. */
  'criterion_not_ready',
  /** R24, LR26: what was signed or endorsed is not the text that stands. */
  'text_changed',
  /** R25: the doer has as many active criteria as the practice allows. */
  'too_many_active',
  /** R36: asks for other words; the therapist talks about it. */
  'other_words_needed',
  /** R35: hard to keep or to see; the therapist may let it stay. */
  'hard_to_keep',
  /** R38: no occasion of this criterion has that slot. */
  'no_such_occasion',
  /** R38: the local day of the occasion has not begun. */
  'entry_too_early',
  /** R6: nothing is due inside a rest. */
  'occasion_rests',
  /** R11: this work opens in a later part. */
  'work_of_later_part',
  /** R17: in the first part a connection item is the therapist's to enable. */
  'connection_not_enabled',
  /** R17: one connection item at a time. */
  'connection_enough',
  /** R67: no question is open: it is not time yet, or it has closed for everyone. */
  'talk_not_asked',
  /** R68: no talk is going on that could be paused. */
  'no_talk_now',
  /** R87: not while both look at the screen. */
  'work_not_before_both',
  /** R71: the therapist no longer asks for it. */
  'work_withdrawn',
  /** R73: what is missing, and why, looks alike. */
  'waiting_for_answers',
  /** R30: harder waits for the review, or for a found-out event that the therapist entered. */
  'harder_waits',
  /** R33: what is met is met; nobody has it counted otherwise. */
  'met_stands',
  /** R29: a change that changes nothing is none. */
  'nothing_changed',
  /** R42: nothing about that day is left to the session. */
  'nothing_to_settle',
  /** R42, R30: an earlier session has ruled, and that stands. */
  'ruled_before',
  /** R26: the day on which both agreed to look at it has not come. */
  'review_not_yet',
  /** X07: a review reads opened occasions; what is due and sealed is opened first. */
  'weeks_first',
  /** R43: own entries are undone inside the window and before opening only. */
  'undo_too_late',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with one field that the person filled in. */
export const fieldCodes = [
  'required',
  'too_long',
  'not_a_time',
  'not_a_date',
  'day_not_in_reach',
  'not_a_weekday',
  'not_allowed',
  'not_asked_for',
  'notice_not_before_due',
  'review_not_after_today',
  'review_too_far',
  'other_words_needed',
  'hard_to_keep',
  'out_of_range',
  'tick_needed',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export interface FieldProblem {
  readonly field: string;
  readonly code: FieldCode;
}

/** A refusal by a rule. Carries codes only: no text of a client may travel in an error. */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields?: readonly FieldProblem[],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
