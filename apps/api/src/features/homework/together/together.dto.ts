import { ApiProperty } from '@nestjs/swagger';
import { type Feeling, feelings } from '@groundwork/domain/homework/together/times';
import { type TalkState, talkStates } from '@groundwork/domain/homework/together/state';
import { ChoiceField, ChoicesField, IdField, LocalDateField, LocalTimeField, WordsField } from '../../../platform/validation.js';

const ANSWERS = ['yes', 'not_now'] as const;

export class SetTime {
  @IdField() id: string;
  /** Day and clock time of the couple's zone. */
  @LocalDateField() localDate: string;
  @LocalTimeField() localTime: string;
}

export class StartTalk {
  @IdField() id: string;
}

export class AnswerSafe {
  @IdField() id: string;
  @ChoiceField(ANSWERS) answer: (typeof ANSWERS)[number];
  @ChoicesField(feelings) feelings: Feeling[];
  @WordsField(300, { least: 0 }) words: string;
}

export class PauseTalk {
  @IdField() id: string;
  @LocalDateField() localDate: string;
  @LocalTimeField() localTime: string;
}

export class SetFearAside {
  @IdField() id: string;
}

/** The same to both partners, whatever either has answered. */
export class MyTalk {
  /** The own part of the work, for the page that each fills in afterwards. */
  partId: string;
  exercise: string;
  version: number;
  title: string;
  @ApiProperty({ enum: talkStates }) state: TalkState;
  /** Null where no time is set, and in a talk that was begun in session. */
  @ApiProperty({ type: String, nullable: true }) timeId: string | null;
  @ApiProperty({ type: String, nullable: true }) startsAt: string | null;
  @ApiProperty({ type: String, nullable: true }) opensAt: string | null;
  /** From then on both read talk or rest. */
  @ApiProperty({ type: String, nullable: true }) closesAt: string | null;
  @ApiProperty({ type: String, nullable: true }) goesOnAt: string | null;
  /** The next time after this one; null where none is set. */
  @ApiProperty({ type: String, nullable: true }) nextAt: string | null;
}

export class MyTalks {
  zone: string;
  /** Calendar day of the couple's zone. */
  today: string;
  @ApiProperty({ type: [MyTalk] }) talks: MyTalk[];
}

/** Joint facts alone (R87). */
export class RoomTalk {
  workId: string;
  title: string;
  /** Times ahead, first one first. */
  @ApiProperty({ type: [String] }) ahead: string[];
  /** Begun in the session that runs. */
  isBegun: boolean;
}

export class RoomTalks {
  zone: string;
  @ApiProperty({ type: [RoomTalk] }) talks: RoomTalk[];
}

const OUTCOMES = ['ahead', 'talk', 'rest'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export class SafeSaid {
  personId: string;
  /** Null: no answer. */
  @ApiProperty({ enum: ANSWERS, nullable: true }) answer: (typeof ANSWERS)[number] | null;
  @ApiProperty({ enum: feelings, isArray: true }) feelings: Feeling[];
  words: string;
}

export class StaffTime {
  id: string;
  startsAt: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  /** Drawn when it was set: it rested whatever was answered. Said once it is over. */
  restedByPlan: boolean;
  @ApiProperty({ type: String, nullable: true }) goesOnAt: string | null;
  /** Of both, once the question has closed; nothing for whoever only covers the couple. */
  @ApiProperty({ type: [SafeSaid] }) said: SafeSaid[];
}

export class StaffTalk {
  workId: string;
  title: string;
  withdrawn: boolean;
  /** Newest first. */
  @ApiProperty({ type: [StaffTime] }) times: StaffTime[];
}

export class StaffTalks {
  zone: string;
  @ApiProperty({ type: [StaffTalk] }) talks: StaffTalk[];
}
