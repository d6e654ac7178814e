import { Module } from '@nestjs/common';
import { BeginSharedPart } from './begin-shared-part.js';
import { MySafetyController } from './my-safety.controller.js';
import { privateAnswersRows } from './private-answers.store.js';
import { RecordPrivateScreen } from './record-private-screen.js';
import { SafetyController } from './safety.controller.js';
import { safetyRows } from './safety.store.js';
import { SayNotFree } from './say-not-free.js';
import { SendScreen } from './send-screen.js';
import { SetNotFreeAside } from './set-not-free-aside.js';
import { AcknowledgeUrgent } from './urgent/acknowledge-urgent.js';
import { MyUrgentController } from './urgent/my-urgent.controller.js';
import { UrgentController } from './urgent/urgent.controller.js';
import { UrgentJob } from './urgent/urgent.jobs.js';

export { isReady } from './begin-shared-part.js';
export { NOT_FREE_ABOUT, type NotFreeAbout } from './private-answers.dto.js';
export { type NotFree, notFreeOf, reportStates, type ReportState } from './private-answers.read.js';
export { tellUrgent } from './urgent/tell-urgent.js';
export { urgentCounts, urgentItems, type UrgentWaiting } from './urgent/urgent.read.js';
export { latestScreens, type Screen } from './safety.read.js';

@Module({
  imports: [safetyRows, privateAnswersRows],
  controllers: [SafetyController, MySafetyController, UrgentController, MyUrgentController],
  providers: [RecordPrivateScreen, BeginSharedPart, SendScreen, SayNotFree, SetNotFreeAside, AcknowledgeUrgent, UrgentJob],
})
export class SafetyModule {}
