import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, may, WhileLocked } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import { PathName } from '../../platform/path-params.js';
import type { Tx } from '../../platform/tx.js';
import { deviceKeyOf, MasterKey } from '../../platform/vault.js';
import { Draft, DraftSaved, KeepStaffDraft, StaffDraftOf, StaffLeave } from './drafts.dto.js';
import { keepDraft, readDraft } from './keep-draft.js';
import { LeavePage } from './leave.js';

@Controller('api/staff')
export class DraftsController {
  constructor(
    private readonly master: MasterKey,
    private readonly leavePage: LeavePage,
  ) {}

  @Get('drafts/:place') @Allow('staff-draft.keep')
  read(@InTx() tx: Tx, @PathName('place') place: string, @Query() { caseId }: StaffDraftOf): Promise<Draft> {
    may(tx, 'staff-draft.keep', caseId);
    return readDraft(tx, { place, caseId: caseId ?? null }, deviceKeyOf(this.master, tx.who));
  }

  @Put('drafts/:place') @Allow('staff-draft.keep')
  keep(@InTx() tx: Tx, @PathName('place') place: string, @Body() input: KeepStaffDraft): Promise<DraftSaved> {
    may(tx, 'staff-draft.keep', input.caseId);
    return keepDraft(tx, { place, caseId: input.caseId ?? null }, input);
  }

  @Post('leave') @HttpCode(204) @Allow('staff.self') @WhileLocked()
  async leave(@InTx() tx: Tx, @Body() input: StaffLeave, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.leavePage.staff(tx, input.drafts);
    takeCookie(reply, 'staff');
    takeCookie(reply, 'room');
    // Not the storage: the page empties it itself, but for what another person left sealed on this device.
    reply.header('clear-site-data', '"cache"');
  }
}
