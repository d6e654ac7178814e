import { ApiProperty } from '@nestjs/swagger';
import { type Delivery, deliveries } from '@groundwork/domain/homework/delivery';
import type { Rhythm, RhythmKind } from '@groundwork/domain/homework/rhythm';
import { cadenceKinds, type Weekday } from '@groundwork/domain/schedule/cadence';
import { ChoiceField, IdField, LocalDateField, NumberField, NumbersField, Optional } from '../../../platform/validation.js';
import { REFUSALS, type Refusal } from '../work/refusals.js';

/** How often work comes, with what each kind asks for; `until`, the last local day, for all but `once`. */
export class RhythmInput {
  @ChoiceField(cadenceKinds) kind: RhythmKind;
  /** 1 is Monday. */
  @Optional() @NumbersField(1, 7) weekdays?: Weekday[];
  @Optional() @NumberField(1, 7) weekday?: Weekday;
  @Optional() @NumberField(2, 7) times?: number;
  @Optional() @NumberField(1, 72) hours?: number;
  @Optional() @LocalDateField() until?: string;
}

export class DeliveryInput {
  @ChoiceField(deliveries) kind: Delivery;
  @Optional() @NumberField(1, 60) days?: number;
  /** The piece of work that comes before it. */
  @Optional() @IdField() afterId?: string;
}

/** How often, as it stands. */
export class RhythmOf {
  @ApiProperty({ enum: cadenceKinds }) kind: RhythmKind;
  @ApiProperty({ type: [Number] }) weekdays: Weekday[];
  @ApiProperty({ type: Number, nullable: true }) weekday: Weekday | null;
  @ApiProperty({ type: Number, nullable: true }) times: number | null;
  @ApiProperty({ type: Number, nullable: true }) hours: number | null;

  static from(rhythm: Rhythm | null): RhythmOf | null {
    if (!rhythm) return null;
    const { kind, weekdays = [], weekday = null, times = null, hours = null } = rhythm as Partial<RhythmOf> & { kind: RhythmKind };
    return Object.assign(new RhythmOf(), { kind, weekdays, weekday, times, hours });
  }
}

export class BundleWork {
  exercise: string;
  title: string;
  minutes: number;
}

/** What one press gives both partners for this part of the work: two items a week each. */
export class Bundle {
  @ApiProperty({ type: [BundleWork] }) items: BundleWork[];
  weeks: number;
  /** Something in it is for one of them by their part, so that the therapist says who is injured. */
  isDivided: boolean;
  /** Who is injured, where the therapist has said so before. */
  @ApiProperty({ type: String, nullable: true }) injuredId: string | null;
  @ApiProperty({ enum: REFUSALS, nullable: true }) refusal: Refusal | null;
}

export class GiveBundle {
  @IdField() id: string;
  @IdField() injuredId: string;
}

/** R18: entries of the last fourteen days. */
export class PaintFirst {
  connection: number;
  foundation: number;
}
