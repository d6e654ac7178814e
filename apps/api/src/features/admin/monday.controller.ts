import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { AskedOfMe, AskTherapist, EndWork, InviteAgain, MondayList } from './admin.dto.js';
import { askedOfMe, askTherapist } from './ask-therapist.js';
import { monday } from './monday.js';
import { TeamChanges } from './team-changes.js';

@Controller('api/staff')
export class MondayController {
  constructor(private readonly changes: TeamChanges) {}

  @Get('monday') @Allow('monday.read')
  monday(@InTx() tx: Tx): Promise<MondayList> {
    return monday(tx);
  }

  @Post('reminders') @Allow('monday.ask') @Creates()
  async ask(@InTx() tx: Tx, @Body() input: AskTherapist): Promise<Made> {
    await askTherapist(tx, input);
    return Made.from(input.id);
  }

  @Get('reminders') @Allow('reminder.read')
  asked(@InTx() tx: Tx): Promise<AskedOfMe> {
    return askedOfMe(tx);
  }

  @Post('invitations/again') @Allow('invitation.resend') @Creates()
  async inviteAgain(@InTx() tx: Tx, @Body() input: InviteAgain): Promise<Made> {
    await this.changes.inviteAgain(tx, input);
    return Made.from(input.id);
  }

  @Post('team/ended') @Allow('team.end') @Creates()
  async endWork(@InTx() tx: Tx, @Body() input: EndWork): Promise<Made> {
    await this.changes.endWork(tx, input);
    return Made.from(input.id);
  }
}
