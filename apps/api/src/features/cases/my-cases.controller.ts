import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { ConsentPage, Me, SignConsent } from './cases.dto.js';
import { GiveConsent } from './give-consent.js';
import { consentPage, me } from './my-pages.js';

@Controller('api/my')
export class MyCasesController {
  constructor(private readonly giveConsent: GiveConsent) {}

  @Get('me') @Allow('my.self')
  me(@InTx() tx: Tx): Promise<Me> {
    return me(tx);
  }

  @Get('consent') @Allow('consent.read')
  consent(@InTx() tx: Tx): Promise<ConsentPage> {
    return consentPage(tx);
  }

  @Post('consent') @Allow('consent.sign') @Creates()
  async sign(@InTx() tx: Tx, @Body() input: SignConsent): Promise<Made> {
    await this.giveConsent.execute(tx, input);
    return Made.from(input.id);
  }
}
