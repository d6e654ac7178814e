import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates, may } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { AddToTeam } from './add-to-team.js';
import { InviteStaff, Team } from './clinic.dto.js';
import { team } from './clinic.read.js';

@Controller('api/staff')
export class ClinicController {
  constructor(private readonly addToTeam: AddToTeam) {}

  @Get('team') @Allow('team.read')
  team(@InTx() tx: Tx): Promise<Team> {
    may(tx, 'team.read');
    return team(tx);
  }

  @Post('invitations') @Allow('team.invite') @Creates()
  async invite(@InTx() tx: Tx, @Body() input: InviteStaff): Promise<Made> {
    await this.addToTeam.execute(tx, input);
    return Made.from(input.id);
  }
}
