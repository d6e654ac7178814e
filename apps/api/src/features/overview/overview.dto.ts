import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type RefusedCategory, refusedCategories } from '@groundwork/domain/criteria/refused-wordings';
import { type Phase, phases } from '@groundwork/domain/phases/phases';
import { type UnreadFlag, unreadFlags } from '@groundwork/domain/homework/unread';
import { readerClasses, type ReaderClass } from '@groundwork/domain/homework/readers';
import { type Decision, decisions } from '@groundwork/domain/safety/decisions';
import { type NeedKind, needKinds } from '@groundwork/domain/today/needs';
import { OneFirst, PhaseState, RestState } from '../cases/index.js';
import { ReviewLine, RoomCriterion, StaffCriterion, StandingPart, TonightOccasion } from '../criteria/index.js';
import { FirstTask, MyWorkItem } from '../homework/index.js';
import { NOT_FREE_ABOUT, type NotFreeAbout } from '../safety/index.js';
import { ATTENDED, type Attended, PlannedSession } from '../sessions/index.js';

const SHARED_PART = ['preparing', 'open'] as const;
export class CaseRow {
  id: string;
  names: string[];
  @ApiProperty({ type: () => PlannedSession, nullable: true }) next: PlannedSession | null;
  @ApiProperty({ enum: SHARED_PART }) sharedPart: (typeof SHARED_PART)[number];
  /** What each partner has entered about the last four weeks, in the order of the names: a count, and no share of anything. */
  entries: number[];
}

export class CaseList {
  @ApiProperty({ type: [CaseRow] }) cases: CaseRow[];
}

export class LaneInvitation {
  @ApiProperty({ enum: ['waiting', 'used', 'expired'] }) state: 'waiting' | 'used' | 'expired';
  @ApiProperty({ enum: ['mail', 'room'] }) joins: 'mail' | 'room';
  expiresAt: string;
}

export class LaneScreen {
  seenAloneOn: string;
  @ApiProperty({ enum: decisions }) decision: Decision;
}

export class LaneTask {
  @ApiProperty({ enum: ['to_do', 'sent'] }) state: 'to_do' | 'sent';
  @ApiProperty({ type: String, nullable: true }) sentAt: string | null;
  @ApiProperty({ type: String, nullable: true }) question: string | null;
}

/** A piece of work with what this partner has sent of it. */
export class LaneWork {
  partId: string;
  title: string;
  @ApiProperty({ enum: readerClasses }) reader: ReaderClass;
  sentAt: string;
  /** The asking member of staff has not read it. */
  unread: boolean;
}

export class LaneEntries {
  made: number;
  due: number;
}

/** What stands of the week that a partner sent last (R79); null where a number was left empty. */
export class LanePulse {
  week: string;
  @ApiProperty({ type: Number, nullable: true }) trust: number | null;
  @ApiProperty({ type: Number, nullable: true }) hope: number | null;
  @ApiProperty({ type: Number, nullable: true }) distance: number | null;
  @ApiProperty({ type: Number, nullable: true }) safe: number | null;
}

export class PartnerLane {
  personId: string;
  firstName: string;
  joined: boolean;
  @ApiProperty({ type: () => LaneInvitation, nullable: true }) invitation: LaneInvitation | null;
  @ApiProperty({ type: String, nullable: true }) consentSignedAt: string | null;
  @ApiProperty({ type: () => LaneScreen, nullable: true }) screen: LaneScreen | null;
  /** When this partner last sent the private questions. */
  @ApiProperty({ type: String, nullable: true }) screenSentAt: string | null;
  task: LaneTask;
  /** Notes on the private line, for the couple's therapist; 0 for everybody else. */
  notes: number;
  /** How often this partner has told something urgent. */
  urgent: number;
  @ApiProperty({ type: () => LanePulse, nullable: true }) pulse: LanePulse | null;
  /** Since the last ended session. */
  entriesSince: LaneEntries;
  /** Sent since the last ended session or not read yet, newest first. */
  @ApiProperty({ type: [LaneWork] }) work: LaneWork[];
}

export class SharedPartState {
  @ApiProperty({ enum: SHARED_PART }) state: (typeof SHARED_PART)[number];
  mayOpen: boolean;
}

export class GivenHere {
  title: string;
  /** Local day. */
  dueOn: string;
  askedIds: string[];
}

export class ListedSession extends PlannedSession {
  noteSigned: boolean;
  @ApiProperty({ enum: ATTENDED, nullable: true }) attended: Attended | null;
  /** Who came, where one did. */
  @ApiProperty({ type: String, nullable: true }) attendedBy: string | null;
  /** What was given before both in this session. */
  @ApiProperty({ type: [GivenHere] }) given: GivenHere[];
}

export class ToDecide {
  @ApiProperty({ enum: needKinds }) kind: NeedKind;
  personId?: string;
  criterionId?: string;
  sessionId?: string;
  /** Of was_not_free: what to set aside, and what it is about (an entry's occasion in `slot`). */
  notFreeId?: string;
  @ApiPropertyOptional({ enum: NOT_FREE_ABOUT }) about?: NotFreeAbout;
  slot?: string;
  /** Of pulse_flag: what is taken up (R80). */
  pulseFlagId?: string;
  /** Of urgent: what to take up, and whether nobody did in time. */
  urgentId?: string;
  late?: boolean;
  /** Of words_turned_back: what was typed in Room view, or by `personId` alone, and which of the refused categories it sounds like (R36). */
  turnedBackId?: string;
  words?: string;
  @ApiPropertyOptional({ enum: refusedCategories, isArray: true }) categories?: RefusedCategory[];
  /** Of what is on the prepared road (R22): which proposal. */
  proposalId?: string;
  /** Of line_waiting: one of the notes asks for a talk. */
  asksTalk?: boolean;
  /** Of work_unread: how many pieces, and why they matter now (R77); of partner_silent days, of misses_to_ask misses. */
  count?: number;
  @ApiPropertyOptional({ enum: unreadFlags }) flag?: UnreadFlag;
}

export class CouplePage {
  id: string;
  zone: string;
  today: string;
  /** In the order of their places; one alone where the other has no name yet. */
  @ApiProperty({ type: [PartnerLane] }) partners: PartnerLane[];
  /** Where one partner came first, until the other has joined. */
  @ApiProperty({ type: () => OneFirst, nullable: true }) oneFirst: OneFirst | null;
  sharedPart: SharedPartState;
  phase: PhaseState;
  rest: RestState;
  @ApiProperty({ type: () => PlannedSession, nullable: true }) next: PlannedSession | null;
  /** Those to come, earliest first, at most six; `next` is the first. */
  @ApiProperty({ type: [PlannedSession] }) coming: PlannedSession[];
  /** Those that began or whose time has come: newest first, at most 12. */
  @ApiProperty({ type: [ListedSession] }) sessions: ListedSession[];
  /** Instant at which the last session ended. */
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  @ApiProperty({ type: [StaffCriterion] }) criteria: StaffCriterion[];
  @ApiProperty({ type: [ToDecide] }) decide: ToDecide[];
  /** How long a session of this clinic usually takes. */
  sessionMinutes: number;
}

export class Tonight {
  today: string;
  zone: string;
  @ApiProperty({ type: [TonightOccasion] }) occasions: TonightOccasion[];
  @ApiProperty({ type: [TonightOccasion] }) earlier: TonightOccasion[];
  @ApiProperty({ type: [StandingPart] }) standing: StandingPart[];
  toSign: number;
  /** What the therapist has offered and waits for the own word (R23). */
  toAnswer: number;
  task: FirstTask;
  /** The work to do that is due first. */
  @ApiProperty({ type: () => MyWorkItem, nullable: true }) nextWork: MyWorkItem | null;
  /** Work to do of the foundation, overdue or due within a week. */
  @ApiProperty({ type: [MyWorkItem] }) foundation: MyWorkItem[];
  /** When something begins today that both do together (R67); the same to both. */
  @ApiProperty({ type: String, nullable: true }) talkAt: string | null;
  @ApiProperty({ type: String, nullable: true }) nextDueAt: string | null;
  /** Local day of the next weekly line. */
  @ApiProperty({ type: String, nullable: true }) nextLineOn: string | null;
}

export class RoomPartner {
  personId: string;
  firstName: string;
}

export class WeeksToOpen {
  from: string;
  to: string;
  occasions: number;
}

export class RoomView {
  clinicName: string;
  zone: string;
  today: string;
  session: PlannedSession;
  @ApiProperty({ type: [RoomPartner] }) partners: RoomPartner[];
  /** Then nothing of the shared part is here, and no cause. */
  resting: boolean;
  /** The part of the work; null while the shared part rests. */
  @ApiProperty({ enum: phases, nullable: true }) phase: Phase | null;
  @ApiProperty({ type: [RoomCriterion] }) criteria: RoomCriterion[];
  @ApiProperty({ type: () => PlannedSession, nullable: true }) next: PlannedSession | null;
  @ApiProperty({ type: () => WeeksToOpen, nullable: true }) weeksToOpen: WeeksToOpen | null;
  /** What is to be looked at together (X07). */
  @ApiProperty({ type: [ReviewLine] }) reviews: ReviewLine[];
  /** What the QR code names: the partners' own page. */
  signUrl: string;
}
