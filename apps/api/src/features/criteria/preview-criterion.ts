import { fillTemplate } from '@groundwork/domain/criteria/templates';
import { type CriterionTerms, scheduleOf } from '@groundwork/domain/criteria/terms';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { nextOccasions } from '@groundwork/domain/schedule/occasions';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { may, ownCase } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { heavyStart } from './active-limit.js';
import { CriterionPreview, type PreviewCriterion, PreviewedOccasion, PreviewedTerms } from './criteria.dto.js';
import { versionsOf } from './criteria.read.js';
import { templateFrame } from './template-frame.js';

const SHOWN = 3;

/** The next occasions of a draft in the couple's zone, were it endorsed now (R20, R24), and whether its doer has much to do by now (R25). Stores nothing. */
export async function previewCriterion(tx: Tx, { doerId, ...input }: PreviewCriterion): Promise<CriterionPreview> {
  const caseId = ownCase(tx);
  may(tx, 'room.draft', caseId);
  // Only when it would fall due is asked for, also before there are words for what.
  const draft = input.template === 'own_words' ? { ...input, behaviour: input.behaviour ?? '-' } : input;
  const { terms } = fillTemplate(draft, await templateFrame(tx, caseId, ''));
  const next = nextOccasions(scheduleOf(terms, null), tx.instant, SHOWN).map(({ slot, dueAt }) =>
    Object.assign(new PreviewedOccasion(), { day: String(dueDayOf(terms.cadence, slot)), dueAt: dueAt.toString() }));
  const manyRunning = doerId === undefined ? null : heavyStart(tx, await versionsOf(tx, caseId), doerId);
  return Object.assign(new CriterionPreview(), { asks: asksOf(terms.cadence), next, terms: termsFrom(terms), manyRunning });
}

function termsFrom({ kind = 'reliability', evidence, excuses, lateCounts, attainment, entryWindowDays }: CriterionTerms): PreviewedTerms {
  const { share, coverage, weeks = null } = attainment;
  return Object.assign(new PreviewedTerms(), {
    kind, evidence, lateCounts, weeks, excuses: [...excuses], share: Math.round(share * 100), coverage: Math.round(coverage * 100), windowDays: entryWindowDays,
  });
}
