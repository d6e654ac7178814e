import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { EndTherapySession } from './end-therapy-session.js';
import { PlanTherapySession } from './plan-therapy-session.js';
import { RoomSessionsController } from './room-sessions.controller.js';
import { SessionNotes } from './session-notes.service.js';
import { SessionsController } from './sessions.controller.js';
import { sessionsRows } from './sessions.store.js';
import { StartTherapySession } from './start-therapy-session.js';

export { PlannedSession } from './sessions.dto.js';
export { lastEndedSession, nextSession, nextSessions, sessionOf, sessionsOf } from './sessions.read.js';

@Module({
  imports: [IdentityModule, sessionsRows],
  controllers: [SessionsController, RoomSessionsController],
  providers: [PlanTherapySession, StartTherapySession, EndTherapySession, SessionNotes],
})
export class SessionsModule {}
