import { asksOf, type Cadence } from '../../schedule/cadence.js';
import type { TermChanges } from '../agreed-terms.js';
import type { TemplateFields } from '../template-inputs.js';
import type { TemplateDraft } from '../templates.js';
import type { CriterionTerms } from '../terms.js';
import type { CriterionWords } from '../words.js';

/** What a standing text would be drafted from: the form of a change begins with it, so that only what is touched changes (R29). */
export function draftedFrom(terms: CriterionTerms, words: Pick<CriterionWords, 'behaviour'>): TemplateDraft {
  return { template: terms.template, ...fieldsFrom(terms, words), ...termChangesOf(terms), reviewOn: terms.reviewOn };
}

/**
 * A change whose sender did not look at what else is agreed leaves it as it stands. Another template, or a cadence that
 * asks otherwise, has presets of its own.
 */
export function withStandingTerms(change: TemplateDraft, standing: CriterionTerms): TemplateDraft {
  const asksAlike = change.often === undefined || asksOf({ kind: change.often } as Cadence) === asksOf(standing.cadence);
  const isUntouched = change.kind === undefined && change.template === standing.template && asksAlike;
  return isUntouched ? { ...change, ...termChangesOf(standing) } : change;
}

function fieldsFrom(terms: CriterionTerms, { behaviour }: Pick<CriterionWords, 'behaviour'>): TemplateFields {
  if (terms.template !== 'own_words') return { ...terms.inputs, ...(terms.template === 'home_on_time' && 'weekdays' in terms.cadence ? { weekdays: terms.cadence.weekdays } : {}) };
  const { kind: often, ...rest } = terms.cadence;
  const { time, ...others } = { time: undefined, ...rest };
  return { behaviour, often, ...others, ...(time === undefined ? {} : { at: time }) };
}

function termChangesOf({ kind, evidence, excuses, lateCounts, attainment, entryWindowDays }: CriterionTerms): TermChanges {
  const { share, coverage, weeks } = attainment;
  return {
    kind: kind ?? 'reliability', evidence, excuses, lateCounts, share: Math.round(share * 100), coverage: Math.round(coverage * 100),
    ...(weeks === undefined ? {} : { weeks }), windowDays: entryWindowDays,
  };
}
