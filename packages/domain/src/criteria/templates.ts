import type { Temporal } from 'temporal-polyfill';
import type { Cadence } from '../schedule/cadence.js';
import type { Clock } from '../schedule/clock.js';
import { type Frames, frames, type Locale, type TemplateWords } from './locale.js';
import { reviewDayOf, type ReviewLimits, reviewLimits } from './review.js';
import { changedTerms, type PresetTerms, type TermChanges } from './agreed-terms.js';
import { DomainError } from '../problem.js';
import { asksOf } from '../schedule/cadence.js';
import { cadenceFrom, type ChosenTemplate, chosenTemplate, type DraftKey, type TemplateFields, type TemplateKey, weekdaysOf } from './template-inputs.js';
import type { CriterionKind, CriterionTerms } from './terms.js';

/** What people said about a criterion (R20), and what of the template's own terms they set otherwise. */
export interface TemplateDraft extends TemplateFields, TermChanges {
  readonly template: DraftKey;
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

/** What a template settles beside its words. Weekly lines have three answers: none of them is late, none asks to excuse (d1). */
type Settled = Pick<PresetTerms, 'kind' | 'evidence' | 'lateCounts' | 'excuses'>;

const settled: Record<TemplateKey, Settled> = {
  home_on_time: { kind: 'reliability', evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'transport'] },
  ask_me_anything: { kind: 'honesty', evidence: 'doers_word', lateCounts: true, excuses: ['illness', 'work_emergency', 'travel'] },
  tell_same_day: weekly('honesty'),
  travel_check_in: weekly('transparency'),
  listen_when_it_hurts: weekly('listening'),
};

function weekly(kind: CriterionKind): Settled {
  return { kind, evidence: 'doers_word', lateCounts: false, excuses: [] };
}

/** Of own words: what the cadence leaves room for. */
function ofOwnWords(cadence: Cadence): Settled {
  const asks = asksOf(cadence);
  if (asks === 'weekly_line') return weekly('reliability');
  return { kind: 'reliability', evidence: 'doers_word', lateCounts: asks === 'occasion', excuses: ['illness', 'work_emergency', 'transport'] };
}

/**
 * A draft with everything that people are not asked for (R20): cadence, doer's word, late rule, excuses, the agreed
 * share and coverage, the review day; each can be set otherwise. Refuses inputs that are missing or do not fit, naming
 * each (`chosenTemplate`, `changedTerms`), and a single day that comes after its review.
 */
export function fillTemplate(draft: TemplateDraft, frame: TemplateFrame, locale: Locale = 'en'): FilledTemplate {
  const { template, reviewOn, kind, evidence, excuses, lateCounts, share, coverage, weeks, windowDays, ...fields } = draft;
  const choice = chosenTemplate(template, fields, frame.dayEnd);
  const cadence = choice.template === 'own_words' ? cadenceFrom(fields) : cadenceOf(choice, weekdaysOf(fields));
  const preset = { ...(choice.template === 'own_words' ? ofOwnWords(cadence) : settled[choice.template]), attainment: { share: frame.share, coverage: frame.coverage }, entryWindowDays: frame.entryWindowDays };
  const terms: CriterionTerms = {
    ...choice,
    ...changedTerms(preset, { kind, evidence, excuses, lateCounts, share, coverage, weeks, windowDays }, cadence),
    cadence,
    zone: frame.zone,
    dayEnd: frame.dayEnd,
    reviewOn: reviewDayOf(reviewOn, frame.sessionDay, frame.review ?? reviewLimits),
  };
  if (cadence.kind === 'once' && cadence.on > terms.reviewOn) throw new DomainError('invalid_fields', [{ field: 'on', code: 'out_of_range' }]);
  const behaviour = choice.template === 'own_words' ? (fields.behaviour ?? '') : inFull(choice, fields, frame, locale);
  return { terms, behaviour, short: shortOf(terms, frame.askerName, behaviour, locale) };
}

function inFull(choice: ChosenTemplate, fields: TemplateFields, { askerName }: TemplateFrame, locale: Locale): string {
  const words = wordsFor(choice, askerName, frames[locale]);
  return frames[locale].templates[choice.template].behaviour({ ...words, days: frames[locale].days(weekdaysOf(fields)) });
}

/** The short form of a stored version, for Tonight: "Home by 18:30, or message by 17:30"; own words as they stand. */
export function shortOf(terms: CriterionTerms, askerName: string, behaviour: string, locale: Locale = 'en'): string {
  return terms.template === 'own_words' ? behaviour : frames[locale].templates[terms.template].short(wordsFor(terms, askerName, frames[locale]));
}

/** When a template falls due; those without a fixed time get one weekly line (consistency d1). */
export function cadenceOf(choice: ChosenTemplate, weekdays: ReturnType<typeof weekdaysOf>): Cadence {
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

function wordsFor({ inputs }: ChosenTemplate, asker: string, { day }: Frames): TemplateWords {
  const { weekday, ...said }: TemplateFields = inputs;
  const texts = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]));
  return { ...noWords, ...texts, asker, day: weekday === undefined ? '' : day(weekday) };
}

const noWords: TemplateWords = { by: '', noticeBy: '', days: '', day: '', at: '', minutes: '', hours: '', asker: '' };
