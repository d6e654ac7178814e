import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { MyMessages, WriteMessage as WriteMessageInput } from './messages.dto.js';
import { myMessages } from './read-messages.js';
import { WriteMessage } from './write-message.js';

@Controller('api/my/messages')
export class MyMessagesController {
  constructor(private readonly write: WriteMessage) {}

  @Get() @Allow('message.write')
  mine(@InTx() tx: Tx): Promise<MyMessages> {
    return myMessages(tx);
  }

  @Post() @Allow('message.write') @Creates()
  async send(@InTx() tx: Tx, @Body() input: WriteMessageInput): Promise<Made> {
    await this.write.execute(tx, input);
    return Made.from(input.id);
  }
}
