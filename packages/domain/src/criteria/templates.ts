import type { Temporal } from 'temporal-polyfill';
import type { Cadence } from '../schedule/cadence.js';
import type { Clock } from '../schedule/clock.js';
import { type Frames, frames, type Locale, type TemplateWords } from './locale.js';
import { reviewDayOf, type ReviewLimits, reviewLimits } from './review.js';
import { chosenTemplate, type TemplateChoice, type TemplateFields, type TemplateKey, weekdaysOf } from './template-inputs.js';
import type { CriterionKind, CriterionTerms } from './terms.js';

/** What people said about a criterion that starts from a template (R20). */
export interface TemplateDraft extends TemplateFields {
  readonly template: TemplateKey;
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
  readonly askerName: string;
  readonly review?: ReviewLimits;
}

export interface FilledTemplate {
  readonly terms: CriterionTerms;
  /** The behaviour as it is signed. */
  readonly behaviour: string;
  /** The short form for Tonight. */
  readonly short: string;
}

/** R47: the reasons agreed with templates that fall due at a time; the screen's catalogue has their words. */
export const excuses = ['illness', 'work_emergency', 'transport', 'travel'] as const;

/** What a template settles beside its words. Weekly lines have three answers: none of them is late, none asks to excuse (d1). */
const settled: Record<TemplateKey, Pick<CriterionTerms, 'kind' | 'evidence' | 'lateCounts' | 'excuses'>> = {
  home_on_time: { kind: 'reliability', evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'] },
  ask_me_anything: { kind: 'honesty', evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'travel'] },
  tell_same_day: weekly('honesty'),
  travel_check_in: weekly('transparency'),
  listen_when_it_hurts: weekly('listening'),
};

function weekly(kind: CriterionKind): Pick<CriterionTerms, 'kind' | 'evidence' | 'lateCounts' | 'excuses'> {
  return { kind, evidence: 'doers_word', lateCounts: false, excuses: [] };
}

/**
 * A draft with everything that people are not asked for (R20): cadence, doer's word, late rule, excuses, the agreed
 * share and coverage, the review day. Refuses inputs that are missing or do not fit, naming each (`chosenTemplate`).
 */
export function fillTemplate(draft: TemplateDraft, frame: TemplateFrame, locale: Locale = 'en'): FilledTemplate {
  const { template, reviewOn, ...fields } = draft;
  const choice = chosenTemplate(template, fields, frame.dayEnd);
  const weekdays = weekdaysOf(fields);
  const terms: CriterionTerms = {
    ...choice,
    ...settled[template],
    cadence: cadenceOf(choice, weekdays),
    zone: frame.zone,
    dayEnd: frame.dayEnd,
    entryWindowDays: frame.entryWindowDays,
    attainment: { share: frame.share, coverage: frame.coverage },
    reviewOn: reviewDayOf(reviewOn, frame.sessionDay, frame.review ?? reviewLimits),
  };
  const words = wordsFor(choice, frame.askerName, frames[locale]);
  return {
    terms,
    behaviour: frames[locale].templates[template].behaviour({ ...words, days: frames[locale].days(weekdays) }),
    short: shortOf(terms, frame.askerName, locale),
  };
}

/** The short form of a stored version, for Tonight: "Home by 18:30, or message by 17:30". */
export function shortOf(terms: CriterionTerms, askerName: string, locale: Locale = 'en'): string {
  return frames[locale].templates[terms.template].short(wordsFor(terms, askerName, frames[locale]));
}

/** When a template falls due; those without a fixed time get one weekly line (consistency d1). */
export function cadenceOf(choice: TemplateChoice, weekdays: ReturnType<typeof weekdaysOf>): Cadence {
  switch (choice.template) {
    case 'home_on_time':
      return { kind: 'chosen_weekdays', weekdays, time: choice.inputs.by };
    case 'ask_me_anything':
      return { kind: 'weekly', weekday: choice.inputs.weekday, time: choice.inputs.at };
    case 'tell_same_day':
    case 'travel_check_in':
      return { kind: 'per_event' };
    case 'listen_when_it_hurts':
      return { kind: 'response_within', hours: choice.inputs.hours };
  }
}

function wordsFor({ inputs }: TemplateChoice, asker: string, { day }: Frames): TemplateWords {
  const { weekday, ...said }: TemplateFields = inputs;
  const texts = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]));
  return { ...noWords, ...texts, asker, day: weekday === undefined ? '' : day(weekday) };
}

const noWords: TemplateWords = { by: '', noticeBy: '', days: '', day: '', at: '', minutes: '', hours: '', asker: '' };
