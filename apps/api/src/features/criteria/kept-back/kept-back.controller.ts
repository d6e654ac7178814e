import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates, may } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { KeepBack } from './keep-back.js';
import { KeepBack as Input, KeptBackDays, LetOpen } from './kept-back.dto.js';
import { standingKeptBack } from './kept-back.store.js';

@Controller('api/staff/cases/:caseId/kept-back')
export class KeptBackController {
  constructor(private readonly keepBack: KeepBack) {}

  @Get() @Allow('openings.keep-back')
  async standing(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<KeptBackDays[]> {
    may(tx, 'openings.keep-back', caseId);
    return standingKeptBack(tx, caseId);
  }

  @Post() @Allow('openings.keep-back') @Creates()
  async keep(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: Input): Promise<Made> {
    await this.keepBack.execute(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post(':keptBackId/end') @Allow('openings.keep-back') @Creates()
  async letOpen(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('keptBackId') keptBackId: string, @Body() input: LetOpen): Promise<Made> {
    await this.keepBack.letOpen(tx, caseId, keptBackId, input);
    return Made.from(input.id);
  }
}
