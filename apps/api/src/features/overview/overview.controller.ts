import { Controller, Get } from '@nestjs/common';
import { Allow } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId } from '../../platform/path-params.js';
import { caseList } from './case-list.js';
import { couplePage } from './couple-page.js';
import { CaseList, CouplePage } from './overview.dto.js';

@Controller('api/staff/cases')
export class OverviewController {
  @Get() @Allow('case.list')
  list(@InTx() tx: Tx): Promise<CaseList> {
    return caseList(tx);
  }

  @Get(':caseId') @Allow('case.read')
  couple(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<CouplePage> {
    return couplePage(tx, caseId);
  }
}
