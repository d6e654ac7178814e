import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { ChooseWeeklyHour } from './choose-weekly-hour.js';
import { ChooseWeeklyHour as Input, MyWeeklyMail } from './weekly.dto.js';

@Controller('api/staff/weekly-mail')
export class WeeklyController {
  constructor(private readonly chooseWeeklyHour: ChooseWeeklyHour) {}

  @Get() @Allow('weekly-mail.choose')
  mine(@InTx() tx: Tx): Promise<MyWeeklyMail> {
    return this.chooseWeeklyHour.read(tx);
  }

  @Post() @Allow('weekly-mail.choose') @Creates()
  async choose(@InTx() tx: Tx, @Body() input: Input): Promise<Made> {
    await this.chooseWeeklyHour.execute(tx, input);
    return Made.from(input.id);
  }
}
