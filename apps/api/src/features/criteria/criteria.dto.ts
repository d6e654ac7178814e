import { ApiProperty } from '@nestjs/swagger';
import { doerAnswers, lineAnswers, otherAnswers } from '@groundwork/domain/consistency/entries';
import type { Evidence } from '@groundwork/domain/consistency/settle';
import { attainmentWeeks, criterionKinds, evidences, excuses, shareLimits, windowDays } from '@groundwork/domain/criteria/agreed-terms';
import { type RecordedReason, recordedReasons } from '@groundwork/domain/criteria/amendments/allowed';
import { type Direction, directions } from '@groundwork/domain/criteria/amendments/direction';
import { type DraftKey, draftKeys, offerHours, talkMinutes, timesAWeek } from '@groundwork/domain/criteria/template-inputs';
import type { CriterionKind } from '@groundwork/domain/criteria/terms';
import { type CadenceKind, cadenceKinds, type Weekday } from '@groundwork/domain/schedule/cadence';
import {
  ChoiceField, ChoicesField, EmailField, FlagField, IdField, InstantField, LocalDateField, LocalTimeField, NumberField, NumbersField, Optional, TickField, TypedField, WordsField,
} from '../../platform/validation.js';
import { HeldReview } from './review/held.dto.js';

export const ANSWERS = [...new Set([...doerAnswers, ...otherAnswers, ...lineAnswers])] as const;
export type Answer = (typeof ANSWERS)[number];
const FREE = ['yes', 'not_sure', 'no'] as const;
export const OUTCOMES = ['kept', 'kept_late', 'missed_told', 'missed_found', 'disputed', 'unconfirmed', 'unrecorded', 'excused', 'rested', 'did_not_come_up', 'pending'] as const;
export const MARKS = ['kept', 'kept_late', 'missed', 'excused', 'rest', 'open', 'did_not_come_up'] as const;
export const ASKS = ['occasion', 'weekly_count', 'weekly_line'] as const;

/**
 * A template, or own words, with what each asks for; a field of another is refused. What a template presets can be set
 * otherwise (R20); shares in whole per cent.
 */
export class TemplateChoice {
  @ChoiceField(draftKeys) template: DraftKey;
  /** Own words, and how often. */
  @Optional() @WordsField(500) behaviour?: string;
  @Optional() @ChoiceField(cadenceKinds) often?: CadenceKind;
  @Optional() @NumberField(timesAWeek.least, timesAWeek.most) times?: number;
  @Optional() @LocalDateField() on?: string;
  /** 1 is Monday. */
  @Optional() @NumbersField(1, 7) weekdays?: Weekday[];
  @Optional() @LocalTimeField() by?: string;
  @Optional() @LocalTimeField() noticeBy?: string;
  /** 1 is Monday. */
  @Optional() @NumberField(1, 7) weekday?: Weekday;
  @Optional() @LocalTimeField() at?: string;
  @Optional() @NumberField(talkMinutes.least, talkMinutes.most) minutes?: number;
  @Optional() @NumberField(offerHours.least, offerHours.most) hours?: number;
  @Optional() @ChoiceField(criterionKinds) kind?: CriterionKind;
  @Optional() @ChoiceField(evidences) evidence?: Evidence;
  @Optional() @ChoicesField(excuses) excuses?: string[];
  @Optional() @FlagField() lateCounts?: boolean;
  @Optional() @NumberField(shareLimits.least, shareLimits.most) share?: number;
  @Optional() @NumberField(shareLimits.least, shareLimits.most) coverage?: number;
  /** Only the last so many weeks count. */
  @Optional() @NumberField(attainmentWeeks.least, attainmentWeeks.most) weeks?: number;
  /** Days for which an entry can be made. */
  @Optional() @NumberField(windowDays.least, windowDays.most) windowDays?: number;
}

export class PreviewedOccasion {
  /** Local day. */
  day: string;
  dueAt: string;
}

/** What a draft is agreed under beside its words: what the template presets, or what was set otherwise (R20). Shares in per cent. */
export class PreviewedTerms {
  @ApiProperty({ enum: criterionKinds }) kind: CriterionKind;
  @ApiProperty({ enum: evidences }) evidence: Evidence;
  @ApiProperty({ enum: excuses, isArray: true }) excuses: string[];
  lateCounts: boolean;
  share: number;
  coverage: number;
  @ApiProperty({ type: Number, nullable: true }) weeks: number | null;
  windowDays: number;
}

/** R25: whoever is to do it, once that is said. */
export class PreviewCriterion extends TemplateChoice {
  @Optional() @IdField() doerId?: string;
}

/** When a draft would fall due, were it endorsed now, and under which terms. */
export class CriterionPreview {
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  terms: PreviewedTerms;
  @ApiProperty({ type: [PreviewedOccasion] }) next: PreviewedOccasion[];
  /** R25: how many run for the doer, where one more would be much for the first four weeks; null otherwise. */
  @ApiProperty({ type: Number, nullable: true }) manyRunning: number | null;
}

/** doer and asker are the two partners. The review defaults to eight weeks on. */
export class DraftCriterion extends TemplateChoice {
  @IdField() id: string;
  @IdField() doerId: string;
  @WordsField(500) shows: string;
  @WordsField(500) then: string;
  @Optional() @WordsField(500) commitment?: string;
  @Optional() @LocalDateField() reviewOn?: string;
  @TickField('Tick this once it is true for the one who asks.') frank: boolean;
  @TickField('Tick this once it is true for the one who asks.') honest: boolean;
  @TickField('Tick this once it is true for both.') fair: boolean;
  /** R35: the therapist's tick. Words that are hard to keep or to see may stay; words that are refused may not. */
  @Optional() @FlagField() keepWords?: boolean;
}

export class SignCriterion {
  @IdField() id: string;
  /** Of the text that was read; another text is refused. */
  @WordsField(64) textHash: string;
  /** "Could you have said no?" For the therapist alone. */
  @ChoiceField(FREE) free: (typeof FREE)[number];
}

/** Without a phone (R24): on the therapist's device, with the partner's own address and password. */
export class SignHere extends SignCriterion {
  @EmailField() email: string;
  @TypedField(200) password: string;
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
  /** How many times it was, where so many a week were agreed. */
  @Optional() @NumberField(0, 99) times?: number;
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
  /** Weeks in which nothing came up. */
  didNotComeUp: number;
}

export class VersionSignature {
  firstName: string;
  signedAt: string;
}

/** One text of an agreement's history. */
export class AgreedVersion {
  number: number;
  @ApiProperty({ enum: directions, nullable: true }) direction: Direction | null;
  @ApiProperty({ enum: recordedReasons, nullable: true }) reason: RecordedReason | null;
  text: CriterionText;
  /** Local days on which it counts; an ending has the last day of the agreement. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ type: [VersionSignature] }) signed: VersionSignature[];
  /** What was said of it at its review; null while none was held. */
  @ApiProperty({ type: () => HeldReview, nullable: true }) review: HeldReview | null;
}

/** Every text of one agreement, the oldest first. */
export class AgreementHistory {
  criterionId: string;
  doerName: string;
  behaviour: string;
  @ApiProperty({ type: [AgreedVersion] }) history: AgreedVersion[];
}

export class AgreementHistories {
  @ApiProperty({ type: [AgreementHistory] }) agreements: AgreementHistory[];
}

export class AgreedCriterion {
  criterionId: string;
  number: number;
  versionId: string;
  @ApiProperty({ enum: ['to_sign', 'waiting', 'active', 'to_come', 'ended'] }) state: 'to_sign' | 'waiting' | 'active' | 'to_come' | 'ended';
  /** Of a change: what it does to what the doer owes, and why. */
  @ApiProperty({ enum: directions, nullable: true }) direction: Direction | null;
  @ApiProperty({ enum: recordedReasons, nullable: true }) reason: RecordedReason | null;
  /** The text that a change replaces. */
  @ApiProperty({ type: () => CriterionText, nullable: true }) replaces: CriterionText | null;
  /** The last local day of an agreement that was ended. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  /** All texts that were agreed, with what counts now or did last. */
  @ApiProperty({ type: [AgreedVersion] }) history: AgreedVersion[];
  text: CriterionText;
  textHash: string;
  reviewOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  /** Local day from which it counts. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) mySignedAt: string | null;
}

export class Agreement {
  @ApiProperty({ type: [AgreedCriterion] }) criteria: AgreedCriterion[];
}

export class OccasionMark {
  slot: string;
  /** Local day on which it fell due; of a weekly line the last day of its week. */
  day: string;
  @ApiProperty({ enum: MARKS }) mark: (typeof MARKS)[number];
  @ApiProperty({ type: Boolean, nullable: true }) toldFirst: boolean | null;
  /** Local day on which it was settled in session. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) ruledOn: string | null;
  /** Left open until that local day, when both look at it again. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) againOn: string | null;
}

export class CriterionWeeks {
  criterionId: string;
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  text: CriterionText;
  @ApiProperty({ enum: ['doer', 'other', 'room'] }) as: 'doer' | 'other' | 'room';
  counts: Counts;
  @ApiProperty({ type: [OccasionMark] }) occasions: OccasionMark[];
}

export class WeeksUntil {
  /** A local day of the last week to read; the latest weeks where it is left out. */
  @Optional() @LocalDateField() until?: string;
}

/** Opened occasions only, of whole weeks from a Monday to a Sunday. */
export class Weeks {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) until: string;
  /** The last day of the weeks before these, and of those after them; null where there are none. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) earlier: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) later: string | null;
  @ApiProperty({ type: [CriterionWeeks] }) criteria: CriterionWeeks[];
}

export class OwnEntry {
  id: string;
  @ApiProperty({ enum: ANSWERS }) answer: Answer;
  @ApiProperty({ type: Number, nullable: true }) times: number | null;
  receivedAt: string;
}

/** One due moment as its doer or the other partner meets it, with the own entry alone. */
export class TonightOccasion {
  criterionId: string;
  versionId: string;
  slot: string;
  /** Local day on which it falls due; of a weekly line the last day of its week. */
  day: string;
  /** A weekly line is asked of its doer alone, about the week that ends. */
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  dueAt: string;
  closesAt: string;
  @ApiProperty({ enum: ['doer', 'other'] }) as: 'doer' | 'other';
  behaviour: string;
  shows: string;
  doerName: string;
  askerName: string;
  excuses: string[];
  /** How many times a week were agreed; null of everything else. */
  @ApiProperty({ type: Number, nullable: true }) times: number | null;
  @ApiProperty({ type: () => OwnEntry, nullable: true }) entry: OwnEntry | null;
}

/** The own part of an agreement without a due time: it counts whenever it comes up. */
export class StandingPart {
  criterionId: string;
  behaviour: string;
  shows: string;
  askerName: string;
}

export class RoomCriterion {
  id: string;
  number: number;
  @ApiProperty({ enum: ['waiting_for_signatures', 'ready', 'active', 'to_come'] }) state: 'waiting_for_signatures' | 'ready' | 'active' | 'to_come';
  @ApiProperty({ enum: directions, nullable: true }) direction: Direction | null;
  @ApiProperty({ enum: recordedReasons, nullable: true }) reason: RecordedReason | null;
  /** The text that a change replaces. */
  @ApiProperty({ type: () => CriterionText, nullable: true }) replaces: CriterionText | null;
  /** The last local day of an agreement that was ended. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  text: CriterionText;
  textHash: string;
  reviewOn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  /** Local day from which it counts. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDueAt: string | null;
  /** Of an endorsed text alone: who assented, and when. */
  @ApiProperty({ type: [VersionSignature] }) signed: VersionSignature[];
}

export class StaffSignature {
  personId: string;
  signedAt: string;
  @ApiProperty({ enum: FREE }) free: (typeof FREE)[number];
}

/** Settled live, opened or not. */
export class StaffOccasion {
  slot: string;
  /** Local day on which it fell due; of a weekly line the last day of its week. */
  day: string;
  dueAt: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: (typeof OUTCOMES)[number];
  opened: boolean;
  @ApiProperty({ enum: ANSWERS, nullable: true }) doer: Answer | null;
  /** The doer's own count of a week. */
  @ApiProperty({ type: Number, nullable: true }) times: number | null;
  @ApiProperty({ enum: ANSWERS, nullable: true }) other: Answer | null;
  /** Local day on which it was settled in session. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) ruledOn: string | null;
  /** Left open until that local day, when both look at it again. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) againOn: string | null;
}

export class StaffCriterion {
  id: string;
  number: number;
  @ApiProperty({ enum: ['waiting', 'active', 'ended'] }) state: 'waiting' | 'active' | 'ended';
  /** Of a change that waits. */
  @ApiProperty({ enum: directions, nullable: true }) direction: Direction | null;
  /** The last local day of an agreement that was ended. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  text: CriterionText;
  doerId: string;
  askerId: string;
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  @ApiProperty({ type: [StaffSignature] }) signatures: StaffSignature[];
  reviewOn: string;
  /** R25: how many run for the doer, where in the first four weeks they are more than enough; null otherwise. */
  @ApiProperty({ type: Number, nullable: true }) manyRunning: number | null;
  /** Whether its review is still to be held. */
  awaitsReview: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) activeFrom: string | null;
  /** Since the last session. */
  sinceCounts: Counts;
  /** The last eight weeks. */
  counts: Counts;
  /** The last eight weeks to today, oldest first. */
  @ApiProperty({ type: [StaffOccasion] }) occasions: StaffOccasion[];
}
