import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId } from '../../platform/path-params.js';
import { Made } from '../identity/index.js';
import { BeginSharedPart } from './begin-shared-part.js';
import { ScreenReports, SetAside } from './private-answers.dto.js';
import { RecordPrivateScreen } from './record-private-screen.js';
import { OpenSharedPart, RecordScreen } from './safety.dto.js';
import { screenReports } from './screen-reports.js';
import { SetNotFreeAside } from './set-not-free-aside.js';

@Controller('api/staff/cases/:caseId')
export class SafetyController {
  constructor(
    private readonly recordPrivateScreen: RecordPrivateScreen,
    private readonly beginSharedPart: BeginSharedPart,
    private readonly setNotFreeAside: SetNotFreeAside,
  ) {}

  @Post('screens') @Allow('screen.record') @Creates()
  async screen(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: RecordScreen): Promise<Made> {
    await this.recordPrivateScreen.execute(tx, caseId, input);
    return Made.from(input.id);
  }

  @Get('screens/:personId') @Allow('screen.read')
  reports(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('personId') personId: string): Promise<ScreenReports> {
    return screenReports(tx, caseId, personId);
  }

  @Post('not-free/:notFreeId/aside') @Allow('not-free.set-aside') @Creates()
  async aside(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('notFreeId') notFreeId: string, @Body() input: SetAside): Promise<Made> {
    await this.setNotFreeAside.execute(tx, caseId, notFreeId, input.id);
    return Made.from(input.id);
  }

  @Post('shared-part') @Allow('shared-part.open') @Creates()
  async sharedPart(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: OpenSharedPart): Promise<Made> {
    await this.beginSharedPart.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
