import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { EndRest, SetRest as SetRestInput } from './rest.dto.js';
import { SetRest } from './set-rest.js';

@Controller('api/staff/cases/:caseId/rest')
export class RestController {
  constructor(private readonly setRest: SetRest) {}

  @Post() @Allow('rest.set') @Creates()
  async set(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: SetRestInput): Promise<Made> {
    await this.setRest.execute(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post('end') @Allow('rest.set') @Creates()
  async end(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: EndRest): Promise<Made> {
    await this.setRest.end(tx, caseId, input);
    return Made.from(input.id);
  }
}
