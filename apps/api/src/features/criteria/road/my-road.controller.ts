import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { AnswerProposal } from './answer-proposal.js';
import { myProposals } from './my-proposals.js';
import { AnswerProposal as AnswerInput, MyProposals, SendProposal as SendInput, TakeBackProposal as TakeBackInput } from './road.dto.js';
import { SendProposal } from './send-proposal.js';
import { TakeBackProposal } from './take-back-proposal.js';

@Controller('api/my/proposals')
export class MyRoadController {
  constructor(
    private readonly sending: SendProposal,
    private readonly takingBack: TakeBackProposal,
    private readonly answering: AnswerProposal,
  ) {}

  @Get() @Allow('proposal.read')
  read(@InTx() tx: Tx): Promise<MyProposals> {
    return myProposals(tx);
  }

  @Post() @Allow('proposal.send') @Creates()
  async send(@InTx() tx: Tx, @Body() input: SendInput): Promise<Made> {
    return Made.from(await this.sending.execute(tx, input));
  }

  @Post(':proposalId/take-back') @Allow('proposal.send') @Creates()
  async takeBack(@InTx() tx: Tx, @PathId('proposalId') proposalId: string, @Body() { id }: TakeBackInput): Promise<Made> {
    return Made.from(await this.takingBack.execute(tx, proposalId, id));
  }

  @Post(':proposalId/answer') @Allow('proposal.answer') @Creates()
  async answer(@InTx() tx: Tx, @PathId('proposalId') proposalId: string, @Body() input: AnswerInput): Promise<Made> {
    return Made.from(await this.answering.execute(tx, proposalId, input));
  }
}
