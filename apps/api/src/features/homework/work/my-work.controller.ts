import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { myWork, myWorkPage } from './my-work.js';
import { AddWords, MyWork, MyWorkPage, SayNotDone as SayInput, SendAnswer as SendInput, TakeBack } from './my-work.dto.js';
import { SayNotDone } from './say-not-done.js';
import { SendAnswer } from './send-answer.js';

@Controller('api/my/work')
export class MyWorkController {
  constructor(
    private readonly sendAnswer: SendAnswer,
    private readonly sayNotDone: SayNotDone,
  ) {}

  @Get() @Allow('work.mine')
  mine(@InTx() tx: Tx): Promise<MyWork> {
    return myWork(tx);
  }

  @Get(':partId') @Allow('work.mine')
  page(@InTx() tx: Tx, @PathId('partId') partId: string): Promise<MyWorkPage> {
    return myWorkPage(tx, partId);
  }

  @Post(':partId/answer') @Allow('work.send') @Creates()
  async send(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: SendInput): Promise<Made> {
    await this.sendAnswer.execute(tx, partId, input);
    return Made.from(input.id);
  }

  @Post(':partId/not-done') @Allow('work.send') @Creates()
  async notDone(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: SayInput): Promise<Made> {
    await this.sayNotDone.execute(tx, partId, input);
    return Made.from(input.id);
  }

  @Post(':partId/addition') @Allow('work.send') @Creates()
  async add(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: AddWords): Promise<Made> {
    await this.sendAnswer.add(tx, partId, input);
    return Made.from(input.id);
  }

  @Post(':partId/withdrawal') @Allow('work.send') @Creates()
  async takeBack(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: TakeBack): Promise<Made> {
    await this.sendAnswer.takeBack(tx, partId, input.id);
    return Made.from(input.id);
  }
}
