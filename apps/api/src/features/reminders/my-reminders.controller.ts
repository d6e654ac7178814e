import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { ChooseHour } from './choose-hour.js';
import { ChooseHour as ChooseHourInput, MyReminder } from './reminders.dto.js';

@Controller('api/my/reminder')
export class MyRemindersController {
  constructor(private readonly chooseHour: ChooseHour) {}

  @Get() @Allow('reminder.choose')
  mine(@InTx() tx: Tx): Promise<MyReminder> {
    return this.chooseHour.read(tx);
  }

  @Post() @Allow('reminder.choose') @Creates()
  async choose(@InTx() tx: Tx, @Body() input: ChooseHourInput): Promise<Made> {
    await this.chooseHour.execute(tx, input);
    return Made.from(input.id);
  }
}
