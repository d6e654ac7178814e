import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId, PathNumber } from '../../platform/path-params.js';
import { Made } from '../identity/index.js';
import { Agreement, MakeEntry as MakeEntryInput, SignCriterion as SignCriterionInput, UndoEntry as UndoEntryInput, Weeks, WeeksUntil } from './criteria.dto.js';
import { MakeEntry } from './make-entry.js';
import { myAgreement } from './my-agreement.js';
import { SignCriterion } from './sign-criterion.js';
import { UndoEntry } from './undo-entry.js';
import { myWeeks } from './weeks.js';

@Controller('api/my')
export class MyCriteriaController {
  constructor(
    private readonly sign: SignCriterion,
    private readonly make: MakeEntry,
    private readonly undo: UndoEntry,
  ) {}

  @Get('agreement') @Allow('agreement.read')
  agreement(@InTx() tx: Tx): Promise<Agreement> {
    return myAgreement(tx);
  }

  @Post('criteria/:criterionId/versions/:number/signature') @Allow('criterion.sign') @Creates()
  async signature(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @PathNumber('number') number: number, @Body() input: SignCriterionInput): Promise<Made> {
    return Made.from(await this.sign.execute(tx, criterionId, number, input));
  }

  @Post('entries') @Allow('entry.make') @Creates()
  async entry(@InTx() tx: Tx, @Body() input: MakeEntryInput): Promise<Made> {
    return Made.from(await this.make.execute(tx, input));
  }

  @Post('entries/:entryId/undo') @Allow('entry.undo') @Creates()
  async undoEntry(@InTx() tx: Tx, @PathId('entryId') entryId: string, @Body() input: UndoEntryInput): Promise<Made> {
    return Made.from(await this.undo.execute(tx, entryId, input.id));
  }

  @Get('weeks') @Allow('weeks.read')
  weeks(@InTx() tx: Tx, @Query() { until }: WeeksUntil): Promise<Weeks> {
    return myWeeks(tx, until);
  }
}
