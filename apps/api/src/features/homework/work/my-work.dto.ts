import { ApiProperty } from '@nestjs/swagger';
import { type NotDoneReason, notDoneReasons } from '@groundwork/domain/homework/not-done';
import { type Part, parts } from '@groundwork/domain/homework/parts';
import { fewerReaders, type FewerReaders } from '@groundwork/domain/homework/parts';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { type PartnerState, partnerStates } from '@groundwork/domain/homework/states';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ChoiceField, IdField, WordsField } from '../../../platform/validation.js';
import { AnswersField, AnswerToField, SentAct, TherapistReply, TimedAct } from './answers.dto.js';
import { GivenWork } from './work.dto.js';

/** One piece of work as the person asked sees it: what, why, how long, until when, and who reads it (R78). */
export class MyWorkItem extends GivenWork {
  partId: string;
  howOften: string;
  why: string;
  @ApiProperty({ enum: partnerStates }) state: PartnerState;
  /** Some of its fields are for fewer people than the rest; each says so where it stands. */
  @ApiProperty({ enum: fewerReaders, nullable: true }) fewer: FewerReaders | null;
  /** The therapist's own line; may be empty. */
  note: string;
  /** It stands to do now. False of what was sent, and of an earlier time that only the other has written about. */
  isAsked: boolean;
  /** It is written whenever it comes up, and due at no time. */
  whenever: boolean;
  /** R75: the asking partner has said that it did not happen; the reason is not shown again. */
  toldNotDone: boolean;
  /** When the asking partner sent it; null while it is to do. */
  @ApiProperty({ type: String, nullable: true }) sentAt: string | null;
  @ApiProperty({ type: () => TherapistReply, nullable: true }) reply: TherapistReply | null;
}

/** To do first, by the day on which it is due; then what was sent or answered, newest first. */
export class MyWork {
  @ApiProperty({ type: [MyWorkItem] }) items: MyWorkItem[];
}

export class FieldReader {
  key: string;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
}

/** What the other wrote, once it is the asking partner's to read. */
export class OthersWork {
  firstName: string;
  @ApiProperty({ type: [SentAct] }) acts: SentAct[];
  @ApiProperty({ type: [TherapistReply] }) replies: TherapistReply[];
}

export class MyWorkPage extends MyWorkItem {
  @ApiProperty({ enum: parts }) part: Part;
  /** The fields asked of this part, in order, each with its reader. Their text is the exercise's. */
  @ApiProperty({ type: [FieldReader] }) fields: FieldReader[];
  /** What the asking partner has sent, in order. What was taken back is not here. */
  @ApiProperty({ type: [TimedAct] }) acts: TimedAct[];
  @ApiProperty({ type: [TherapistReply] }) replies: TherapistReply[];
  maySend: boolean;
  mayAdd: boolean;
  mayTakeBack: boolean;
  @ApiProperty({ type: () => OthersWork, nullable: true }) other: OthersWork | null;
}

export class SendAnswer {
  @IdField() id: string;
  @AnswersField() @ValidateNested({ each: true, message: 'This form is out of date. Reload the page and try once more.' }) @Type(() => AnswerToField)
  answers: AnswerToField[];
}

export class AddWords {
  @IdField() id: string;
  @WordsField(4000) words: string;
}

/** R80 */
export class HardDay {
  /** As its author wrote it. */
  @ApiProperty({ type: String, nullable: true }) words: string | null;
}

export class SayNotDone {
  @IdField() id: string;
  @ChoiceField(notDoneReasons) reason: NotDoneReason;
  /** May be empty. */
  @WordsField(1000, { least: 0 }) words: string;
}

export class TakeBack {
  @IdField() id: string;
}
