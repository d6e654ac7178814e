import { Injectable } from '@nestjs/common';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { FastifyReply } from 'fastify';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { instantOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import { SignIns } from '../../platform/sign-ins.js';
import type { Tx } from '../../platform/tx.js';
import { type CaseFrame, caseOf, isSharedPartOpen } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import type { StartSession } from './sessions.dto.js';
import { addStarted, endLeftOpen, lockSession, markStarted } from './sessions.store.js';

/**
 * Opens Room view for both partners (R87): a planned session by its id, or one made now; a running one is taken up
 * again. Needs the shared part (R3). The practice sign-in behind it stays locked until the PIN. An ended session is
 * never reopened, one that was called off never begins (already_done).
 */
@Injectable()
export class StartTherapySession {
  constructor(private readonly signIns: SignIns) {}

  async execute(tx: Tx, caseId: string, { id }: StartSession, reply: FastifyReply): Promise<void> {
    may(tx, 'session.start', caseId);
    if (!(await isSharedPartOpen(tx, caseId))) throw new Problem('shared_part_not_ready');
    await endLeftOpen(tx, caseId, id);
    const known = await lockSession(tx, caseId, id);
    if (known?.ended_at ?? known?.cancelled_at) throw new Problem('already_done');
    if (!known) await this.begin(tx, caseId, id);
    else if (!known.started_at) await markStarted(tx, id, startOf(tx, known.starts_at, await caseOf(tx, caseId)));
    await this.signIns.startRoom(tx.em, reply, caseId, id, tx.now);
    await audit(tx, { action: 'session.started', caseId, object: { type: 'session', id } });
  }

  private async begin(tx: Tx, caseId: string, id: string): Promise<void> {
    const { sessionMinutes } = await settingsOf(tx);
    if (!(await addStarted(tx, caseId, id, sessionMinutes))) throw new Problem('not_found');
  }
}

/** A session planned for another day that takes place today takes today's date along. */
function startOf(tx: Tx, planned: Date, { zone, dayEnd }: CaseFrame): Date {
  return todayOf(zone, dayEnd, instantOf(planned)).equals(todayOf(zone, dayEnd, tx.instant)) ? planned : tx.now;
}
