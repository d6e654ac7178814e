import { ApiProperty } from '@nestjs/swagger';
import { type LintCode, lintCodes } from '@groundwork/domain/criteria/lint';
import type { AuthorState, OtherState, TherapistState } from '@groundwork/domain/criteria/road/prepared-road';
import { ChoiceField, FlagField, IdField, Optional, WordsField } from '../../../platform/validation.js';
import { TemplateChoice } from '../criteria.dto.js';

const AUTHOR_STATES = ['paused', 'with_therapist', 'returned', 'waiting'] as const satisfies readonly AuthorState[];
const OTHER_STATES = ['to_answer', 'accepted', 'declined'] as const satisfies readonly OtherState[];
const THERAPIST_STATES = ['to_read', 'offered', 'accepted', 'declined', 'countered', 'brought'] as const satisfies readonly TherapistState[];
const ANSWERS = ['accepted', 'declined'] as const;
export const TAKEN_STEPS = ['returned', 'offered', 'called_back', 'noted', 'brought'] as const;

/** What one partner asks, or offers to do without being asked (R37), with three short answers of their own (R21). */
export class SendProposal extends TemplateChoice {
  @IdField() id: string;
  @IdField() doerId: string;
  @WordsField(500) shows: string;
  @WordsField(500) then: string;
  @Optional() @WordsField(500) commitment?: string;
  @WordsField(300) frank: string;
  @WordsField(300) honest: string;
  @WordsField(300) fair: string;
  /** An own one that came back, written anew; or the other's offer, said in other words. */
  @Optional() @IdField() followsId?: string;
}

export class AnswerProposal {
  @IdField() id: string;
  @ChoiceField(ANSWERS) answer: (typeof ANSWERS)[number];
}

export class TakeBackProposal {
  @IdField() id: string;
}

export class TakeStep {
  @IdField() id: string;
  @ChoiceField(TAKEN_STEPS) step: (typeof TAKEN_STEPS)[number];
  /** Needed where it goes back to its author, and for them alone. */
  @Optional() @WordsField(1000) line?: string;
  /** R35: words that are hard to keep or to see may stay. */
  @Optional() @FlagField() keepWords?: boolean;
}

export class PutUpProposal {
  @IdField() id: string;
}

/** The parts and the sentence; the day of the review follows from the day on which it is put up. */
export class ProposedText {
  doerName: string;
  askerName: string;
  behaviour: string;
  shows: string;
  then: string;
  commitment: string;
  sentence: string;
}

export class ShortAnswers {
  frank: string;
  honest: string;
  fair: string;
}

export class OwnProposal {
  id: string;
  @ApiProperty({ enum: AUTHOR_STATES }) state: AuthorState;
  doerId: string;
  text: ProposedText;
  answers: ShortAnswers;
  /** What was chosen, for writing it anew. */
  choice: TemplateChoice;
  /** The therapist's words, where it came back. */
  @ApiProperty({ type: String, nullable: true }) line: string | null;
  /** Until when an own offer waits before the therapist reads it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) pausedUntil: string | null;
  mayTakeBack: boolean;
  /** The offer of the other that it answers, or the own one that it replaces. */
  @ApiProperty({ type: String, nullable: true }) followsId: string | null;
}

export class OfferedProposal {
  id: string;
  @ApiProperty({ enum: OTHER_STATES }) state: OtherState;
  doerId: string;
  text: ProposedText;
  choice: TemplateChoice;
}

export class MyProposals {
  /** Local day. */
  today: string;
  /** The other partner; null while there is none. */
  @ApiProperty({ type: String, nullable: true }) partnerId: string | null;
  /** Hours that an own offer waits before it goes. */
  pauseHours: number;
  /** Newest first. */
  @ApiProperty({ type: [OwnProposal] }) own: OwnProposal[];
  @ApiProperty({ type: [OfferedProposal] }) offered: OfferedProposal[];
}

export class StaffProposal {
  id: string;
  authorId: string;
  doerId: string;
  @ApiProperty({ enum: THERAPIST_STATES }) state: TherapistState;
  sentAt: string;
  text: ProposedText;
  answers: ShortAnswers;
  /** R35: what of the words is hard to keep or to see. */
  @ApiProperty({ enum: lintCodes, isArray: true }) lints: LintCode[];
  /** How many agreements run for the doer already, where one more is much for the first weeks (R25). */
  @ApiProperty({ type: Number, nullable: true }) manyRunning: number | null;
  /** It says the other's offer in other words. */
  isCounter: boolean;
}

export class StaffProposals {
  /** Oldest first. */
  @ApiProperty({ type: [StaffProposal] }) proposals: StaffProposal[];
}

export class RoomProposal {
  id: string;
  text: ProposedText;
}

export class RoomProposals {
  @ApiProperty({ type: [RoomProposal] }) proposals: RoomProposal[];
}
