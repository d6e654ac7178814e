import { ApiProperty } from '@nestjs/swagger';
import { type Direction, directions } from '@groundwork/domain/criteria/amendments/direction';
import { type Phase, phases } from '@groundwork/domain/phases/phases';
import { type Answer, ANSWERS, ASKS, OUTCOMES } from '../criteria.dto.js';

const READINGS = ['marks', 'early', 'percentage'] as const;
const CHANGES = ['rising', 'falling', 'no_clear_change'] as const;
const SIGNALS = ['shift', 'too_few_crossings', 'wanders'] as const;

/** Both ends between 0 and 1. */
export class ShareRange {
  low: number;
  high: number;
}

/** One occasion, what it came to, and what each said; late-entered ones say so (R43). */
export class DayOverTime {
  /** Local day on which it fell due; of a weekly line the last day of its week. */
  day: string;
  @ApiProperty({ enum: OUTCOMES }) outcome: (typeof OUTCOMES)[number];
  @ApiProperty({ enum: ANSWERS, nullable: true }) doer: Answer | null;
  @ApiProperty({ enum: ANSWERS, nullable: true }) other: Answer | null;
  doerLate?: boolean;
  otherLate?: boolean;
}

/** Of what was due, how much one partner has entered, and how much of that in time (d6). */
export class CoverageOverTime {
  due: number;
  entered: number;
  inTime: number;
}

/** How alike the two see it (d5): counts first. In no record, print or export. */
export class AgreementOverTime {
  nights: number;
  alike: number;
  bothMet: number;
  onlyDoer: number;
  onlyOther: number;
  bothMissed: number;
  range: ShareRange;
  ac1: number;
  @ApiProperty({ type: Number, nullable: true }) kappa: number | null;
  @ApiProperty({ type: Number, nullable: true }) onMisses: number | null;
  /** "You two see this differently": a reason to make it easier to see. */
  differently: boolean;
}

/** What a period came to, never without its counts (R40). */
export class PeriodOverTime {
  due: number;
  kept: number;
  late: number;
  missed: number;
  disputed: number;
  open: number;
  excused: number;
  rested: number;
  didNotComeUp: number;
  settled: number;
  told: number;
  found: number;
  /** What so many settled occasions may be shown as: below five marks alone, then counts and a bar, from fourteen a share. */
  @ApiProperty({ enum: READINGS }) reading: (typeof READINGS)[number];
  @ApiProperty({ type: Number, nullable: true }) rate: number | null;
  /** "At least this uncertain". */
  @ApiProperty({ type: () => ShareRange, nullable: true }) range: ShareRange | null;
  /** How far the open ones could move it, without any model. */
  @ApiProperty({ type: () => ShareRange, nullable: true }) bounds: ShareRange | null;
  doer: CoverageOverTime;
  @ApiProperty({ type: () => CoverageOverTime, nullable: true }) other: CoverageOverTime | null;
  /** The doer has entered at least the agreed share (R41). */
  known: boolean;
  /** Null below ten. */
  @ApiProperty({ type: () => AgreementOverTime, nullable: true }) agreement: AgreementOverTime | null;
}

/** Recent consistency after a day (d3), with its band. */
export class PointOverTime {
  day: string;
  rate: number;
  low: number;
  high: number;
}

/** The last fourteen settled against the fourteen before. */
export class ChangeOverTime {
  now: number;
  before: number;
  difference: number;
  range: ShareRange;
  @ApiProperty({ enum: CHANGES }) says: (typeof CHANGES)[number];
}

/** Weeks on a run chart. */
export class WeeksOverTime {
  median: number;
  longestRun: number;
  longestExpected: number;
  @ApiProperty({ enum: SIGNALS }) says: (typeof SIGNALS)[number];
}

/** The weeks since the part last changed against those of the part before, pair by pair. A secondary figure. */
export class PhasesOverTime {
  since: string;
  weeksBefore: number;
  weeksSince: number;
  higher: number;
  lower: number;
  same: number;
  /** From -1 to 1. */
  tau: number;
}

/** A moment to be marked on the pictures of one agreement. */
export class TextMark {
  number: number;
  @ApiProperty({ enum: directions, nullable: true }) direction: Direction | null;
  /** Local day: the first of a text, the last of what was ended. */
  on: string;
}

export class CriterionOverTime {
  id: string;
  @ApiProperty({ enum: ['active', 'ended'] }) state: 'active' | 'ended';
  doerId: string;
  askerId: string;
  doerName: string;
  askerName: string;
  behaviour: string;
  @ApiProperty({ enum: ASKS }) asks: (typeof ASKS)[number];
  /** The literal rule that was signed: so much of it kept, so much of it entered; shares between 0 and 1. */
  agreedShare: number;
  agreedCoverage: number;
  reviewOn: string;
  @ApiProperty({ type: [TextMark] }) texts: TextMark[];
  /** Local days on which a review fell while the text stood. */
  reviews: string[];
  /** A year at most, oldest first. */
  @ApiProperty({ type: [DayOverTime] }) days: DayOverTime[];
  eightWeeks: PeriodOverTime;
  year: PeriodOverTime;
  /** Empty below fourteen settled; never more than 160 points. */
  @ApiProperty({ type: [PointOverTime] }) line: PointOverTime[];
  @ApiProperty({ type: () => ChangeOverTime, nullable: true }) change: ChangeOverTime | null;
  @ApiProperty({ type: () => WeeksOverTime, nullable: true }) weeks: WeeksOverTime | null;
  @ApiProperty({ type: () => PhasesOverTime, nullable: true }) phases: PhasesOverTime | null;
  /** Days from one miss to the next, the last first. */
  betweenMisses: number[];
  @ApiProperty({ type: Number, nullable: true }) sinceLastMiss: number | null;
}

export class PhaseMark {
  @ApiProperty({ enum: phases }) phase: Phase;
  on: string;
}

/** Local days of a rest; without an end it lasts. */
export class RestMark {
  from: string;
  @ApiProperty({ type: String, nullable: true }) to: string | null;
}

/** Consistency over a year behind Details, for the couple's chart (R48): no partner, no Room view, no admin. */
export class OverTime {
  today: string;
  /** The Monday on which the year begins. */
  from: string;
  @ApiProperty({ type: [PhaseMark] }) phases: PhaseMark[];
  @ApiProperty({ type: [RestMark] }) rests: RestMark[];
  @ApiProperty({ type: [CriterionOverTime] }) criteria: CriterionOverTime[];
}
