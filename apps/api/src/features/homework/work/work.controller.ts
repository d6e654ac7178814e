import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { GiveBundle } from '../rhythm/give-bundle.js';
import { GiveBundle as BundleInput } from '../rhythm/rhythm.dto.js';
import { GiveWork } from './give-work.js';
import { readAnswers } from './read-answers.js';
import { ReplyToAnswer } from './reply-to-answer.js';
import { staffWork } from './staff-work.js';
import { WithdrawWork } from './withdraw-work.js';
import { ChooseConnection, GiveWork as GiveInput, ReplyToAnswer as ReplyInput, StaffAnswer, StaffWork, WithdrawWork as WithdrawInput } from './work.dto.js';

@Controller('api/staff/cases/:caseId/work')
export class WorkController {
  constructor(
    private readonly giveWork: GiveWork,
    private readonly giveBundle: GiveBundle,
    private readonly withdrawWork: WithdrawWork,
    private readonly replyToAnswer: ReplyToAnswer,
  ) {}

  @Get() @Allow('work.read')
  work(@InTx() tx: Tx, @PathId('caseId') caseId: string): Promise<StaffWork> {
    return staffWork(tx, caseId);
  }

  @Post() @Allow('work.give') @Creates()
  async give(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: GiveInput): Promise<Made> {
    await this.giveWork.onCouplePage(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post('bundle') @Allow('work.give') @Creates()
  async bundle(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: BundleInput): Promise<Made> {
    await this.giveBundle.onCouplePage(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post('connection') @Allow('work.give') @Creates()
  async connection(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: ChooseConnection): Promise<Made> {
    await this.withdrawWork.chooseConnection(tx, caseId, input.id, input.enabled);
    return Made.from(input.id);
  }

  @Post(':assignmentId/withdrawal') @Allow('work.give') @Creates()
  async withdraw(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('assignmentId') assignmentId: string, @Body() input: WithdrawInput): Promise<Made> {
    await this.withdrawWork.execute(tx, caseId, assignmentId, input.id);
    return Made.from(input.id);
  }

  @Get('answers/:partId') @Allow('work.answers')
  answers(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('partId') partId: string): Promise<StaffAnswer> {
    return readAnswers(tx, caseId, partId);
  }

  @Post('answers/:partId/reply') @Allow('work.reply') @Creates()
  async reply(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('partId') partId: string, @Body() input: ReplyInput): Promise<Made> {
    await this.replyToAnswer.execute(tx, caseId, partId, input);
    return Made.from(input.id);
  }
}
