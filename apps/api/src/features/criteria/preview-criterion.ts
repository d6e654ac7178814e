import { fillTemplate } from '@groundwork/domain/criteria/templates';
import { scheduleOf } from '@groundwork/domain/criteria/terms';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { nextOccasions } from '@groundwork/domain/schedule/occasions';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { CriterionPreview, PreviewedOccasion, type TemplateChoice } from './criteria.dto.js';
import { templateFrame } from './template-frame.js';

const SHOWN = 3;

/** The next occasions of a draft in the couple's zone, were it endorsed now (R20, R24). Stores nothing. */
export async function previewCriterion(tx: Tx, input: TemplateChoice): Promise<CriterionPreview> {
  const caseId = ownCase(tx);
  may(tx, 'room.draft', caseId);
  const { terms } = fillTemplate(input, await templateFrame(tx, caseId, ''));
  const next = nextOccasions(scheduleOf(terms, null), tx.instant, SHOWN).map(({ slot, dueAt }) =>
    Object.assign(new PreviewedOccasion(), { day: String(dueDayOf(terms.cadence, slot)), dueAt: dueAt.toString() }));
  return Object.assign(new CriterionPreview(), { asks: asksOf(terms.cadence), next });
}
