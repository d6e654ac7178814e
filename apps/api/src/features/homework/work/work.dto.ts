import { ApiProperty } from '@nestjs/swagger';
import { type Delivery, deliveries } from '@groundwork/domain/homework/delivery';
import { type SuggestionReason, suggestionReasons } from '@groundwork/domain/homework/giving';
import { type Part, parts, type Who, whos } from '@groundwork/domain/homework/parts';
import { fewerReaders, type FewerReaders } from '@groundwork/domain/homework/parts';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { type CombinedState, combinedStates, type Stage, stages } from '@groundwork/domain/homework/states';
import { type Phase, phases } from '@groundwork/domain/phases/phases';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { ChoiceField, FlagField, IdField, ListField, LocalDateField, NumberField, Optional, WordsField } from '../../../platform/validation.js';
import { Bundle, DeliveryInput, PaintFirst, RhythmInput, RhythmOf } from '../rhythm/rhythm.dto.js';
import { REPLY_KINDS, type ReplyKind, TherapistReply, TimedAct } from './answers.dto.js';
import { REFUSALS, type Refusal } from './refusals.js';

export const TAGS = ['foundation', 'connection'] as const;

export class AskedPart {
  @IdField() personId: string;
  @ChoiceField(parts) part: Part;
}

export class GiveWork {
  @IdField() id: string;
  /** Given in its newest version. */
  @WordsField(3) exercise: string;
  @ApiProperty({ type: () => AskedPart, isArray: true })
  @ListField()
  @ArrayMinSize(1, { message: 'Choose who this is for.' })
  @ArrayMaxSize(2, { message: 'A couple is two people.' })
  @ValidateNested({ each: true, message: 'Choose who this is for.' })
  @Type(() => AskedPart)
  asked: AskedPart[];
  /** Local day of the couple. */
  @LocalDateField() dueOn: string;
  /** How often; once where it is left out. `dueOn` is then the first day. */
  @Optional() @ApiProperty({ type: () => RhythmInput }) @ValidateNested({ message: 'Choose how often.' }) @Type(() => RhythmInput) rhythm?: RhythmInput;
  /** When it is put before whoever is asked; at once where it is left out. */
  @Optional() @ApiProperty({ type: () => DeliveryInput }) @ValidateNested({ message: 'Choose when it comes.' }) @Type(() => DeliveryInput) delivery?: DeliveryInput;
  /** One line from the therapist; everyone asked reads it. */
  @WordsField(200, { least: 0 }) note: string;
}

export class WithdrawWork {
  @IdField() id: string;
}

export class ChooseConnection {
  @IdField() id: string;
  @FlagField() enabled: boolean;
}

export class ReplyToAnswer {
  @IdField() id: string;
  /** The last act that was read; newer words make the reply stale. */
  @NumberField(1, 10_000) act: number;
  @ChoiceField(REPLY_KINDS) kind: ReplyKind;
  /** The other partner reads it too: only where they read the answer. */
  @FlagField() forBoth: boolean;
  @WordsField(2000, { least: 0 }) words: string;
}

/** What every list of given work says of one piece, whoever reads it. */
export class GivenWork {
  exercise: string;
  version: number;
  title: string;
  @ApiProperty({ enum: TAGS }) tag: (typeof TAGS)[number];
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  minutes: number;
  /** Local day of the couple; of work that comes again, the last day of the occasion. */
  dueOn: string;
  /** Null where it is given once. */
  @ApiProperty({ type: () => RhythmOf, nullable: true }) rhythm: RhythmOf | null;
}

/** An exercise that can be given, and why not where it cannot be given today. */
export class LibraryItem {
  exercise: string;
  version: number;
  title: string;
  @ApiProperty({ enum: phases }) phase: Phase;
  @ApiProperty({ enum: whos }) who: Who;
  /** The parts among which the couple is divided: `each` for the same form, else one or two different ones. */
  @ApiProperty({ enum: parts, isArray: true }) parts: Part[];
  @ApiProperty({ enum: TAGS }) tag: (typeof TAGS)[number];
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  /** Some of its fields are for fewer people than the rest. */
  @ApiProperty({ enum: fewerReaders, nullable: true }) fewer: FewerReaders | null;
  minutes: number;
  howOften: string;
  /** How often it is usually given; null is once. Preset, and the therapist may set it otherwise. */
  @ApiProperty({ type: () => RhythmOf, nullable: true }) usual: RhythmOf | null;
  /** False of what has words for its author alone: it lies there for whenever it is needed, with as many pages as they keep. And of what has times of its own. */
  comesAgain: boolean;
  /** R67: each is asked alone before every time of it; these are set one by one, once it is given. */
  ownTimes: boolean;
  @ApiProperty({ enum: REFUSALS, nullable: true }) refusal: Refusal | null;
  /** Of what is done once: who has it or has done it. It may be given again. */
  @ApiProperty({ type: [String] }) hadBy: string[];
}

/** Ready to give: who, until when and why are set. `asked` is null where the therapist says which partner it is for. */
export class WorkSuggestion {
  exercise: string;
  @ApiProperty({ enum: suggestionReasons }) reason: SuggestionReason;
  @ApiProperty({ type: [AskedPart], nullable: true }) asked: AskedPart[] | null;
  dueOn: string;
  why: string;
}

/** What can be given, for both screens on which the therapist gives. */
export class ToGive {
  @ApiProperty({ enum: phases }) phase: Phase;
  connectionEnabled: boolean;
  /** Preset for whatever is given: the day of the next session, else a week from today. */
  dueOn: string;
  @ApiProperty({ type: [WorkSuggestion] }) suggestions: WorkSuggestion[];
  @ApiProperty({ type: [LibraryItem] }) library: LibraryItem[];
}

export class StaffPart {
  id: string;
  personId: string;
  @ApiProperty({ enum: parts }) part: Part;
  @ApiProperty({ enum: stages }) state: Stage;
  /** When the standing answer came. */
  @ApiProperty({ type: String, nullable: true }) sentAt: string | null;
  /** There are words that the asking member of staff has not read. */
  unread: boolean;
  @ApiProperty({ type: String, nullable: true }) takenBackAt: string | null;
  @ApiProperty({ type: String, nullable: true }) repliedAt: string | null;
}

export class StaffWorkItem extends GivenWork {
  id: string;
  /** What the therapist gave: of an occasion of work that comes again, the whole of it. */
  givenId: string;
  @ApiProperty({ enum: deliveries }) delivery: Delivery;
  @ApiProperty({ type: Number, nullable: true }) deliveryDays: number | null;
  @ApiProperty({ type: String, nullable: true }) afterId: string | null;
  note: string;
  givenAt: string;
  /** The session in which it was given before both; null where it was given on the practice's own page. */
  @ApiProperty({ type: String, nullable: true }) sessionId: string | null;
  @ApiProperty({ enum: combinedStates }) state: CombinedState;
  /** Of class H: everything is there to be opened in the session. */
  readyToOpen: boolean;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) withdrawnAt: string | null;
  mayWithdraw: boolean;
  /** By the partner themselves, without being asked. */
  begunAlone: boolean;
  /** R67: both do it together, at times that are set, and each is asked alone first. */
  asksFirst: boolean;
  @ApiProperty({ type: [StaffPart] }) parts: StaffPart[];
}

/** R76: what lies before one partner in a week. */
export class WorkLoad {
  personId: string;
  active: number;
  minutes: number;
  isMuch: boolean;
}

/** Work that comes again, as it was given; its occasions are among what was given. */
export class RepeatingWork extends GivenWork {
  id: string;
  note: string;
  /** Local days of the couple. */
  from: string;
  until: string;
  @ApiProperty({ type: [AskedPart] }) asked: AskedPart[];
  /** Its last day is past, or the therapist has ended it. */
  isOver: boolean;
  mayEnd: boolean;
}

export class StaffWork extends ToGive {
  /** Newest first. */
  @ApiProperty({ type: [RepeatingWork] }) repeating: RepeatingWork[];
  /** Newest first, at most 200. */
  @ApiProperty({ type: [StaffWorkItem] }) given: StaffWorkItem[];
  @ApiProperty({ type: () => Bundle, nullable: true }) bundle: Bundle | null;
  /** Null where it is not so. */
  @ApiProperty({ type: () => PaintFirst, nullable: true }) paintFirst: PaintFirst | null;
  @ApiProperty({ type: [WorkLoad] }) load: WorkLoad[];
  /** The reader is the couple's own therapist: gives, withdraws and replies. */
  mayGive: boolean;
}

export class StaffAct extends TimedAct {
  /** Taken back by its author: what only the other would have read is gone from it. */
  takenBack: boolean;
  /** Since when it is the other's to read; null while it is not. */
  @ApiProperty({ type: String, nullable: true }) sharedAt: string | null;
}

export class StaffReply extends TherapistReply {
  repliedBy: string;
}

export class StaffAnswer {
  partId: string;
  workId: string;
  personId: string;
  @ApiProperty({ enum: parts }) part: Part;
  exercise: string;
  version: number;
  title: string;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  @ApiProperty({ enum: stages }) state: Stage;
  looksFor: string;
  @ApiProperty({ type: [StaffAct] }) acts: StaffAct[];
  @ApiProperty({ type: [StaffReply] }) replies: StaffReply[];
  mayReply: boolean;
  mayReplyToBoth: boolean;
}
