import { Injectable } from '@nestjs/common';
import { isScreenDue, screenTopics } from '@groundwork/domain/safety/screen';
import type { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { MyScreen, type SendScreen as Input } from './private-answers.dto.js';
import { lastScreenedOn } from './private-answers.read.js';
import { addReport } from './private-answers.store.js';

/**
 * A partner sends the private questions, alone (SR2, SR3), while they are due: after their own consent, and not within
 * the span of the last screening. Sealed for staff, never joint, read by no partner again. It opens, closes and moves
 * nothing by itself: the therapist decides. Otherwise already_done, whatever was the last screening.
 */
@Injectable()
export class SendScreen {
  async execute(tx: Tx, { id, answers }: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'screen.send', caseId);
    const { isDue, today } = await standing(tx, caseId);
    if (!isDue) throw new Problem('already_done');
    const given = Object.fromEntries(screenTopics.flatMap((topic) => (answers[topic] ? [[topic, answers[topic]]] : [])));
    await addReport(tx, { id, caseId, sentOn: today.toString(), answers: given });
    await audit(tx, { action: 'screen.sent', caseId, subjectId: tx.who.personId, object: { type: 'screen_report', id } });
  }
}

/** Whether there is something to answer: one bit, of this partner alone (SR2). */
export async function myScreen(tx: Tx): Promise<MyScreen> {
  const caseId = ownCase(tx);
  may(tx, 'screen.due', caseId);
  const { isDue } = await standing(tx, caseId);
  return Object.assign(new MyScreen(), { due: isDue });
}

async function standing(tx: Tx, caseId: string): Promise<{ isDue: boolean; today: Temporal.PlainDate }> {
  await requireOwnConsent(tx, caseId);
  const { zone } = await caseOf(tx, caseId);
  const { screenValidDays } = await settingsOf(tx);
  const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
  return { today, isDue: isScreenDue(await lastScreenedOn(tx, caseId), today, screenValidDays) };
}
