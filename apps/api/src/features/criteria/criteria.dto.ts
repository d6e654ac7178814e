import { ApiProperty } from '@nestjs/swagger';
import { doerAnswers, otherAnswers } from '@groundwork/domain/consistency/entries';
import {
  ChoiceField, FlagField, IdField, InstantField, LocalDateField, LocalTimeField, Optional, TickField, WordsField,
} from '../../platform/validation.js';

export const ANSWERS = [...new Set([...doerAnswers, ...otherAnswers])] as const;
export type Answer = (typeof ANSWERS)[number];
const FREE = ['yes', 'not_sure', 'no'] as const;
const OUTCOMES = ['kept', 'kept_late', 'missed_told', 'missed_found', 'disputed', 'unconfirmed', 'unrecorded', 'excused', 'rested', 'pending'] as const;
const MARKS = ['kept', 'kept_late', 'missed', 'excused', 'rest', 'open'] as const;

/** Template home_on_time. doer and asker are the two partners. The review defaults to eight weeks on. */
export class DraftCriterion {
  @IdField() id: string;
  @ChoiceField(['home_on_time']) template: 'home_on_time';
  @IdField() doerId: string;
  @LocalTimeField() by: string;
  @LocalTimeField() noticeBy: string;
  @WordsField(500) shows: string;
  @WordsField(500) then: string;
  @Optional() @WordsField(500) commitment?: string;
  @Optional() @LocalDateField() reviewOn?: string;
  @TickField('Tick this once it is true for the one who asks.') frank: boolean;
  @TickField('Tick this once it is true for the one who asks.') honest: boolean;
  @TickField('Tick this once it is true for both.') fair: boolean;
}

export class SignCriterion {
  @IdField() id: string;
  /** Of the text that was read; another text is refused. */
  @WordsField(64) textHash: string;
  /** "Could you have said no?" For the therapist alone. */
  @ChoiceField(FREE) free: (typeof FREE)[number];
}

export class Endorse {
  @IdField() id: string;
  @WordsField(64) textHash: string;
}

export class OpenWeeks {
  @IdField() id: string;
}

export class MakeEntry {
  @IdField() id: string;
  @IdField() versionId: string;
  /** Local date, ISO week or number of the occasion. */
  @WordsField(10) slot: string;
  @ChoiceField(ANSWERS) answer: Answer;
  /** A reason of the criterion's own list. */
  @Optional() @WordsField(40) excuse?: string;
  /** Beside "not kept": the other knew before. */
  @Optional() @FlagField() alreadyKnown?: boolean;
  @InstantField() capturedAt: string;
}

export class UndoEntry {
  @IdField() id: string;
}

/** The whole sentence, and its parts for setting in type. */
export class CriterionText {
  doerName: string;
  askerName: string;
  behaviour: string;
  shows: string;
  then: string;
  commitment: string;
  reviewOn: string;
  sentence: string;
}

/** total = kept + missed + open. */
export class Counts {
  total: number;
  /** Includes kept late. */
  kept: number;
  late: number;
  missed: number;
  /** Only in the doer's own words and to staff. */
  @ApiProperty({ type: Number, nullable: true }) toldFirst: number | null;
  open: number;
  excused: number;
  rest: number;
}

export class AgreedCriterion {
  criterionId: string;
  number: number;
  versionId: string;
  @ApiProperty({ enum: ['to_sign', 'waiting', 'active'] }) state: 'to_sign' | 'waiting' | 'active';
  text: CriterionText;
  textHash: string;
  reviewOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) mySignedAt: string | null;
}

export class Agreement {
  @ApiProperty({ type: [AgreedCriterion] }) criteria: AgreedCriterion[];
}

export class OccasionMark {
  slot: string;
  @ApiProperty({ enum: MARKS }) mark: (typeof MARKS)[number];
  @ApiProperty({ type: Boolean, nullable: true }) toldFirst: boolean | null;
}

export class CriterionWeeks {
  criterionId: string;
  text: CriterionText;
  @ApiProperty({ enum: ['doer', 'other', 'room'] }) as: 'doer' | 'other' | 'room';
  counts: Counts;
  @ApiProperty({ type: [OccasionMark] }) occasions: OccasionMark[];
}

/** Opened occasions only. */
export class Weeks {
  @ApiProperty({ type: [CriterionWeeks] }) criteria: CriterionWeeks[];
}

export class OwnEntry {
  id: string;
  @ApiProperty({ enum: ANSWERS }) answer: Answer;
  receivedAt: string;
}

/** One due moment as its doer or the other partner meets it, with the own entry alone. */
export class TonightOccasion {
  criterionId: string;
  versionId: string;
  slot: string;
  dueAt: string;
  closesAt: string;
  @ApiProperty({ enum: ['doer', 'other'] }) as: 'doer' | 'other';
  behaviour: string;
  shows: string;
  doerName: string;
  askerName: string;
  excuses: string[];
  @ApiProperty({ type: () => OwnEntry, nullable: true }) entry: OwnEntry | null;
}

export class RoomCriterion {
  id: string;
  number: number;
  @ApiProperty({ enum: ['waiting_for_signatures', 'ready', 'active'] }) state: 'waiting_for_signatures' | 'ready' | 'active';
  text: CriterionText;
  textHash: string;
  reviewOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDueAt: string | null;
}

export class StaffSignature {
  personId: string;
  signedAt: string;
  @ApiProperty({ enum: FREE }) free: (typeof FREE)[number];
}

/** Settled live, opened or not. */
export class StaffOccasion {
  slot: string;
  dueAt: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: (typeof OUTCOMES)[number];
  opened: boolean;
  @ApiProperty({ enum: ANSWERS, nullable: true }) doer: Answer | null;
  @ApiProperty({ enum: ANSWERS, nullable: true }) other: Answer | null;
}

export class StaffCriterion {
  id: string;
  number: number;
  @ApiProperty({ enum: ['waiting', 'active'] }) state: 'waiting' | 'active';
  text: CriterionText;
  doerId: string;
  askerId: string;
  @ApiProperty({ type: [StaffSignature] }) signatures: StaffSignature[];
  reviewOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  /** Since the last session. */
  sinceCounts: Counts;
  /** The last eight weeks. */
  counts: Counts;
  /** The last eight weeks to today, oldest first. */
  @ApiProperty({ type: [StaffOccasion] }) occasions: StaffOccasion[];
}
