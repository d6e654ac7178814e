import { ApiProperty } from '@nestjs/swagger';
import { type RulingChoice, rulingChoices } from '@groundwork/domain/consistency/rulings';
import { ChoiceField, IdField, WordsField } from '../../../platform/validation.js';
import { type Answer, ANSWERS, CriterionText, MARKS } from '../criteria.dto.js';

/** What the therapist says in session about one occasion (R42). */
export class Rule {
  @IdField() id: string;
  @IdField() versionId: string;
  /** Local date, ISO week or number of the occasion. */
  @WordsField(10) slot: string;
  @ChoiceField(rulingChoices) choice: RulingChoice;
}

/** One opened occasion that is left to the session: both answers, of the same kind, and what was said about it so far. */
export class Disagreement {
  versionId: string;
  slot: string;
  /** Local day on which it fell due; of a weekly line the last day of its week. */
  day: string;
  @ApiProperty({ enum: ['seen_differently', 'entries_cannot_say'] }) why: 'seen_differently' | 'entries_cannot_say';
  /** Null: nothing entered. */
  @ApiProperty({ enum: ANSWERS, nullable: true }) doer: Answer | null;
  @ApiProperty({ enum: ANSWERS, nullable: true }) other: Answer | null;
  /** What it reads as since this session ruled; null while it is open. */
  @ApiProperty({ enum: MARKS, nullable: true }) ruled: (typeof MARKS)[number] | null;
  /** Left open until that local day, which both know. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) againOn: string | null;
}

export class CriterionDisagreements {
  criterionId: string;
  text: CriterionText;
  @ApiProperty({ enum: rulingChoices, isArray: true }) choices: RulingChoice[];
  /** Whether its text can be changed: it was not ended. */
  canReword: boolean;
  /** Those to look at now first, then those that an earlier session left open until a later day; each the oldest first. */
  @ApiProperty({ type: [Disagreement] }) occasions: Disagreement[];
}

/** What the two saw differently, of opened occasions alone (R42, X07). */
export class Disagreements {
  @ApiProperty({ type: [CriterionDisagreements] }) criteria: CriterionDisagreements[];
}
