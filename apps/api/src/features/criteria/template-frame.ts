import type { TemplateFrame } from '@groundwork/domain/criteria/templates';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';

/** What the case and the clinic's settings give a template, as they stand now; a version freezes them (R20). */
export async function templateFrame(tx: Tx, caseId: string, askerName: string): Promise<TemplateFrame> {
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const settings = await settingsOf(tx);
  return {
    zone, dayEnd, askerName,
    entryWindowDays: settings.entryWindowDays,
    share: settings.attainmentShare,
    coverage: settings.coverage,
    sessionDay: todayOf(zone, dayEnd, tx.instant),
    review: { weeks: settings.reviewWeeks, weeksMax: settings.reviewWeeksMax },
  };
}
