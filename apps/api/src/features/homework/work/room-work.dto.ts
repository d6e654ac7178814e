import { ApiProperty } from '@nestjs/swagger';
import { type Delivery, deliveries } from '@groundwork/domain/homework/delivery';
import { type Part, parts } from '@groundwork/domain/homework/parts';
import { IdField } from '../../../platform/validation.js';
import { Bundle } from '../rhythm/rhythm.dto.js';
import { SentAct, TherapistReply } from './answers.dto.js';
import { GivenWork, ToGive } from './work.dto.js';

/** `waiting` is all that both see before an opening; `ready` says that what both wrote can be opened now. */
const ROOM_STATES = ['given', 'waiting', 'ready', 'opened'] as const;
export type RoomWorkState = (typeof ROOM_STATES)[number];

export class RoomAsked {
  personId: string;
  firstName: string;
  @ApiProperty({ enum: parts }) part: Part;
}

export class RoomWorkItem extends GivenWork {
  id: string;
  together: boolean;
  @ApiProperty({ enum: deliveries }) delivery: Delivery;
  @ApiProperty({ type: Number, nullable: true }) deliveryDays: number | null;
  /** After which piece of work it comes; whether anybody has done that one is not said. */
  @ApiProperty({ type: String, nullable: true }) afterId: string | null;
  /** Given in the session that runs. */
  isNew: boolean;
  @ApiProperty({ enum: ROOM_STATES }) state: RoomWorkState;
  @ApiProperty({ type: [RoomAsked] }) asked: RoomAsked[];
}

/** Joint facts alone (R87). While the shared part rests, nothing of it is here. */
export class RoomWork extends ToGive {
  @ApiProperty({ type: [RoomWorkItem] }) items: RoomWorkItem[];
  /** What of this part's bundle both do not do yet, as far as both know. */
  @ApiProperty({ type: () => Bundle, nullable: true }) bundle: Bundle | null;
}

export class RoomAnswerPart extends RoomAsked {
  @ApiProperty({ type: [SentAct] }) acts: SentAct[];
  @ApiProperty({ type: [TherapistReply] }) replies: TherapistReply[];
}

/** What both may read of one piece of work. */
export class RoomAnswers extends RoomWorkItem {
  @ApiProperty({ type: [RoomAnswerPart] }) parts: RoomAnswerPart[];
}

export class OpenAnswers {
  @IdField() id: string;
}
