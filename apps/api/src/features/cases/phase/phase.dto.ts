import { ApiProperty } from '@nestjs/swagger';
import { type Phase, phases } from '@groundwork/domain/phases/phases';
import { ChoiceField, IdField, Optional, WordsField } from '../../../platform/validation.js';

export class MovePhase {
  @IdField() id: string;
  /** The part that the therapist saw when deciding: where it has changed since, the decision is not taken. */
  @Optional() @ChoiceField(phases) from?: Phase;
  @ChoiceField(phases) to: Phase;
  /** R8. Read by the practice alone. */
  @WordsField(2000, { least: 20 }) rationale: string;
}

/** For staff: where the couple is, since when, and where it may move. */
export class PhaseState {
  @ApiProperty({ enum: phases }) phase: Phase;
  /** Null: from the beginning. */
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  @ApiProperty({ enum: phases, isArray: true }) moves: Phase[];
}

export class PhaseChange {
  id: string;
  @ApiProperty({ enum: phases }) cameFrom: Phase;
  @ApiProperty({ enum: phases }) phase: Phase;
  fromAt: string;
  movedBy: string;
  rationale: string;
}

export class PhaseHistory {
  /** Newest first. */
  @ApiProperty({ type: [PhaseChange] }) changes: PhaseChange[];
}
