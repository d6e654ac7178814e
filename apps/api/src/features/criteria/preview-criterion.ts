import { fillTemplate } from '@groundwork/domain/criteria/templates';
import { type CriterionTerms, scheduleOf } from '@groundwork/domain/criteria/terms';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { nextOccasions } from '@groundwork/domain/schedule/occasions';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { CriterionPreview, PreviewedOccasion, PreviewedTerms, type TemplateChoice } from './criteria.dto.js';
import { templateFrame } from './template-frame.js';

const SHOWN = 3;

/** The next occasions of a draft in the couple's zone, were it endorsed now (R20, R24). Stores nothing. */
export async function previewCriterion(tx: Tx, input: TemplateChoice): Promise<CriterionPreview> {
  const caseId = ownCase(tx);
  may(tx, 'room.draft', caseId);
  // Only when it would fall due is asked for, also before there are words for what.
  const draft = input.template === 'own_words' ? { ...input, behaviour: input.behaviour ?? '-' } : input;
  const { terms } = fillTemplate(draft, await templateFrame(tx, caseId, ''));
  const next = nextOccasions(scheduleOf(terms, null), tx.instant, SHOWN).map(({ slot, dueAt }) =>
    Object.assign(new PreviewedOccasion(), { day: String(dueDayOf(terms.cadence, slot)), dueAt: dueAt.toString() }));
  return Object.assign(new CriterionPreview(), { asks: asksOf(terms.cadence), next, terms: termsFrom(terms) });
}

function termsFrom({ kind = 'reliability', evidence, excuses, lateCounts, attainment, entryWindowDays }: CriterionTerms): PreviewedTerms {
  const { share, coverage, weeks = null } = attainment;
  return Object.assign(new PreviewedTerms(), {
    kind, evidence, lateCounts, weeks, excuses: [...excuses], share: Math.round(share * 100), coverage: Math.round(coverage * 100), windowDays: entryWindowDays,
  });
}
