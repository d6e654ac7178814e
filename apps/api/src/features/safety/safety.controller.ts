import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId } from '../../platform/path-params.js';
import { Made } from '../identity/index.js';
import { BeginSharedPart } from './begin-shared-part.js';
import { RecordPrivateScreen } from './record-private-screen.js';
import { OpenSharedPart, RecordScreen } from './safety.dto.js';

@Controller('api/staff/cases/:caseId')
export class SafetyController {
  constructor(
    private readonly recordPrivateScreen: RecordPrivateScreen,
    private readonly beginSharedPart: BeginSharedPart,
  ) {}

  @Post('screens') @Allow('screen.record') @Creates()
  async screen(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: RecordScreen): Promise<Made> {
    await this.recordPrivateScreen.execute(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post('shared-part') @Allow('shared-part.open') @Creates()
  async sharedPart(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: OpenSharedPart): Promise<Made> {
    await this.beginSharedPart.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
