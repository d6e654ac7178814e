import { ApiProperty } from '@nestjs/swagger';
import { reminderHours } from '@groundwork/domain/reminders/evening';
import { ValidateIf } from 'class-validator';
import { IdField, NumberField } from '../../../platform/validation.js';

const [FIRST] = reminderHours;
const LAST = Math.max(...reminderHours);

/** The own weekly mail of a member of staff. */
export class MyWeeklyMail {
  /** Full hour of Mondays in the clinic's zone; null where none is wanted. */
  @ApiProperty({ type: Number, nullable: true }) hour: number | null;
  zone: string;
  /** Whether an address of this person is known here; without one nothing can be sent. */
  hasAddress: boolean;
}

export class ChooseWeeklyHour {
  @IdField() id: string;
  /** Null ends it. */
  @ValidateIf((_, value) => value !== null) @NumberField(FIRST, LAST) @ApiProperty({ type: Number, minimum: FIRST, maximum: LAST, nullable: true }) hour: number | null;
}
