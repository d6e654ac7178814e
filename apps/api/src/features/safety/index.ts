import { Module } from '@nestjs/common';
import { BeginSharedPart } from './begin-shared-part.js';
import { RecordPrivateScreen } from './record-private-screen.js';
import { SafetyController } from './safety.controller.js';
import { safetyRows } from './safety.store.js';

export { mayBegin } from './begin-shared-part.js';
export { latestScreens, type Screen } from './safety.read.js';

@Module({ imports: [safetyRows], controllers: [SafetyController], providers: [RecordPrivateScreen, BeginSharedPart] })
export class SafetyModule {}
