import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { OverTime } from './over-time.dto.js';
import { consistencyOverTime } from './over-time.js';

@Controller('api/staff/cases/:caseId/consistency')
export class OverTimeController {
  @Get() @Allow('consistency.read')
  consistency(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<OverTime> {
    return consistencyOverTime(tx, caseId);
  }
}
