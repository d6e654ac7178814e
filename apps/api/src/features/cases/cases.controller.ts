import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates, may } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { Invite, Made } from '../identity/index.js';
import { InvitePartner, JoinCard, OpenCase } from './cases.dto.js';
import { standingCard } from './cases.read.js';
import { InviteOnceMore } from './invite-once-more.js';
import { OpenCoupleCase } from './open-couple-case.js';
import { PathId } from '../../platform/path-params.js';

@Controller('api/staff/cases')
export class CasesController {
  constructor(
    private readonly openCoupleCase: OpenCoupleCase,
    private readonly inviteOnceMore: InviteOnceMore,
    private readonly invite: Invite,
  ) {}

  @Post() @Allow('case.open') @Creates()
  async open(@InTx() tx: Tx, @Body() input: OpenCase): Promise<Made> {
    await this.openCoupleCase.execute(tx, input);
    return Made.from(input.id);
  }

  @Post(':caseId/invitations') @Allow('case.invite') @Creates()
  async inviteAgain(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: InvitePartner): Promise<Made> {
    await this.inviteOnceMore.execute(tx, caseId, input);
    return Made.from(input.id);
  }

  @Get(':caseId/partners/:personId/card') @Allow('case.invite')
  async card(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('personId') personId: string): Promise<JoinCard> {
    may(tx, 'case.invite', caseId);
    const card = await standingCard(tx, caseId, personId);
    if (!card) throw new Problem('not_found');
    return Object.assign(new JoinCard(), { url: this.invite.linkOf('my', card.id), expiresAt: card.expiresAt.toISOString() });
  }
}
