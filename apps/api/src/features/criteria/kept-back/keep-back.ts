import { Injectable } from '@nestjs/common';
import { keptBack } from '@groundwork/domain/consistency/kept-back';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { dateOf } from '../../../platform/clock.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf } from '../../cases/index.js';
import type { KeepBack as Input, LetOpen } from './kept-back.dto.js';
import { insertEnd, insertKeptBack, standingKeptBack } from './kept-back.store.js';

/**
 * R38: the therapist keeps days back, for a reason of their own that is written nowhere. An opening passes over them as it
 * passes over what a private rest keeps shut (R6), so that neither partner can tell one from the other. Days that are open
 * stay open.
 */
@Injectable()
export class KeepBack {
  async execute(tx: Tx, caseId: string, { id, from, through }: Input): Promise<void> {
    may(tx, 'openings.keep-back', caseId);
    const { zone, dayEnd } = await caseOf(tx, caseId);
    const { after, until } = keptBack({ zone, dayEnd }, { from: Temporal.PlainDate.from(from), through: Temporal.PlainDate.from(through) }, tx.instant);
    await insertKeptBack(tx, { id, caseId, from, through, after: dateOf(after), until: dateOf(until) });
    await audit(tx, { action: 'days.kept_back', caseId, object: { type: 'kept_back', id } });
  }

  /** They open with the next opening, unless a rest keeps them shut. */
  async letOpen(tx: Tx, caseId: string, keptBackId: string, { id }: LetOpen): Promise<void> {
    may(tx, 'openings.keep-back', caseId);
    if (!(await standingKeptBack(tx, caseId)).some((one) => one.id === keptBackId)) throw new Problem('not_found');
    if (!(await insertEnd(tx, { id, caseId, keptBackId }))) throw new Problem('already_done');
    await audit(tx, { action: 'days.let_open', caseId, object: { type: 'kept_back', id: keptBackId } });
  }
}
