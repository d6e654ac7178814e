import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { GiveBundle } from '../rhythm/give-bundle.js';
import { GiveBundle as BundleInput } from '../rhythm/rhythm.dto.js';
import { GiveWork } from './give-work.js';
import { OpenAnswers } from './open-answers.js';
import { roomAnswers, roomWork } from './room-work.js';
import { OpenAnswers as OpenInput, RoomAnswers, RoomWork } from './room-work.dto.js';
import { GiveWork as GiveInput } from './work.dto.js';

@Controller('api/room')
export class RoomWorkController {
  constructor(
    private readonly giveWork: GiveWork,
    private readonly giveBundle: GiveBundle,
    private readonly openAnswers: OpenAnswers,
  ) {}

  @Get('work') @Allow('room.read')
  work(@InTx() tx: Tx): Promise<RoomWork> {
    return roomWork(tx);
  }

  @Post('work') @Allow('room.give') @Creates()
  async give(@InTx() tx: Tx, @Body() input: GiveInput): Promise<Made> {
    await this.giveWork.inRoom(tx, input);
    return Made.from(input.id);
  }

  @Post('bundle') @Allow('room.give') @Creates()
  async bundle(@InTx() tx: Tx, @Body() input: BundleInput): Promise<Made> {
    await this.giveBundle.inRoom(tx, input);
    return Made.from(input.id);
  }

  @Get('work/:assignmentId') @Allow('room.read')
  answers(@InTx() tx: Tx, @PathId('assignmentId') assignmentId: string): Promise<RoomAnswers> {
    return roomAnswers(tx, assignmentId);
  }

  @Post('work/:assignmentId/opening') @Allow('room.open-work') @Creates()
  async open(@InTx() tx: Tx, @PathId('assignmentId') assignmentId: string, @Body() input: OpenInput): Promise<Made> {
    await this.openAnswers.execute(tx, assignmentId, input.id);
    return Made.from(input.id);
  }
}
