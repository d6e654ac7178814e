import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, may, ownCase } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import { PathName } from '../../platform/path-params.js';
import type { Tx } from '../../platform/tx.js';
import { deviceKeyOf, MasterKey } from '../../platform/vault.js';
import { requireOwnConsent } from '../cases/index.js';
import { WithOpening } from '../identity/index.js';
import { Draft, DraftSaved, KeepDraft, Leave } from './drafts.dto.js';
import { keepDraft, readDraft } from './keep-draft.js';
import { LeavePage } from './leave.js';

@Controller('api/my')
export class MyDraftsController {
  constructor(
    private readonly master: MasterKey,
    private readonly leavePage: LeavePage,
  ) {}

  @Get('drafts/:place') @Allow('draft.keep')
  async read(@InTx() tx: Tx, @PathName('place') place: string): Promise<Draft> {
    return readDraft(tx, { place, caseId: await this.ownCase(tx) }, deviceKeyOf(this.master, tx.who));
  }

  @Post('own/drafts/:place') @HttpCode(200) @Allow('draft.keep')
  async readOwn(@InTx() tx: Tx, @PathName('place') place: string, @Body() { opening }: WithOpening): Promise<Draft> {
    return readDraft(tx, { place, caseId: await this.ownCase(tx) }, deviceKeyOf(this.master, tx.who), opening);
  }

  @Put('drafts/:place') @Allow('draft.keep')
  async keep(@InTx() tx: Tx, @PathName('place') place: string, @Body() input: KeepDraft): Promise<DraftSaved> {
    return keepDraft(tx, { place, caseId: await this.ownCase(tx) }, input);
  }

  @Post('leave') @HttpCode(204) @Allow('my.self')
  async leave(@InTx() tx: Tx, @Body() input: Leave, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.leavePage.my(tx, input.drafts);
    takeCookie(reply, 'my');
    // Not the storage: the page empties it itself, but for what another person left sealed on this device.
    reply.header('clear-site-data', '"cache"');
  }

  /** R3: words of one's own are kept once one has signed one's own consent. */
  private async ownCase(tx: Tx): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'draft.keep', caseId);
    await requireOwnConsent(tx, caseId);
    return caseId;
  }
}
