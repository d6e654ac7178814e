import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { NameOther as NameOtherInput, SayContact as SayContactInput } from './contact.dto.js';
import { NameOther } from './name-other.js';
import { SayContact } from './say-contact.js';

@Controller('api/staff/cases/:caseId')
export class ContactController {
  constructor(
    private readonly sayContact: SayContact,
    private readonly nameOther: NameOther,
  ) {}

  @Post('contact-word') @Allow('contact.record') @Creates()
  async record(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: SayContactInput): Promise<Made> {
    await this.sayContact.record(tx, caseId, input);
    return Made.from(input.id);
  }

  @Post('partners') @Allow('contact.record') @Creates()
  async name(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: NameOtherInput): Promise<Made> {
    await this.nameOther.execute(tx, caseId, input);
    return Made.from(input.id);
  }
}
