import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { CasesController } from './cases.controller.js';
import { casesRows } from './cases.store.js';
import { GiveConsent } from './give-consent.js';
import { InviteOnceMore } from './invite-once-more.js';
import { MyCasesController } from './my-cases.controller.js';
import { OpenCoupleCase } from './open-couple-case.js';

export { type CaseFrame, caseOf, casesOf, isSharedPartOpen, type Lane, lanesOf, type Partner, partnersOf, requireOwnConsent } from './cases.read.js';

@Module({ imports: [IdentityModule, casesRows], controllers: [CasesController, MyCasesController], providers: [OpenCoupleCase, InviteOnceMore, GiveConsent] })
export class CasesModule {}
