import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { PutUpProposal } from './put-up-proposal.js';
import { PutUpProposal as Input, RoomProposals } from './road.dto.js';
import { roomProposals } from './room-proposals.js';

@Controller('api/room/proposals')
export class RoomRoadController {
  constructor(private readonly puttingUp: PutUpProposal) {}

  @Get() @Allow('room.read')
  read(@InTx() tx: Tx): Promise<RoomProposals> {
    return roomProposals(tx);
  }

  @Post(':proposalId/criterion') @Allow('room.draft') @Creates()
  async putUp(@InTx() tx: Tx, @PathId('proposalId') proposalId: string, @Body() { id }: Input): Promise<Made> {
    return Made.from(await this.puttingUp.execute(tx, proposalId, id));
  }
}
