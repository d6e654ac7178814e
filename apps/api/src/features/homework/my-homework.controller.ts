import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates, may, ownCase } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { requireOwnConsent } from '../cases/index.js';
import { Made } from '../identity/index.js';
import { AnswerFirstTask } from './answer-first-task.js';
import { FirstTask, SendFirstTask } from './homework.dto.js';
import { firstTaskOf } from './homework.read.js';

@Controller('api/my')
export class MyHomeworkController {
  constructor(private readonly answer: AnswerFirstTask) {}

  @Get('task') @Allow('task.read')
  async task(@InTx() tx: Tx): Promise<FirstTask> {
    may(tx, 'task.read', ownCase(tx));
    await requireOwnConsent(tx, ownCase(tx));
    return firstTaskOf(tx);
  }

  @Post('task') @Allow('task.send') @Creates()
  async send(@InTx() tx: Tx, @Body() input: SendFirstTask): Promise<Made> {
    await this.answer.execute(tx, input);
    return Made.from(input.id);
  }
}
