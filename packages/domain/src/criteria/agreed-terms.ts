import type { Evidence } from '../consistency/settle.js';
import { DomainError, type FieldCode, type FieldProblem } from '../problem.js';
import { asksOf, type Cadence } from '../schedule/cadence.js';
import type { AttainmentRule } from '../consistency/attainment.js';
import { isWithin } from './bounds.js';
import type { CriterionKind } from './terms.js';

/** R47: the reasons that can be agreed; the screen's catalogue has their words. */
export const excuses = ['illness', 'work_emergency', 'transport', 'travel'] as const;
export const criterionKinds = ['reliability', 'honesty', 'transparency', 'listening', 'boundary'] as const satisfies readonly CriterionKind[];
export const evidences = ['doers_word', 'both', 'other_confirms', 'seen_in_session', 'shown_in_session'] as const satisfies readonly Evidence[];

/** Per cent; below a half the word "agreed" would mean little. */
export const shareLimits = { least: 50, most: 100 } as const;
export const attainmentWeeks = { least: 1, most: 12 } as const;
export const windowDays = { least: 1, most: 14 } as const;

/** What a couple may set otherwise than the template does (R20). Shares in whole per cent. */
export interface TermChanges {
  readonly kind?: CriterionKind;
  readonly evidence?: Evidence;
  readonly excuses?: readonly string[];
  readonly lateCounts?: boolean;
  readonly share?: number;
  readonly coverage?: number;
  /** Only the last so many weeks count. */
  readonly weeks?: number;
  readonly windowDays?: number;
}

/** The terms that a template presets and that `TermChanges` may change. */
export interface PresetTerms {
  readonly kind: CriterionKind;
  readonly evidence: Evidence;
  readonly lateCounts: boolean;
  readonly excuses: readonly string[];
  readonly attainment: AttainmentRule;
  readonly entryWindowDays: number;
}

/**
 * A template's terms with what the couple set otherwise (R20). A weekly line is the doer's word and has nothing late and
 * nothing to excuse (consistency d1); a count of a week has nothing late. Each field that does not fit is named.
 */
export function changedTerms(preset: PresetTerms, changes: TermChanges, cadence: Cadence): PresetTerms {
  const problems = fields.flatMap((field): FieldProblem[] => {
    const code = changes[field] === undefined ? null : misfit(field, changes, cadence);
    return code === null ? [] : [{ field, code }];
  });
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  const { kind, evidence, lateCounts, share, coverage, weeks, windowDays: days } = changes;
  return {
    kind: kind ?? preset.kind,
    evidence: evidence ?? preset.evidence,
    lateCounts: lateCounts ?? preset.lateCounts,
    excuses: changes.excuses ? excuses.filter((one) => changes.excuses?.includes(one)) : preset.excuses,
    attainment: {
      share: share === undefined ? preset.attainment.share : share / 100,
      coverage: coverage === undefined ? preset.attainment.coverage : coverage / 100,
      ...(weeks === undefined ? {} : { weeks }),
    },
    entryWindowDays: days ?? preset.entryWindowDays,
  };
}

const fields = ['kind', 'evidence', 'excuses', 'lateCounts', 'share', 'coverage', 'weeks', 'windowDays'] as const satisfies readonly (keyof TermChanges)[];

function misfit(field: keyof TermChanges, changes: TermChanges, cadence: Cadence): FieldCode | null {
  const asks = asksOf(cadence);
  switch (field) {
    case 'kind':
      return includes(criterionKinds, changes.kind) ? null : 'not_allowed';
    case 'evidence':
      return includes(evidences, changes.evidence) && (asks !== 'weekly_line' || changes.evidence === 'doers_word') ? null : 'not_allowed';
    case 'excuses':
      if (asks === 'weekly_line') return changes.excuses?.length ? 'not_asked_for' : null;
      return changes.excuses?.every((one) => includes(excuses, one)) ? null : 'not_allowed';
    case 'lateCounts':
      return asks === 'occasion' || !changes.lateCounts ? null : 'not_asked_for';
    case 'share':
    case 'coverage':
      return isWithin(changes[field], shareLimits) ? null : 'out_of_range';
    case 'weeks':
      return isWithin(changes.weeks, attainmentWeeks) ? null : 'out_of_range';
    case 'windowDays':
      return isWithin(changes.windowDays, windowDays) ? null : 'out_of_range';
  }
}

function includes(list: readonly string[], value: unknown): boolean {
  return list.some((one) => one === value);
}
