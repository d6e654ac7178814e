import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ChangeSession } from './change-session.js';
import { EndTherapySession } from './end-therapy-session.js';
import { MySessionsController } from './my-sessions.controller.js';
import { PlanTherapySession } from './plan-therapy-session.js';
import { RoomSessionsController } from './room-sessions.controller.js';
import { SessionNotes } from './session-notes.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionSeriesJob } from './sessions.jobs.js';
import { sessionsRows } from './sessions.store.js';
import { StartTherapySession } from './start-therapy-session.js';

export { comingSessions, nextSessions } from './planned.read.js';
export { ATTENDED, type Attended, PlannedSession } from './sessions.dto.js';
export { endOfLastSession, lastEnds, pastSessions, sessionOf, type UnsignedNote, unsignedNotes } from './sessions.read.js';

@Module({
  imports: [IdentityModule, sessionsRows],
  controllers: [SessionsController, RoomSessionsController, MySessionsController],
  providers: [PlanTherapySession, StartTherapySession, ChangeSession, EndTherapySession, SessionNotes, SessionSeriesJob],
})
export class SessionsModule {}
