import { ApiProperty } from '@nestjs/swagger';
import { type Verdict, verdicts } from '@groundwork/domain/criteria/reviews/judging';
import { type Choice, choices, type LettingIn, lettingInAnswers } from '@groundwork/domain/criteria/reviews/steps';

export class ReviewMeaning {
  /** Null where it was said aloud. */
  @ApiProperty({ type: String, nullable: true }) words: string | null;
}

export class ReviewThen {
  @ApiProperty({ enum: lettingInAnswers }) answer: LettingIn;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, format: 'date' }) on: string;
}

/** What both partners, Room view and the therapist read of a review alike: no figure of the judgement, and nobody's entry. */
export class HeldReview {
  reviewId: string;
  /** Local day on which it was held. */
  @ApiProperty({ type: String, format: 'date' }) heldOn: string;
  @ApiProperty({ enum: verdicts }) verdict: Verdict;
  @ApiProperty({ type: () => ReviewMeaning, nullable: true }) meaning: ReviewMeaning | null;
  @ApiProperty({ type: () => ReviewThen, nullable: true }) then: ReviewThen | null;
  @ApiProperty({ enum: choices, nullable: true }) choice: Choice | null;
}
