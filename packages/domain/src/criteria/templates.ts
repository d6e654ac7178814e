import type { Temporal } from 'temporal-polyfill';
import { DomainError, type FieldProblem } from '../problem.js';
import { type Weekday, workdays } from '../schedule/cadence.js';
import { type Clock, isClock, minutesIntoDay } from '../schedule/clock.js';
import { frames, type Locale } from './locale.js';
import { reviewDayOf, type ReviewLimits, reviewLimits } from './review.js';
import type { CriterionTerms } from './terms.js';

export interface HomeOnTimeInput {
  /** Home by this time … */
  readonly by: Clock;
  /** … or a message by this time with the new one. */
  readonly noticeBy: Clock;
  /** Monday to Friday when left out. */
  readonly weekdays?: readonly Weekday[];
  /** 'YYYY-MM-DD'; eight weeks after the session when left out. */
  readonly reviewOn?: string;
}

/** What the case and the clinic's settings give a template. */
export interface TemplateFrame {
  readonly zone: string;
  readonly dayEnd: Clock;
  readonly entryWindowDays: number;
  readonly share: number;
  readonly coverage: number;
  /** Local day of the session in which it is drafted. */
  readonly sessionDay: Temporal.PlainDate;
  readonly review?: ReviewLimits;
}

export interface FilledTemplate {
  readonly terms: CriterionTerms;
  /** The behaviour as it is signed. */
  readonly behaviour: string;
  /** The short form for Tonight. */
  readonly short: string;
}

/** R47: the reasons agreed with this template; the screen's catalogue has their words. */
export const homeOnTimeExcuses = ['illness', 'work_emergency', 'transport'] as const;

/**
 * The standard example, with an honest way to be late. The template fills what people are not asked for (R20):
 * workdays, doer's word, late with notice counts, three excuses, the agreed share and coverage, the review day.
 * Refuses times that are none, and a message that would not come before the time itself.
 */
export function homeOnTime(input: HomeOnTimeInput, frame: TemplateFrame, locale: Locale = 'en'): FilledTemplate {
  const weekdays = input.weekdays ?? workdays;
  const problems = problemsOf(input, weekdays, frame.dayEnd);
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  const terms: CriterionTerms = {
    template: 'home_on_time',
    inputs: { by: input.by, noticeBy: input.noticeBy },
    cadence: { kind: 'chosen_weekdays', weekdays: [...new Set(weekdays)].sort((one, two) => one - two), time: input.by },
    zone: frame.zone,
    dayEnd: frame.dayEnd,
    entryWindowDays: frame.entryWindowDays,
    evidence: 'doers_word',
    lateCounts: true,
    excuses: homeOnTimeExcuses,
    attainment: { share: frame.share, coverage: frame.coverage },
    reviewOn: reviewDayOf(input.reviewOn, frame.sessionDay, frame.review ?? reviewLimits),
  };
  const { homeOnTime: texts, days } = frames[locale];
  return { terms, behaviour: texts.behaviour({ ...terms.inputs, days: days(weekdays) }), short: shortOf(terms, locale) };
}

/** The short form of a stored version, for Tonight: "Home by 18:30, or message by 17:30". */
export function shortOf(terms: CriterionTerms, locale: Locale = 'en'): string {
  return frames[locale].homeOnTime.short(terms.inputs);
}

function problemsOf(input: HomeOnTimeInput, weekdays: readonly Weekday[], dayEnd: Clock): FieldProblem[] {
  const times = (['by', 'noticeBy'] as const).flatMap((field): FieldProblem[] =>
    isClock(input[field]) ? [] : [{ field, code: 'not_a_time' }]);
  const days: FieldProblem[] = weekdays.length > 0 ? [] : [{ field: 'weekdays', code: 'not_a_weekday' }];
  if (times.length > 0) return [...times, ...days];
  // Counted from the start of the local day: half past midnight comes after 23:30.
  const isBefore = minutesIntoDay(input.noticeBy, dayEnd) < minutesIntoDay(input.by, dayEnd);
  return isBefore ? days : [{ field: 'noticeBy', code: 'notice_not_before_due' }, ...days];
}
