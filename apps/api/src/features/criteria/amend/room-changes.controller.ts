import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { ChangeCriterion as ChangeInput, ChangedText, ChangePreview, EndCriterion, StandingText } from './amend.dto.js';
import { ChangeCriterion } from './change-criterion.js';
import { previewChange, standingText } from './preview-change.js';

@Controller('api/room/criteria/:criterionId')
export class RoomChangesController {
  constructor(private readonly changes: ChangeCriterion) {}

  @Get('standing') @Allow('room.change')
  standing(@InTx() tx: Tx, @PathId('criterionId') criterionId: string): Promise<StandingText> {
    return standingText(tx, criterionId);
  }

  @Post('versions/preview') @HttpCode(200) @Allow('room.change')
  preview(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @Body() input: ChangedText): Promise<ChangePreview> {
    return previewChange(tx, criterionId, input);
  }

  @Post('versions') @Allow('room.change') @Creates()
  async change(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @Body() input: ChangeInput): Promise<Made> {
    return Made.from(await this.changes.execute(tx, criterionId, input));
  }

  @Post('ending') @Allow('room.change') @Creates()
  async end(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @Body() input: EndCriterion): Promise<Made> {
    return Made.from(await this.changes.end(tx, criterionId, input));
  }
}
