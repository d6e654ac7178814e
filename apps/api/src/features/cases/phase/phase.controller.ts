import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { MovePhase } from './move-phase.js';
import { MovePhase as MovePhaseInput, PhaseHistory } from './phase.dto.js';
import { phaseHistory } from './phase-state.js';

@Controller('api/staff/cases/:caseId/phase')
export class PhaseController {
  constructor(private readonly movePhase: MovePhase) {}

  @Get() @Allow('phase.read')
  history(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<PhaseHistory> {
    return phaseHistory(tx, caseId);
  }

  @Post() @Allow('phase.move') @Creates()
  async move(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: MovePhaseInput): Promise<Made> {
    await this.movePhase.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
