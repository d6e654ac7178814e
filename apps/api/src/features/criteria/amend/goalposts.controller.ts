import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { AgreementHistories } from '../criteria.dto.js';
import { agreementHistories } from '../history.js';
import { EnterFoundOut, Goalposts } from './amend.dto.js';
import { enterFoundOut, goalposts } from './goalposts.js';

@Controller('api/staff/cases/:caseId')
export class GoalpostsController {
  @Get('goalposts') @Allow('goalposts.read')
  goalposts(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<Goalposts> {
    return goalposts(tx, caseId);
  }

  @Get('agreed-texts') @Allow('case.read')
  agreedTexts(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<AgreementHistories> {
    return agreementHistories(tx, caseId);
  }

  @Post('found-out-events') @Allow('found-out.enter') @Creates()
  async foundOut(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: EnterFoundOut): Promise<Made> {
    return Made.from(await enterFoundOut(tx, caseId, input));
  }
}
