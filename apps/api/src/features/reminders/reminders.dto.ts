import { ApiProperty } from '@nestjs/swagger';
import { reminderHours } from '@groundwork/domain/reminders/evening';
import { ValidateIf } from 'class-validator';
import { IdField, NumberField } from '../../platform/validation.js';
import { MAILBOX_SHARED } from '../identity/index.js';

const [FIRST] = reminderHours;
const LAST = Math.max(...reminderHours);

/** The own reminder, as its person set it. */
export class MyReminder {
  /** Full hour in the couple's zone; null where none is wanted. */
  @ApiProperty({ type: Number, nullable: true }) hour: number | null;
  /** The own answer to "Does anyone else read this mailbox?"; mail goes out on "no" alone. */
  @ApiProperty({ enum: MAILBOX_SHARED, nullable: true }) mailboxShared: (typeof MAILBOX_SHARED)[number] | null;
}

export class ChooseHour {
  @IdField() id: string;
  /** Null ends it. */
  @ValidateIf((_, value) => value !== null) @NumberField(FIRST, LAST) @ApiProperty({ type: Number, minimum: FIRST, maximum: LAST, nullable: true }) hour: number | null;
}
