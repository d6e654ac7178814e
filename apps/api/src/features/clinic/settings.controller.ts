import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { checkHelp, helpToCheck } from './check-help.js';
import { CheckHelp, HelpToCheck } from './help.dto.js';
import { clinicSettings, setSetting } from './set-setting.js';
import { ClinicSettings, SetSetting } from './settings.dto.js';

@Controller('api/staff')
export class SettingsController {
  @Get('settings') @Allow('settings.read')
  settings(@InTx() tx: Tx): Promise<ClinicSettings> {
    return clinicSettings(tx);
  }

  @Post('settings') @Allow('settings.set') @Creates()
  async set(@InTx() tx: Tx, @Body() input: SetSetting): Promise<Made> {
    await setSetting(tx, input);
    return Made.from(input.id);
  }

  @Get('help-numbers') @Allow('help.check')
  help(@InTx() tx: Tx): Promise<HelpToCheck> {
    return helpToCheck(tx);
  }

  @Post('help-numbers') @Allow('help.check') @Creates()
  async check(@InTx() tx: Tx, @Body() input: CheckHelp): Promise<Made> {
    await checkHelp(tx, input);
    return Made.from(input.id);
  }
}
