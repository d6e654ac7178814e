import { DomainError, type FieldProblem } from '../problem.js';
import { type Weekday, workdays } from '../schedule/cadence.js';
import { type Clock, isClock, minutesIntoDay } from '../schedule/clock.js';

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

export type TemplateChoice = { [K in TemplateKey]: { readonly template: K; readonly inputs: TemplateInputs[K] } }[TemplateKey];

/** What a form may send for any template; each takes its own fields and refuses the others. */
export interface TemplateFields {
  readonly by?: Clock;
  readonly noticeBy?: Clock;
  /** Of home on time; Monday to Friday when left out. */
  readonly weekdays?: readonly Weekday[];
  readonly weekday?: Weekday;
  readonly at?: Clock;
  readonly minutes?: number;
  readonly hours?: number;
}
type FieldName = keyof TemplateFields;

/** Minutes of a talk, and hours within which a time is offered: long enough to listen, short enough for a tired evening. */
export const talkMinutes = { least: 5, most: 60 } as const;
export const offerHours = { least: 1, most: 48 } as const;

const needed: Record<TemplateKey, readonly FieldName[]> = {
  home_on_time: ['by', 'noticeBy'],
  tell_same_day: [],
  ask_me_anything: ['weekday', 'at', 'minutes'],
  travel_check_in: ['by'],
  listen_when_it_hurts: ['minutes', 'hours'],
};
const optional: Partial<Record<TemplateKey, readonly FieldName[]>> = { home_on_time: ['weekdays'] };
const everyField: readonly FieldName[] = ['by', 'noticeBy', 'weekdays', 'weekday', 'at', 'minutes', 'hours'];

/** The fields that a template asks people for (R20). */
export function fieldsOf(template: TemplateKey): readonly FieldName[] {
  return needed[template];
}

/**
 * The template with its inputs, as they are frozen into a version (R20). Refuses a field that is missing, does not fit
 * or belongs to another template, and a message that would not come before the time itself; each is named. `dayEnd`
 * is the case's.
 */
export function chosenTemplate(template: TemplateKey, fields: TemplateFields, dayEnd: Clock): TemplateChoice {
  const problems = everyField.flatMap((field) => problemOf(template, field, fields[field]));
  if (problems.length === 0 && template === 'home_on_time') problems.push(...noticeProblem(fields, dayEnd));
  if (problems.length > 0) throw new DomainError('invalid_fields', problems);
  const inputs = Object.fromEntries(needed[template].map((field) => [field, fields[field]]));
  return { template, inputs } as unknown as TemplateChoice;
}

/** The weekdays on which "home on time" is agreed, in order and each once. */
export function weekdaysOf({ weekdays = workdays }: TemplateFields): readonly Weekday[] {
  return [...new Set(weekdays)].sort((one, two) => one - two);
}

function problemOf(template: TemplateKey, field: FieldName, value: TemplateFields[FieldName]): FieldProblem[] {
  const isNeeded = needed[template].includes(field);
  if (value === undefined) return isNeeded ? [{ field, code: 'required' }] : [];
  if (!isNeeded && !optional[template]?.includes(field)) return [{ field, code: 'not_asked_for' }];
  const code = misfit(field, value);
  return code === null ? [] : [{ field, code }];
}

function misfit(field: FieldName, value: NonNullable<TemplateFields[FieldName]>): FieldProblem['code'] | null {
  switch (field) {
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

function isWithin(value: unknown, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
