import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made, WithOpening } from '../../identity/index.js';
import { KeepOwn } from './keep-own.js';
import { ownEntries } from './own-entries.js';
import { KeepOwn as KeepInput, KeepOwnPage as PageInput, KeptPages, ReadOwn, ShareOwn as ShareInput } from './own.dto.js';
import { ShareOwn } from './share-own.js';

@Controller('api/my')
export class MyOwnController {
  constructor(
    private readonly keepOwn: KeepOwn,
    private readonly shareOwn: ShareOwn,
  ) {}

  @Post('work/:partId/own') @Allow('own.write') @Creates()
  async keep(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: KeepInput): Promise<Made> {
    await this.keepOwn.execute(tx, partId, input);
    return Made.from(input.id);
  }

  @Post('own/pages') @Allow('own.write') @Creates()
  async keepPage(@InTx() tx: Tx, @Body() input: PageInput): Promise<Made> {
    await this.keepOwn.onItsOwn(tx, input);
    return Made.from(input.id);
  }

  @Post('own/entries') @HttpCode(200) @Allow('own.read')
  read(@InTx() tx: Tx, @Body() input: ReadOwn): Promise<KeptPages> {
    return ownEntries(tx, input);
  }

  @Post('own/entries/:ownId/share') @Allow('own.share') @Creates()
  async share(@InTx() tx: Tx, @PathId('ownId') ownId: string, @Body() input: ShareInput): Promise<Made> {
    await this.shareOwn.execute(tx, ownId, input);
    return Made.from(input.id);
  }

  @Post('own/entries/:ownId/removal') @HttpCode(204) @Allow('own.remove')
  async remove(@InTx() tx: Tx, @PathId('ownId') ownId: string, @Body() input: WithOpening): Promise<void> {
    await this.shareOwn.remove(tx, ownId, input);
  }
}
