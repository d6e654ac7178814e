import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { AskRest } from './ask-rest.js';
import { AskRest as AskRestInput, EndRest, MyRest } from './rest.dto.js';

@Controller('api/my/rest')
export class MyRestController {
  constructor(private readonly askRest: AskRest) {}

  @Get() @Allow('rest.ask')
  mine(@InTx() tx: Tx): Promise<MyRest> {
    return this.askRest.read(tx);
  }

  @Post() @Allow('rest.ask') @Creates()
  async ask(@InTx() tx: Tx, @Body() input: AskRestInput): Promise<Made> {
    await this.askRest.execute(tx, input);
    return Made.from(input.id);
  }

  @Post('end') @Allow('rest.ask') @Creates()
  async end(@InTx() tx: Tx, @Body() input: EndRest): Promise<Made> {
    await this.askRest.end(tx, input);
    return Made.from(input.id);
  }
}
