import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import { linkOf, type SessionFacts } from './planned.read.js';
import { startOf } from './plan-therapy-session.js';
import { endSeries } from './series.store.js';
import type { CancelSession, MoveSession } from './sessions.dto.js';
import { addPlanned, lockSession, markCancelled } from './sessions.store.js';

/**
 * A planned session to another time, or called off; the rest of its series stays as it is. A move calls the old one off
 * and plans a new one, so that a morning on which the old one stood stays as it was for the couple's rest (R6). What
 * began, ended or was called off is not changed any more (already_done).
 */
@Injectable()
export class ChangeSession {
  async move(tx: Tx, caseId: string, sessionId: string, input: MoveSession): Promise<void> {
    may(tx, 'session.change', caseId);
    const frame = await caseOf(tx, caseId);
    const old = await this.toCome(tx, caseId, sessionId);
    const startsAt = startOf(tx, input, frame);
    await markCancelled(tx, sessionId);
    // A link of its own goes along; that of the series is found through the series.
    const own = old.link_sealed ? linkOf(tx, old) : null;
    await addPlanned(tx, { id: input.id, caseId, startsAt, minutes: input.minutes, link: input.link ?? own, seriesId: old.series_id, seriesOn: null });
    await audit(tx, { action: 'session.moved', caseId, object: { type: 'session', id: input.id } });
  }

  async cancel(tx: Tx, caseId: string, sessionId: string, { andLater }: CancelSession): Promise<void> {
    may(tx, 'session.change', caseId);
    const { series_id, starts_at } = await this.toCome(tx, caseId, sessionId);
    await markCancelled(tx, sessionId);
    await audit(tx, { action: 'session.cancelled', caseId, object: { type: 'session', id: sessionId } });
    if (andLater !== true || !series_id) return;
    if (await endSeries(tx, caseId, series_id, starts_at)) await audit(tx, { action: 'series.ended', caseId, object: { type: 'session_series', id: series_id } });
  }

  private async toCome(tx: Tx, caseId: string, sessionId: string): Promise<SessionFacts> {
    const session = await lockSession(tx, caseId, sessionId);
    if (!session) throw new Problem('not_found');
    if (session.started_at ?? session.ended_at ?? session.cancelled_at) throw new Problem('already_done');
    return session;
  }
}
