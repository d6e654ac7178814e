import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { AcknowledgeUrgent } from './acknowledge-urgent.js';
import { urgentOfCouple } from './urgent-items.js';
import { AcknowledgeUrgent as AcknowledgeUrgentInput, UrgentItems } from './urgent.dto.js';

@Controller('api/staff/cases/:caseId/urgent')
export class UrgentController {
  constructor(private readonly acknowledge: AcknowledgeUrgent) {}

  @Get() @Allow('urgent.read')
  items(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<UrgentItems> {
    return urgentOfCouple(tx, caseId);
  }

  @Post(':urgentId/acknowledgement') @Allow('urgent.acknowledge') @Creates()
  async taken(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('urgentId') urgentId: string, @Body() input: AcknowledgeUrgentInput): Promise<Made> {
    await this.acknowledge.execute(tx, caseId, urgentId, input);
    return Made.from(input.id);
  }
}
