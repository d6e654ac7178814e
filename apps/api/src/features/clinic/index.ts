import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { AddToTeam } from './add-to-team.js';
import { ClinicController } from './clinic.controller.js';
import { clinicRows } from './clinic.store.js';
import { HelpController } from './help.controller.js';
import { ReadHelp } from './read-help.js';
import { SettingsController } from './settings.controller.js';

export { helpCheckDue } from './check-help.js';
export { stateOf } from './clinic.dto.js';
export { clinicOf, settingsOf } from './clinic.read.js';
export { addPerson } from './clinic.store.js';

@Module({ imports: [IdentityModule, clinicRows], controllers: [ClinicController, SettingsController, HelpController], providers: [AddToTeam, ReadHelp] })
export class ClinicModule {}
