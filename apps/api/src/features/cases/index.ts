import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { CasesController } from './cases.controller.js';
import { casesRows } from './cases.store.js';
import { ContactController } from './first/contact.controller.js';
import { firstRows } from './first/contact.store.js';
import { MyContactController } from './first/my-contact.controller.js';
import { NameOther } from './first/name-other.js';
import { SayContact } from './first/say-contact.js';
import { GiveConsent } from './give-consent.js';
import { InviteOnceMore } from './invite-once-more.js';
import { MyCasesController } from './my-cases.controller.js';
import { OpenCoupleCase } from './open-couple-case.js';
import { MovePhase } from './phase/move-phase.js';
import { PhaseController } from './phase/phase.controller.js';
import { phaseRows } from './phase/phase.store.js';
import { RecoveryController } from './recovery.controller.js';
import { AskRest } from './rest/ask-rest.js';
import { MyRestController } from './rest/my-rest.controller.js';
import { RestController } from './rest/rest.controller.js';
import { RestEdgesJob } from './rest/rest.jobs.js';
import { restRows } from './rest/rest.store.js';
import { SetRest } from './rest/set-rest.js';
import { StartRecovery } from './start-recovery.js';

export { type CaseFrame, type CaseInReach, caseOf, casesInReach, casesOf, isSharedPartOpen, type Lane, lanesOf, ownSecretsPolicy, type Partner, partnersOf, requireOwnConsent } from './cases.read.js';
export { OneFirst } from './first/contact.dto.js';
export { type Contact, contactsOf, oneFirstOf } from './first/one-first.js';
export { PhaseState } from './phase/phase.dto.js';
export { currentPhase, phaseBeginnings } from './phase/phase.read.js';
export { jointPhase, phaseOf } from './phase/phase-state.js';
export { CONSENT_VERSION } from './consent-text.js';
export { contactPlace } from './cases.store.js';
export { RestState } from './rest/rest.dto.js';
export { couplesAtRest, isSharedPartResting } from './rest/rest.read.js';
export { refuseWhileResting, restingPrivately, restOf } from './rest/rest-state.js';

@Module({
  imports: [IdentityModule, casesRows, restRows, phaseRows, firstRows],
  controllers: [CasesController, MyCasesController, RecoveryController, RestController, MyRestController, PhaseController, ContactController, MyContactController],
  providers: [OpenCoupleCase, InviteOnceMore, StartRecovery, GiveConsent, AskRest, SetRest, RestEdgesJob, MovePhase, SayContact, NameOther],
})
export class CasesModule {}
