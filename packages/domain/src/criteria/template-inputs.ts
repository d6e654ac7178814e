import { DomainError, type FieldProblem } from '../problem.js';
import { type Cadence, type CadenceKind, cadenceKinds, type Weekday, workdays } from '../schedule/cadence.js';
import { type Clock, isClock, isLocalDate, minutesIntoDay } from '../schedule/clock.js';
import { isWithin } from './bounds.js';

/** What each template is asked for beside the words; frozen into the version. */
export interface TemplateInputs {
  /** Home by a time, or a message by an earlier one. */
  home_on_time: { readonly by: Clock; readonly noticeBy: Clock };
  tell_same_day: Readonly<Record<never, never>>;
  ask_me_anything: { readonly weekday: Weekday; readonly at: Clock; readonly minutes: number };
  travel_check_in: { readonly by: Clock };
  /** So many minutes now, or a time within so many hours. */
  listen_when_it_hurts: { readonly minutes: number; readonly hours: number };
}
export type TemplateKey = keyof TemplateInputs;
export const templateKeys = ['home_on_time', 'tell_same_day', 'ask_me_anything', 'travel_check_in', 'listen_when_it_hurts'] as const satisfies readonly TemplateKey[];

/** Where a draft starts: from a template, or from the couple's own words, which are sealed and never among the terms. */
export type DraftKey = TemplateKey | 'own_words';
export const draftKeys = [...templateKeys, 'own_words'] as const satisfies readonly DraftKey[];

export type ChosenTemplate = { [K in TemplateKey]: { readonly template: K; readonly inputs: TemplateInputs[K] } }[TemplateKey];
export type TemplateChoice = ChosenTemplate | { readonly template: 'own_words'; readonly inputs: Readonly<Record<never, never>> };

/** What a form may send for any template; each takes its own fields and refuses the others. */
export interface TemplateFields {
  /** The couple's own words for what is done, and how often; the cadence says which of the other fields are needed. */
  readonly behaviour?: string;
  readonly often?: CadenceKind;
  readonly by?: Clock;
  readonly noticeBy?: Clock;
  /** Of home on time; Monday to Friday when left out. */
  readonly weekdays?: readonly Weekday[];
  readonly weekday?: Weekday;
  readonly at?: Clock;
  readonly minutes?: number;
  readonly hours?: number;
  /** So many times a week. */
  readonly times?: number;
  /** One day, 'YYYY-MM-DD'. */
  readonly on?: string;
}
type FieldName = keyof TemplateFields;

/** Minutes of a talk, and hours within which a time is offered: long enough to listen, short enough for a tired evening. */
export const talkMinutes = { least: 5, most: 60 } as const;
export const offerHours = { least: 1, most: 48 } as const;
export const timesAWeek = { least: 1, most: 14 } as const;

const needed: Record<DraftKey, readonly FieldName[]> = {
  home_on_time: ['by', 'noticeBy'],
  tell_same_day: [],
  ask_me_anything: ['weekday', 'at', 'minutes'],
  travel_check_in: ['by'],
  listen_when_it_hurts: ['minutes', 'hours'],
  own_words: ['behaviour', 'often'],
};
const optional: Partial<Record<DraftKey, readonly FieldName[]>> = { home_on_time: ['weekdays'] };
const neededWhen: Record<CadenceKind, readonly FieldName[]> = {
  daily_by_time: ['at'], chosen_weekdays: ['weekdays', 'at'], weekly: ['weekday', 'at'], n_per_week: ['times'], per_event: [], refrain: [],
  response_within: ['hours'], once: ['on', 'at'],
};
const everyField: readonly FieldName[] = ['behaviour', 'often', 'by', 'noticeBy', 'weekdays', 'weekday', 'at', 'minutes', 'hours', 'times', 'on'];

/** The fields that a draft asks people for (R20); own words ask for those of the cadence that was chosen. */
export function fieldsOf(template: DraftKey, often?: CadenceKind): readonly FieldName[] {
  return template === 'own_words' && often !== undefined ? [...needed.own_words, ...(neededWhen[often] ?? [])] : needed[template];
}

/**
 * The template with its inputs, as they are frozen into a version (R20). Refuses a field that is missing, does not fit
 * or belongs to another template, and a message that would not come before the time itself; each is named. `dayEnd`
 * is the case's.
 */
export function chosenTemplate(template: DraftKey, fields: TemplateFields, dayEnd: Clock): TemplateChoice {
  const problems = everyField.flatMap((field) => problemOf(template, field, fields));
  if (problems.length === 0 && template === 'home_on_time') problems.push(...noticeProblem(fields, dayEnd));
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  const inputs = template === 'own_words' ? {} : Object.fromEntries(needed[template].map((field) => [field, fields[field]]));
  return { template, inputs } as unknown as TemplateChoice;
}

/** The cadence that own words were given. The fields were checked by `chosenTemplate`. */
export function cadenceFrom(fields: TemplateFields): Cadence {
  const { often: kind, at: time = '', weekday = 7, hours = 0, times = 0, on = '' } = fields;
  switch (kind) {
    case 'daily_by_time':
      return { kind, time };
    case 'chosen_weekdays':
      return { kind, weekdays: weekdaysOf(fields), time };
    case 'weekly':
      return { kind, weekday, time };
    case 'n_per_week':
      return { kind, times };
    case 'response_within':
      return { kind, hours };
    case 'once':
      return { kind, on, time };
    case 'refrain':
      return { kind };
    default:
      return { kind: 'per_event' };
  }
}

/** The weekdays that are agreed, in order and each once; workdays when none were chosen. */
export function weekdaysOf({ weekdays = workdays }: TemplateFields): readonly Weekday[] {
  return [...new Set(weekdays)].sort((one, two) => one - two);
}

function problemOf(template: DraftKey, field: FieldName, { [field]: value, often }: TemplateFields): FieldProblem[] {
  const isNeeded = fieldsOf(template, often).includes(field);
  if (value === undefined) return isNeeded ? [{ field, code: 'required' }] : [];
  if (!isNeeded && !optional[template]?.includes(field)) return [{ field, code: 'not_asked_for' }];
  const code = misfit(field, value);
  return code === null ? [] : [{ field, code }];
}

function misfit(field: FieldName, value: NonNullable<TemplateFields[FieldName]>): FieldProblem['code'] | null {
  switch (field) {
    case 'behaviour':
      return String(value).trim() === '' ? 'required' : null;
    case 'often':
      return cadenceKinds.some((kind) => kind === value) ? null : 'not_allowed';
    case 'on':
      return isLocalDate(String(value)) ? null : 'not_a_date';
    case 'times':
      return isWithin(value, timesAWeek) ? null : 'out_of_range';
    case 'by':
    case 'noticeBy':
    case 'at':
      return isClock(String(value)) ? null : 'not_a_time';
    case 'weekday':
      return isWeekday(value) ? null : 'not_a_weekday';
    case 'weekdays':
      return Array.isArray(value) && value.length > 0 && value.every(isWeekday) ? null : 'not_a_weekday';
    case 'minutes':
      return isWithin(value, talkMinutes) ? null : 'out_of_range';
    case 'hours':
      return isWithin(value, offerHours) ? null : 'out_of_range';
  }
}

function noticeProblem({ by = '', noticeBy = '' }: TemplateFields, dayEnd: Clock): FieldProblem[] {
  // Counted from the start of the local day: half past midnight comes after 23:30.
  const isBefore = minutesIntoDay(noticeBy, dayEnd) < minutesIntoDay(by, dayEnd);
  return isBefore ? [] : [{ field: 'noticeBy', code: 'notice_not_before_due' }];
}

function isWeekday(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;
}
