import { ApiProperty } from '@nestjs/swagger';
import { type GivingUp, givingUpAnswers, type PulseNumber, pulseNumbers, type PulseSign, pulseSigns } from '@groundwork/domain/homework/pulse';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { IdField } from '../../../platform/validation.js';
import { AnswersField, AnswerToField, GivenAnswer } from '../work/answers.dto.js';
import { FieldReader } from '../work/my-work.dto.js';

/** What stands of one week, named by its Monday. */
export class MyPulseWeek {
  week: string;
  sentAt: string;
  @ApiProperty({ type: [GivenAnswer] }) answers: GivenAnswer[];
}

/** The week in four numbers: its form, and the asking partner's own weeks, newest first. */
export class MyPulse {
  exercise: string;
  version: number;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  minutes: number;
  /** Monday of the week that it is now. */
  week: string;
  @ApiProperty({ type: [FieldReader] }) fields: FieldReader[];
  @ApiProperty({ type: [MyPulseWeek] }) weeks: MyPulseWeek[];
}

export class SendPulse {
  @IdField() id: string;
  /** Whose page it was sent from. */
  @IdField() of: string;
  @AnswersField() @ValidateNested({ each: true, message: 'This form is out of date. Reload the page and try once more.' }) @Type(() => AnswerToField)
  answers: AnswerToField[];
}

/** One partner's week, for staff. What was left empty is null. */
export class StaffPulse {
  personId: string;
  week: string;
  sentAt: string;
  @ApiProperty({ type: Number, nullable: true }) trust: number | null;
  @ApiProperty({ type: Number, nullable: true }) hope: number | null;
  @ApiProperty({ type: Number, nullable: true }) distance: number | null;
  @ApiProperty({ type: Number, nullable: true }) safe: number | null;
  @ApiProperty({ enum: givingUpAnswers, nullable: true }) givingUp: GivingUp | null;
  @ApiProperty({ type: String, nullable: true }) line: string | null;
  /** R80: why this week asks for a look, safety first. */
  @ApiProperty({ enum: pulseSigns, isArray: true }) signs: PulseSign[];
}

/** A week in which the two lie far apart, and in what. */
export class PulseGap {
  week: string;
  @ApiProperty({ enum: pulseNumbers, isArray: true }) of: PulseNumber[];
}

/** What asks for a look and was not taken up. */
export class OpenPulseFlag {
  flagId: string;
  personId: string;
}

export class ScalePoint {
  /** Local day of the couple on which it was sent. */
  on: string;
  value: number;
}

/** One number from 0 to 10 that one partner was asked for in an exercise, oldest first. */
export class ScaleOverTime {
  exercise: string;
  title: string;
  key: string;
  label: string;
  personId: string;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  @ApiProperty({ type: [ScalePoint] }) points: ScalePoint[];
}

export class NumbersPerson {
  personId: string;
  firstName: string;
}

/** Numbers that the two have given over the last year, for staff of the couple. */
export class StaffNumbers {
  today: string;
  @ApiProperty({ type: [NumbersPerson] }) partners: NumbersPerson[];
  /** Whoever only covers the couple reads no weekly numbers: that one asks for a look, and no more. */
  mayReadPulse: boolean;
  mayTake: boolean;
  @ApiProperty({ type: [StaffPulse] }) pulses: StaffPulse[];
  @ApiProperty({ type: [PulseGap] }) gaps: PulseGap[];
  @ApiProperty({ type: [OpenPulseFlag] }) flags: OpenPulseFlag[];
  @ApiProperty({ type: [ScaleOverTime] }) scales: ScaleOverTime[];
}

export class TakePulseFlag {
  @IdField() id: string;
}
