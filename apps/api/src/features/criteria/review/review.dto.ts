import { ApiProperty } from '@nestjs/swagger';
import { type Choice, choices, type LettingIn, lettingInAnswers } from '@groundwork/domain/criteria/reviews/steps';
import { longestWords } from '@groundwork/domain/criteria/words';
import { ChoiceField, IdField, LocalDateField, Optional, WordsField } from '../../../platform/validation.js';
import { Counts, CriterionText } from '../criteria.dto.js';
import { HeldReview } from './held.dto.js';

export const REVIEW_STATES = ['weeks_first', 'due', 'open', 'decided', 'then'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export class HoldReview {
  @IdField() id: string;
  @IdField() criterionId: string;
}

export class JudgeAgain {
  @IdField() id: string;
}

/** The asker's own words; left out where it was said aloud and nothing is written. */
export class KeepMeaning {
  @IdField() id: string;
  @Optional() @WordsField(longestWords) words?: string;
}

/** R81: putting it off says why. */
export class AnswerThen {
  @IdField() id: string;
  @ChoiceField(lettingInAnswers) answer: LettingIn;
  @Optional() @WordsField(longestWords) reason?: string;
}

/** R33: that a set which is met be counted otherwise, as its asker says. */
export class ContestReview {
  @IdField() id: string;
}

/** To go on names the next review; without a day it is the clinic's number of weeks on. */
export class ConcludeReview {
  @IdField() id: string;
  @ChoiceField(choices) choice: Choice;
  @Optional() @LocalDateField() reviewOn?: string;
}

/** A review as Room view leads through it. */
export class RoomReview {
  criterionId: string;
  @ApiProperty({ type: String, format: 'date' }) reviewOn: string;
  /** `weeks_first`: what is due and sealed is opened before it. `then`: only the "then" that was put off is still to come. */
  @ApiProperty({ enum: REVIEW_STATES }) state: ReviewState;
  text: CriterionText;
  /** Opened occasions of the period, as partners read them. */
  counts: Counts;
  /** Local days between which it looks. */
  @ApiProperty({ type: String, format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date' }) to: string;
  @ApiProperty({ type: () => HeldReview, nullable: true }) held: HeldReview | null;
  mayJudgeAgain: boolean;
  /** Whether the "then" is asked for in this session. */
  isThenOpen: boolean;
  /** Whether a text that follows the choice was put to signatures and can still be signed. */
  isPutToSignatures: boolean;
}

/** One line of Room view: what is to be looked at together. A "then" that was put off once is there, and not on the agenda yet (R81). */
export class ReviewLine {
  criterionId: string;
  @ApiProperty({ enum: REVIEW_STATES }) state: ReviewState;
  isOnAgenda: boolean;
}

export class RoomReviews {
  @ApiProperty({ type: [RoomReview] }) reviews: RoomReview[];
}
