import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { SetFearAside } from './set-fear-aside.js';
import { SetTime } from './set-time.js';
import { staffTalks } from './staff-talks.js';
import { SetFearAside as AsideInput, SetTime as TimeInput, StaffTalks } from './together.dto.js';

@Controller('api/staff/cases/:caseId')
export class TalksController {
  constructor(
    private readonly setTime: SetTime,
    private readonly setFearAside: SetFearAside,
  ) {}

  @Get('talks') @Allow('talk.read')
  talks(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<StaffTalks> {
    return staffTalks(tx, caseId);
  }

  @Post('work/:assignmentId/times') @Allow('work.give') @Creates()
  async set(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('assignmentId') assignmentId: string, @Body() input: TimeInput): Promise<Made> {
    await this.setTime.onCouplePage(tx, caseId, assignmentId, input);
    return Made.from(input.id);
  }

  @Post('partners/:personId/fear-aside') @Allow('fear.set-aside') @Creates()
  async aside(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('personId') personId: string, @Body() input: AsideInput): Promise<Made> {
    await this.setFearAside.execute(tx, caseId, personId, input.id);
    return Made.from(input.id);
  }
}
