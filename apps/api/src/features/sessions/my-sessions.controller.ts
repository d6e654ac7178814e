import { Controller, Get } from '@nestjs/common';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Allow, may, ownCase } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../cases/index.js';
import { plannedAhead } from './planned.read.js';
import { MySession, MySessions } from './sessions.dto.js';

@Controller('api/my')
export class MySessionsController {
  /** The joint sessions to come: the same bytes for both partners. */
  @Get('sessions') @Allow('sessions.read')
  async sessions(@InTx() tx: Tx): Promise<MySessions> {
    const caseId = ownCase(tx);
    may(tx, 'sessions.read', caseId);
    await requireOwnConsent(tx, caseId);
    const frame = await caseOf(tx, caseId);
    const sessions = (await plannedAhead(tx, frame)).map(({ startsAt, localDate, localTime, minutes, link }) => Object.assign(new MySession(), { startsAt, localDate, localTime, minutes, link }));
    return Object.assign(new MySessions(), { today: todayOf(frame.zone, frame.dayEnd, tx.instant).toString(), zone: frame.zone, sessions });
  }
}
