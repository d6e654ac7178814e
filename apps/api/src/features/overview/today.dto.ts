import { ApiProperty } from '@nestjs/swagger';
import { CASE_RELATIONS, type CaseRelation } from '../../platform/tx.js';
import { IdField, NumberField, WordsField } from '../../platform/validation.js';
import { Counts } from '../criteria/index.js';
import { PlannedSession } from '../sessions/index.js';
import { ToDecide } from './overview.dto.js';

/** What came back after it was snoozed, or is snoozed still. */
export class Snoozed {
  reason: string;
  setAt: string;
  until: string;
}

/** One thing that needs the therapist: who, why, and what a snooze of it names. */
export class Need extends ToDecide {
  /** Names this very thing: a later one of the same kind has another key. */
  item: string;
  caseId: string;
  names: string[];
  /** Of the partner it is about. */
  @ApiProperty({ type: String, nullable: true }) firstName: string | null;
  /** Of the agreement it is about. */
  @ApiProperty({ type: String, nullable: true }) doerName: string | null;
  @ApiProperty({ type: String, nullable: true }) behaviour: string | null;
  @ApiProperty({ enum: ['yes', 'not_sure', 'no'], nullable: true }) free: 'yes' | 'not_sure' | 'no' | null;
  /** Local date: of the session, or on which the review was due. */
  @ApiProperty({ type: String, nullable: true }) on: string | null;
  isSafety: boolean;
  /** For so many days it may be snoozed at most. */
  mostDays: number;
  @ApiProperty({ type: () => Snoozed, nullable: true }) snoozed: Snoozed | null;
}

export class SinceLine {
  criterionId: string;
  doerName: string;
  behaviour: string;
  counts: Counts;
}

export class EntriesLine {
  firstName: string;
  made: number;
  due: number;
}

/** A couple whose session is today. */
export class TodayCouple {
  id: string;
  names: string[];
  session: PlannedSession;
  /** Instant at which the last session ended. */
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  @ApiProperty({ type: [SinceLine] }) lines: SinceLine[];
  @ApiProperty({ type: [EntriesLine] }) entries: EntriesLine[];
  resting: boolean;
}

export class OtherCouple {
  id: string;
  names: string[];
  @ApiProperty({ enum: CASE_RELATIONS }) as: CaseRelation;
  @ApiProperty({ type: () => PlannedSession, nullable: true }) next: PlannedSession | null;
  /** When either partner or the practice last did something here. */
  @ApiProperty({ type: String, nullable: true }) lastActivityAt: string | null;
}

export class Today {
  at: string;
  /** Safety first, then as they are read. */
  @ApiProperty({ type: [Need] }) needs: Need[];
  /** Snoozed for now, the first to come back first. */
  @ApiProperty({ type: [Need] }) snoozed: Need[];
  /** By time. */
  @ApiProperty({ type: [TodayCouple] }) couples: TodayCouple[];
  /** The last active first. */
  @ApiProperty({ type: [OtherCouple] }) others: OtherCouple[];
}

export class Snooze {
  @IdField() id: string;
  @WordsField(200) item: string;
  /** Local days of the couple's zone. */
  @NumberField(1, 14) days: number;
  @WordsField(200) reason: string;
}
