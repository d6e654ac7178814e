import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { AnswerSafe } from './answer-safe.js';
import { myTalks } from './my-talks.js';
import { PauseTalk } from './pause-talk.js';
import { AnswerSafe as AnswerInput, MyTalks, PauseTalk as PauseInput } from './together.dto.js';

@Controller('api/my/talks')
export class MyTalksController {
  constructor(
    private readonly answerSafe: AnswerSafe,
    private readonly pauseTalk: PauseTalk,
  ) {}

  @Get() @Allow('talk.mine')
  mine(@InTx() tx: Tx): Promise<MyTalks> {
    return myTalks(tx);
  }

  @Post(':timeId/answer') @Allow('talk.answer') @Creates()
  async answer(@InTx() tx: Tx, @PathId('timeId') timeId: string, @Body() input: AnswerInput): Promise<Made> {
    await this.answerSafe.execute(tx, timeId, input);
    return Made.from(input.id);
  }

  @Post(':timeId/pause') @Allow('talk.mine') @Creates()
  async pause(@InTx() tx: Tx, @PathId('timeId') timeId: string, @Body() input: PauseInput): Promise<Made> {
    await this.pauseTalk.execute(tx, timeId, input);
    return Made.from(input.id);
  }
}
