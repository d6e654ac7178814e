import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { StaffProposals, TakeStep as Input } from './road.dto.js';
import { staffProposals } from './staff-proposals.js';
import { TakeStep } from './take-step.js';

@Controller('api/staff/cases/:caseId/proposals')
export class RoadController {
  constructor(private readonly steps: TakeStep) {}

  @Get() @Allow('proposal.review')
  read(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<StaffProposals> {
    return staffProposals(tx, caseId);
  }

  @Post(':proposalId/steps') @Allow('proposal.step') @Creates()
  async take(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('proposalId') proposalId: string, @Body() input: Input): Promise<Made> {
    return Made.from(await this.steps.execute(tx, caseId, proposalId, input));
  }
}
