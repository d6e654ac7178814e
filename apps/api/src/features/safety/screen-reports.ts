import { type ScreenAnswers, screenTopics } from '@groundwork/domain/safety/screen';
import { may } from '../../platform/access.js';
import { audit, auditView } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { partnersOf } from '../cases/index.js';
import { ReportedLine, ScreenReport, ScreenReports } from './private-answers.dto.js';
import { reportsOf, type SealedReport } from './private-answers.read.js';
import { reportPlace } from './private-answers.store.js';

/** What one partner has answered alone, for staff of their case (SR3). Each look is an audit event that names whose they are (R86). */
export async function screenReports(tx: Tx, caseId: string, personId: string): Promise<ScreenReports> {
  may(tx, 'screen.read', caseId);
  if (!(await partnersOf(tx, caseId)).some((partner) => partner.personId === personId)) throw new Problem('not_found');
  const reports = await reportsOf(tx, caseId, personId);
  await auditView(tx, 'private answers', caseId);
  await audit(tx, { action: 'screen.read', caseId, subjectId: personId, object: { type: 'person', id: personId } });
  return Object.assign(new ScreenReports(), { personId, reports: reports.map((report) => opened(tx, report)) });
}

function opened(tx: Tx, { id, sentAt, answersSealed }: SealedReport): ScreenReport {
  const answers = JSON.parse(tx.vault.open(reportPlace(id), answersSealed)) as ScreenAnswers;
  const lines = screenTopics.map((topic) => Object.assign(new ReportedLine(), { topic, answer: answers[topic] ?? null }));
  return Object.assign(new ScreenReport(), { id, sentAt: sentAt.toISOString(), lines });
}
