import { ApiProperty } from '@nestjs/swagger';
import { type FieldAnswer } from '@groundwork/domain/homework/answers';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { ArrayMaxSize, ValidateBy } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { ListField, NumberField, Optional, WordsField } from '../../../platform/validation.js';

const FITS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;
const isText = (most: number) => (value: unknown): boolean => typeof value === 'string' && value.length <= most && FITS.test(value);
const listOf = (most: number, each: (value: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.length <= most && value.every(each);

const ChosenField = () =>
  applyDecorators(
    ApiProperty({ type: [String], maxItems: 12, items: { type: 'string', maxLength: 40 } }),
    ValidateBy({ name: 'chosen', validator: { validate: listOf(12, isText(40)), defaultMessage: () => 'Choose from the list.' } }));

const RowsField = () =>
  applyDecorators(
    ApiProperty({ type: 'array', maxItems: 40, items: { type: 'array', maxItems: 5, items: { type: 'string', maxLength: 2000 } } }),
    ValidateBy({ name: 'rows', validator: { validate: listOf(40, listOf(5, isText(2000))), defaultMessage: () => 'There is a line in here that cannot be kept. Type it again, please.' } }));

/** What is put into one field: in `text`, `number`, `chosen` or `rows`, as its kind asks. */
export class AnswerToField implements FieldAnswer {
  @WordsField(40) key: string;
  @Optional() @WordsField(8000, { least: 0 }) text?: string;
  @Optional() @NumberField(0, 600) number?: number;
  @Optional() @ChosenField() chosen?: string[];
  @Optional() @RowsField() rows?: string[][];
}

export const AnswersField = () => applyDecorators(ListField(), ArrayMaxSize(20, { message: 'This form is out of date. Reload the page and try once more.' }));

/** What stands in one field, and who reads it. */
export class GivenAnswer {
  key: string;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ type: Number, nullable: true }) number: number | null;
  @ApiProperty({ type: [String], nullable: true }) chosen: string[] | null;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, nullable: true }) rows: string[][] | null;

  static from(reader: ReaderClass, { key, text, number, chosen, rows }: FieldAnswer): GivenAnswer {
    return Object.assign(new GivenAnswer(), { key, reader, text: text ?? null, number: number ?? null, chosen: chosen ? [...chosen] : null, rows: rows?.map((row) => [...row]) ?? null });
  }
}

const ACT_KINDS = ['answer', 'addition', 'not_done'] as const;

/** What was sent at one time: an answer to the fields, words added to it (`key` is then `addition`), or that it did not happen (R75: `reason` and `words`, for staff alone). */
export class SentAct {
  @ApiProperty({ enum: ACT_KINDS }) kind: (typeof ACT_KINDS)[number];
  @ApiProperty({ type: [GivenAnswer] }) answers: GivenAnswer[];
}

/** With its number and time, for its author and for staff: to the other they would tell when something was written, and how often. */
export class TimedAct extends SentAct {
  act: number;
  sentAt: string;
}

export const REPLY_KINDS = ['accept', 'ask_again'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** What the therapist said back. */
export class TherapistReply {
  @ApiProperty({ enum: REPLY_KINDS }) kind: ReplyKind;
  /** May be empty. */
  words: string;
  forBoth: boolean;
  repliedAt: string;
}
