import { Injectable } from '@nestjs/common';
import { missingForSharedPart } from '@groundwork/domain/cases/shared-part';
import { type Decision, isCurrent } from '@groundwork/domain/safety/decisions';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, lanesOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { type ReportState, reportStates } from './private-answers.read.js';
import type { OpenSharedPart } from './safety.dto.js';
import { latestScreens, type Screen } from './safety.read.js';
import { addSharedPart } from './safety.store.js';

/**
 * The therapist opens the shared part (R3): both consents signed, each partner seen alone lately with a decision that
 * suits joint work, and no answers sent from afar waiting for one (SR3); otherwise shared_part_not_ready. Once (already_done).
 */
@Injectable()
export class BeginSharedPart {
  async execute(tx: Tx, caseId: string, input: OpenSharedPart): Promise<void> {
    may(tx, 'shared-part.open', caseId);
    if (!(await mayBegin(tx, caseId))) throw new Problem('shared_part_not_ready');
    await addSharedPart(tx, input.id, caseId);
    await audit(tx, { action: 'shared_part.opened', caseId, object: { type: 'shared_part', id: input.id } });
  }
}

/** What stands between a couple and the shared part follows from these alone. */
export interface Readiness {
  partners: readonly { personId: string; consentSigned: boolean }[];
  screens: readonly Screen[];
  reports: readonly ReportState[];
}

/** Whether nothing stands between this couple and the shared part (R3), on a local day of theirs. For staff alone. */
export function isReady({ partners, screens, reports }: Readiness, today: Temporal.PlainDate, screenValidDays: number): boolean {
  const decisionOn = (personId: string): Decision | null => {
    const screen = screens.find((one) => one.personId === personId);
    return screen && isCurrent(Temporal.PlainDate.from(screen.seenAloneOn), today, screenValidDays) ? screen.decision : null;
  };
  const asked = partners.map(({ personId, consentSigned }) => ({ consentSigned, decision: decisionOn(personId) }));
  return !reports.some(({ awaitsDecision }) => awaitsDecision) && missingForSharedPart({ partners: asked }).length === 0;
}

export async function mayBegin(tx: Tx, caseId: string): Promise<boolean> {
  const [{ zone }, lanes, screens, { screenValidDays }] = [await caseOf(tx, caseId), await lanesOf(tx, caseId), await latestScreens(tx, caseId), await settingsOf(tx)];
  const today = tx.instant.toZonedDateTimeISO(zone).toPlainDate();
  const partners = lanes.map(({ personId, consentSignedAt }) => ({ personId, consentSigned: consentSignedAt !== null }));
  return isReady({ partners, screens, reports: await reportStates(tx, caseId) }, today, screenValidDays);
}
