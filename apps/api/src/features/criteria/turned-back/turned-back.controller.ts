import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { DecideTurnedBack } from './decide-turned-back.js';
import { DecideTurnedBack as Input } from './turned-back.dto.js';

@Controller('api/staff/cases/:caseId/turned-back')
export class TurnedBackController {
  constructor(private readonly decideTurnedBack: DecideTurnedBack) {}

  @Post(':turnedBackId/decision') @Allow('words.decide') @Creates()
  async decide(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('turnedBackId') turnedBackId: string, @Body() input: Input): Promise<Made> {
    await this.decideTurnedBack.execute(tx, caseId, turnedBackId, input);
    return Made.from(input.id);
  }
}
