import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import { PathId } from '../../platform/path-params.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { AnswerMessage } from './answer-message.js';
import { ReplyToMessage, SetMessageAside, StaffMessages } from './messages.dto.js';
import { messagesForTherapist } from './read-messages.js';

@Controller('api/staff/cases/:caseId')
export class MessagesController {
  constructor(private readonly answer: AnswerMessage) {}

  @Get('partners/:personId/messages') @Allow('message.read')
  read(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('personId') personId: string): Promise<StaffMessages> {
    return messagesForTherapist(tx, caseId, personId);
  }

  @Post('messages/:messageId/reply') @Allow('message.answer') @Creates()
  async reply(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('messageId') messageId: string, @Body() input: ReplyToMessage): Promise<Made> {
    await this.answer.reply(tx, caseId, messageId, input);
    return Made.from(input.id);
  }

  @Post('messages/:messageId/aside') @Allow('message.answer') @Creates()
  async aside(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('messageId') messageId: string, @Body() input: SetMessageAside): Promise<Made> {
    await this.answer.aside(tx, caseId, messageId, input.id);
    return Made.from(input.id);
  }
}
