import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { StaffNumbers, TakePulseFlag as TakeInput } from './pulse.dto.js';
import { staffNumbers } from './staff-numbers.js';
import { TakePulseFlag } from './take-pulse-flag.js';

@Controller('api/staff/cases/:caseId')
export class NumbersController {
  constructor(private readonly takeFlag: TakePulseFlag) {}

  @Get('numbers') @Allow('numbers.read')
  numbers(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<StaffNumbers> {
    return staffNumbers(tx, caseId);
  }

  @Post('pulse-flags/:flagId/taken') @Allow('pulse.take') @Creates()
  async taken(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('flagId') flagId: string, @Body() input: TakeInput): Promise<Made> {
    await this.takeFlag.execute(tx, caseId, flagId, input.id);
    return Made.from(input.id);
  }
}
