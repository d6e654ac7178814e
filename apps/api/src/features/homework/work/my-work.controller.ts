import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { hardDay } from './hard-day.js';
import { myWork, myWorkPage } from './my-work.js';
import { AddWords, HardDay, MyWork, MyWorkPage, SayNotDone as SayInput, SendAnswer as SendInput, TakeBack } from './my-work.dto.js';
import { SayNotDone } from './say-not-done.js';
import { SendAnswer } from './send-answer.js';

@Controller('api/my')
export class MyWorkController {
  constructor(
    private readonly sendAnswer: SendAnswer,
    private readonly sayNotDone: SayNotDone,
  ) {}

  @Get('work') @Allow('work.mine')
  mine(@InTx() tx: Tx): Promise<MyWork> {
    return myWork(tx);
  }

  @Get('work/:partId') @Allow('work.mine')
  page(@InTx() tx: Tx, @PathId('partId') partId: string): Promise<MyWorkPage> {
    return myWorkPage(tx, partId);
  }

  @Get('hard-day') @Allow('work.mine')
  hardDay(@InTx() tx: Tx): Promise<HardDay> {
    return hardDay(tx);
  }

  @Post('work/:partId/answer') @Allow('work.send') @Creates()
  async send(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: SendInput): Promise<Made> {
    await this.sendAnswer.execute(tx, partId, input);
    return Made.from(input.id);
  }

  @Post('work/:partId/not-done') @Allow('work.send') @Creates()
  async notDone(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: SayInput): Promise<Made> {
    await this.sayNotDone.execute(tx, partId, input);
    return Made.from(input.id);
  }

  @Post('work/:partId/addition') @Allow('work.send') @Creates()
  async add(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: AddWords): Promise<Made> {
    await this.sendAnswer.add(tx, partId, input);
    return Made.from(input.id);
  }

  @Post('work/:partId/withdrawal') @Allow('work.send') @Creates()
  async takeBack(@InTx() tx: Tx, @PathId('partId') partId: string, @Body() input: TakeBack): Promise<Made> {
    await this.sendAnswer.takeBack(tx, partId, input.id);
    return Made.from(input.id);
  }
}
