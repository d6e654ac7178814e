import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { LeaveRoom } from '../identity/index.js';
import { writeAttendance } from './record-attendance.js';
import type { EndSession } from './sessions.dto.js';
import { markEnded } from './sessions.store.js';

/** Ends the session and Room view with it, with the therapist's PIN (R87), and who was there if it is said; the practice sign-in is free again. */
@Injectable()
export class EndTherapySession {
  constructor(private readonly leaveRoom: LeaveRoom) {}

  async execute(tx: Tx, { pin, attended, personId }: EndSession, address: string): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'room.end', caseId);
    await this.leaveRoom.execute(tx, pin, address);
    const { sessionId } = tx.who;
    if (!sessionId) return;
    if (attended) await writeAttendance(tx, caseId, sessionId, newId(), { attended, personId });
    await markEnded(tx, sessionId);
    await audit(tx, { action: 'session.ended', caseId, object: { type: 'session', id: sessionId } });
  }
}
