import { ApiProperty } from '@nestjs/swagger';
import { type AmendmentReason, amendmentReasons } from '@groundwork/domain/criteria/amendments/allowed';
import { type ChangedPart, changedParts, type Direction } from '@groundwork/domain/criteria/amendments/direction';
import { ChoiceField, FlagField, IdField, LocalDateField, Optional, TickField, WordsField } from '../../../platform/validation.js';
import { TemplateChoice } from '../criteria.dto.js';

const textDirections = ['easier', 'clearer', 'harder'] as const;
const OCCASIONS = ['review', 'found_out', 'between'] as const;

/** The words of a changed text, and what its template asks for. What is left out of the terms stays as it stands. */
export class ChangedText extends TemplateChoice {
  @WordsField(500) shows: string;
  @WordsField(500) then: string;
  @WordsField(500) commitment: string;
  @LocalDateField() reviewOn: string;
}

class WhyChanged extends ChangedText {
  @IdField() id: string;
  @ChoiceField(amendmentReasons) reason: AmendmentReason;
  /** The partner who asks for it; left out where the therapist does. */
  @Optional() @IdField() askedBy?: string;
}

/** R29: both ticks of R21 for the text as it would stand, the reason, and the direction as the therapist read it. */
export class ChangeCriterion extends WhyChanged {
  @ChoiceField(textDirections) direction: Exclude<Direction, 'ended'>;
  @TickField('Tick this once it is true for the one who asks.') frank: boolean;
  @TickField('Tick this once it is true for the one who asks.') honest: boolean;
  @TickField('Tick this once it is true for both.') fair: boolean;
  /** R35: the therapist's tick. */
  @Optional() @FlagField() keepWords?: boolean;
}

/** R31: no new text; both sign that it ends. */
export class EndCriterion {
  @IdField() id: string;
  @ChoiceField(amendmentReasons) reason: AmendmentReason;
  @Optional() @IdField() askedBy?: string;
}

export class Change {
  @ApiProperty({ enum: changedParts }) part: ChangedPart;
  @ApiProperty({ enum: textDirections }) direction: Exclude<Direction, 'ended'>;
}

/** Old and new side by side, what that does, and where it would start. Stores nothing. */
export class ChangePreview {
  before: string;
  after: string;
  @ApiProperty({ type: [Change] }) changes: Change[];
  /** Null where nothing changes. */
  @ApiProperty({ enum: textDirections, nullable: true }) direction: Exclude<Direction, 'ended'> | null;
  isAllowed: boolean;
  /** Local day of the review that a harder change waits for. */
  reviewOn: string;
  /** First local day of the week in which it would begin, were it endorsed now; null where nothing is left. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
}

/** What the form of a change begins with: the text that stands, as it would be drafted. */
export class StandingText extends ChangedText {
  doerId: string;
  @ApiProperty({ enum: OCCASIONS }) occasion: (typeof OCCASIONS)[number];
}

export class EnterFoundOut {
  @IdField() id: string;
  @IdField() sessionId: string;
  @WordsField(500) words: string;
}

export class FoundOutEvent {
  id: string;
  @ApiProperty({ type: String, format: 'date' }) enteredOn: string;
  words: string;
}

/** R32: one partner's asks outside a review in the last sixty days, from the limit on. */
export class GoalpostLine {
  firstName: string;
  asks: number;
  /** How many of them were about a set that is met (R33). */
  contested: number;
  @ApiProperty({ type: String, format: 'date' }) since: string;
}

export class Goalposts {
  @ApiProperty({ type: [GoalpostLine] }) lines: GoalpostLine[];
  @ApiProperty({ type: [FoundOutEvent] }) foundOut: FoundOutEvent[];
  /** Until this local day a harder change may be asked for because of the last event; null outside. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) openUntil: string | null;
}
