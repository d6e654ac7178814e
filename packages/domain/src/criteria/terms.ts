import type { Temporal } from 'temporal-polyfill';
import type { AttainmentRule } from '../consistency/attainment.js';
import type { Evidence } from '../consistency/settle.js';
import type { Cadence } from '../schedule/cadence.js';
import type { Clock } from '../schedule/clock.js';
import type { ScheduleTerms } from '../schedule/occasions.js';
import type { LintCode } from './lint.js';
import type { TemplateChoice } from './template-inputs.js';

/** R20: what a criterion is about. */
export type CriterionKind = 'reliability' | 'honesty' | 'transparency' | 'listening' | 'boundary';

/** Everything but the words that is frozen into a version at drafting (R20, R29). Holds no words of a person. */
export type CriterionTerms = TemplateChoice & AgreedTerms;

interface AgreedTerms {
  /** The first versions were written without it. */
  readonly kind?: CriterionKind;
  readonly cadence: Cadence;
  /** Zone and day end of the case when the version was drafted. */
  readonly zone: string;
  readonly dayEnd: Clock;
  readonly entryWindowDays: number;
  readonly evidence: Evidence;
  /** Whether late with notice counts as kept. */
  readonly lateCounts: boolean;
  /** Keys of the reasons that excuse (R47); their words come from the screen's catalogue. */
  readonly excuses: readonly string[];
  readonly attainment: AttainmentRule;
  /** What of R35 stands against its words and the therapist let pass. */
  readonly passed?: readonly LintCode[];
  /** Local day of the review, 'YYYY-MM-DD' (R26). */
  readonly reviewOn: string;
}

/** The part of the terms that makes occasions, for a version active from this slot (null: not active yet). */
export function scheduleOf(
  terms: CriterionTerms,
  activeFromSlot: string | null,
  endsOn: Temporal.PlainDate | null = null,
): ScheduleTerms {
  const { cadence, zone, dayEnd, entryWindowDays } = terms;
  return { cadence, zone, dayEnd, entryWindowDays, activeFromSlot, endsOn };
}
