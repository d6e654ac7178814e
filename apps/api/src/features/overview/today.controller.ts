import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import { PathId } from '../../platform/path-params.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { SnoozeNeed } from './snooze-need.js';
import { Snooze, Today } from './today.dto.js';
import { today } from './today.js';

@Controller('api/staff')
export class TodayController {
  constructor(private readonly snooze: SnoozeNeed) {}

  @Get('today') @Allow('today.read')
  today(@InTx() tx: Tx): Promise<Today> {
    return today(tx);
  }

  @Post('cases/:caseId/snoozes') @Allow('today.snooze') @Creates()
  async snoozeNeed(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: Snooze): Promise<Made> {
    await this.snooze.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
