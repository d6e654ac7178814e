import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { OwnForms, SendOwnForm as SendInput } from './begun.dto.js';
import { myOwnForms } from './own-forms.js';
import { SendOwnForm } from './send-own-form.js';

@Controller('api/my/forms')
export class OwnFormsController {
  constructor(private readonly sendOwnForm: SendOwnForm) {}

  @Get() @Allow('work.mine')
  forms(@InTx() tx: Tx): Promise<OwnForms> {
    return myOwnForms(tx);
  }

  @Post() @Allow('work.send') @Creates()
  async send(@InTx() tx: Tx, @Body() input: SendInput): Promise<Made> {
    await this.sendOwnForm.execute(tx, input);
    return Made.from(input.id);
  }
}
