import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { myPulse } from './my-pulse.js';
import { MyPulse, SendPulse as SendInput } from './pulse.dto.js';
import { SendPulse } from './send-pulse.js';

@Controller('api/my/pulse')
export class MyPulseController {
  constructor(private readonly sendPulse: SendPulse) {}

  @Get() @Allow('pulse.mine')
  mine(@InTx() tx: Tx): Promise<MyPulse> {
    return myPulse(tx);
  }

  @Post() @Allow('pulse.send') @Creates()
  async send(@InTx() tx: Tx, @Body() input: SendInput): Promise<Made> {
    await this.sendPulse.execute(tx, input);
    return Made.from(input.id);
  }
}
