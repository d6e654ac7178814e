import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { disagreements } from './disagreements.js';
import { RuleOnOccasion } from './rule-on-occasion.js';
import { Disagreements, Rule } from './rulings.dto.js';

@Controller('api/room')
export class RoomRulingsController {
  constructor(private readonly rulings: RuleOnOccasion) {}

  @Get('disagreements') @Allow('room.read')
  open(@InTx() tx: Tx): Promise<Disagreements> {
    return disagreements(tx);
  }

  @Post('rulings') @Allow('room.rule') @Creates()
  async rule(@InTx() tx: Tx, @Body() input: Rule): Promise<Made> {
    return Made.from(await this.rulings.execute(tx, input));
  }
}
