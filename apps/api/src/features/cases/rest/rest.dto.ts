import { ApiProperty } from '@nestjs/swagger';
import { type RestCause, restCauses } from '@groundwork/domain/rest/edges';
import { ValidateIf } from 'class-validator';
import { ChoiceField, IdField, NumberField } from '../../../platform/validation.js';

/** Whether the asking partner's own request stands. */
export class MyRest {
  asked: boolean;
}

export class AskRest {
  @IdField() id: string;
}

export class EndRest {
  @IdField() id: string;
}

export class SetRest {
  @IdField() id: string;
  /** Whom it protects; null is the therapist for the couple. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) @ValidateIf((_, value) => value !== null) @IdField() personId: string | null;
  @ChoiceField(restCauses) cause: RestCause;
  /** In how many days both partners see it, at 06:00 in their zone. */
  @NumberField(1, 3) startsIn: number;
}

export class RestAsked {
  @ApiProperty({ type: String, nullable: true }) personId: string | null;
  @ApiProperty({ enum: restCauses }) cause: RestCause;
  askedAt: string;
}

const REST_STATES = ['none', 'asked', 'resting'] as const;

/** For staff alone. A planned rest day is resting with nobody who asked. */
export class RestState {
  @ApiProperty({ enum: REST_STATES }) state: (typeof REST_STATES)[number];
  /** Local date of the edge to come where asked, of the edge that began it where resting. */
  @ApiProperty({ type: String, nullable: true }) edgeOn: string | null;
  /** The requests that stand, oldest first. */
  @ApiProperty({ type: [RestAsked] }) asked: RestAsked[];
}
