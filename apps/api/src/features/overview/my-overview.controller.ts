import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Tonight } from './overview.dto.js';
import { tonight } from './tonight.js';

@Controller('api/my')
export class MyOverviewController {
  @Get('tonight') @Allow('tonight.read')
  tonight(@InTx() tx: Tx): Promise<Tonight> {
    return tonight(tx);
  }
}
