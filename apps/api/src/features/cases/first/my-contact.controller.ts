import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { MyContact, SayContact as SayContactInput } from './contact.dto.js';
import { myContact } from './one-first.js';
import { SayContact } from './say-contact.js';

@Controller('api/my/contact')
export class MyContactController {
  constructor(private readonly sayContact: SayContact) {}

  @Get() @Allow('contact.say')
  read(@InTx() tx: Tx): Promise<MyContact> {
    return myContact(tx);
  }

  @Post() @Allow('contact.say') @Creates()
  async say(@InTx() tx: Tx, @Body() input: SayContactInput): Promise<Made> {
    await this.sayContact.execute(tx, input);
    return Made.from(input.id);
  }
}
