import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { roomTalks } from './room-talks.js';
import { SetTime } from './set-time.js';
import { RoomTalks, SetTime as TimeInput, StartTalk } from './together.dto.js';

@Controller('api/room')
export class RoomTalksController {
  constructor(private readonly setTime: SetTime) {}

  @Get('talks') @Allow('room.read')
  talks(@InTx() tx: Tx): Promise<RoomTalks> {
    return roomTalks(tx);
  }

  @Post('work/:assignmentId/times') @Allow('room.give') @Creates()
  async set(@InTx() tx: Tx, @PathId('assignmentId') assignmentId: string, @Body() input: TimeInput): Promise<Made> {
    await this.setTime.inRoom(tx, assignmentId, input);
    return Made.from(input.id);
  }

  @Post('work/:assignmentId/talk') @Allow('room.give') @Creates()
  async begin(@InTx() tx: Tx, @PathId('assignmentId') assignmentId: string, @Body() input: StartTalk): Promise<Made> {
    await this.setTime.begin(tx, assignmentId, input.id);
    return Made.from(input.id);
  }
}
