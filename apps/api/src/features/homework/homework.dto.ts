import { ApiProperty } from '@nestjs/swagger';
import { IdField, WordsField } from '../../platform/validation.js';

export const TASK_STATES = ['to_do', 'sent'] as const;

export class FirstTask {
  @ApiProperty({ enum: ['what_to_expect'] }) key: 'what_to_expect';
  minutes: number;
  @ApiProperty({ enum: TASK_STATES }) state: (typeof TASK_STATES)[number];
  @ApiProperty({ type: String, nullable: true }) sentAt: string | null;
  /** The one question back, in the partner's own words; null where there was none. */
  @ApiProperty({ type: String, nullable: true }) question: string | null;
}

export class SendFirstTask {
  @IdField() id: string;
  @WordsField(1000, { least: 0 }) question: string;
}
