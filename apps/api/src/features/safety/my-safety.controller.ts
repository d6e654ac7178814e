import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { MyScreen, SayNotFree as SayNotFreeInput, SendScreen as SendScreenInput } from './private-answers.dto.js';
import { SayNotFree } from './say-not-free.js';
import { myScreen, SendScreen } from './send-screen.js';

@Controller('api/my')
export class MySafetyController {
  constructor(
    private readonly send: SendScreen,
    private readonly say: SayNotFree,
  ) {}

  @Get('screen') @Allow('screen.due')
  screen(@InTx() tx: Tx): Promise<MyScreen> {
    return myScreen(tx);
  }

  @Post('screen') @Allow('screen.send') @Creates()
  async sendScreen(@InTx() tx: Tx, @Body() input: SendScreenInput): Promise<Made> {
    await this.send.execute(tx, input);
    return Made.from(input.id);
  }

  @Post('not-free') @Allow('not-free.say') @Creates()
  async notFree(@InTx() tx: Tx, @Body() input: SayNotFreeInput): Promise<Made> {
    await this.say.execute(tx, input);
    return Made.from(input.id);
  }
}
