import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import { PathId } from '../../platform/path-params.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { StartRecovery as StartRecoveryInput } from './recovery.dto.js';
import { StartRecovery } from './start-recovery.js';

@Controller('api/staff/cases/:caseId/recoveries')
export class RecoveryController {
  constructor(private readonly startRecovery: StartRecovery) {}

  @Post() @Allow('case.recover') @Creates()
  async start(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: StartRecoveryInput): Promise<Made> {
    await this.startRecovery.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
