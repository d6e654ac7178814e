import { Injectable } from '@nestjs/common';
import { isCurrent } from '@groundwork/domain/safety/decisions';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, partnersOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import type { RecordScreen } from './safety.dto.js';
import { addScreen } from './safety.store.js';

/**
 * The therapist records that a partner was seen alone, and what was decided (SR1, SR4). The day is of the couple's
 * zone, not to come, and within the span for which a private talk stands. Nothing of it reaches either partner.
 */
@Injectable()
export class RecordPrivateScreen {
  async execute(tx: Tx, caseId: string, input: RecordScreen): Promise<void> {
    may(tx, 'screen.record', caseId);
    const [{ zone }, partners, { screenValidDays }] = [await caseOf(tx, caseId), await partnersOf(tx, caseId), await settingsOf(tx)];
    if (!partners.some(({ personId }) => personId === input.personId)) throw new Problem('not_found');
    const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
    if (!isCurrent(Temporal.PlainDate.from(input.seenAloneOn), today, screenValidDays)) {
      throw new Problem('fields', [{ field: 'seenAloneOn', detail: `Choose a day of the last ${screenValidDays} days, today included.` }]);
    }
    const { id, personId, seenAloneOn, decision } = input;
    await addScreen(tx, { id, caseId, personId, seenAloneOn, decision });
    await audit(tx, { action: 'screen.recorded', caseId, subjectId: personId, object: { type: 'safety_screen', id } });
  }
}
