import { fieldsOf, type TemplateKey } from '@groundwork/domain/criteria/template-inputs';
import type { Schemas } from '../../lib/api';
import { daysOn } from '../dates';

const REVIEW_DAYS = 8 * 7;
const LAST_REVIEW_DAYS = 12 * 7;

/** What the couple has said so far, as it stands in the form. Every template has its own fields among the first six. */
export interface Draft {
  template: TemplateKey;
  by: string;
  noticeBy: string;
  weekday: string;
  at: string;
  minutes: string;
  hours: string;
  doerId: string;
  shows: string;
  then: string;
  commitment: string;
  reviewOn: string;
  frank: boolean;
  honest: boolean;
  fair: boolean;
}
export type TemplateChoice = Schemas['TemplateChoice'];

/** What a template presets of its own fields. */
const presets: Record<TemplateKey, Partial<Draft>> = {
  home_on_time: { by: '18:30', noticeBy: '17:30' },
  tell_same_day: {},
  ask_me_anything: { weekday: '7', at: '19:00', minutes: '20' },
  travel_check_in: { by: '13:00' },
  listen_when_it_hurts: { minutes: '10', hours: '24' },
};
const nothing = { by: '', noticeBy: '', weekday: '', at: '', minutes: '', hours: '' };

/** A new sentence from a template (R20): the review is preset to eight weeks after the session. */
export function newDraft(template: TemplateKey, sessionDate: string, commitment: string): Draft {
  return {
    ...nothing, ...presets[template], template, doerId: '', shows: '', then: '', commitment, reviewOn: daysOn(sessionDate, REVIEW_DAYS),
    frank: false, honest: false, fair: false,
  };
}

/** The latest day of a review: twelve weeks on (R26). */
export const lastReviewDay = (sessionDate: string): string => daysOn(sessionDate, LAST_REVIEW_DAYS);

/** Reads the form. What is typed lives in its fields; this is what the sentence is made of. */
export function draftOf(template: TemplateKey, values: Partial<Record<string, string>>): Draft {
  const text = (name: string) => values[name]?.trim() ?? '';
  return {
    template, by: text('by'), noticeBy: text('noticeBy'), weekday: text('weekday'), at: text('at'), minutes: text('minutes'), hours: text('hours'),
    doerId: text('doerId'), shows: text('shows'), then: text('then'), commitment: text('commitment'), reviewOn: text('reviewOn'),
    frank: values.frank === 'yes', honest: values.honest === 'yes', fair: values.fair === 'yes',
  };
}

/** The template's own fields, as they are sent: numbers as numbers, nothing that belongs to another template. */
export function choiceOf(draft: Draft): TemplateChoice {
  const isNumber = (field: string): boolean => field === 'weekday' || field === 'minutes' || field === 'hours';
  const sent = ownFields(draft.template).map((field) => [field, isNumber(field) ? Number(draft[field]) : draft[field]]);
  return { template: draft.template, ...Object.fromEntries(sent) };
}

/** The fields still to be filled before the sentence can be signed, in the order of the page (R20, R21, R27, R28). */
export function missingIn(draft: Draft): (keyof Draft)[] {
  const order: (keyof Draft)[] = ['doerId', ...ownFields(draft.template), 'shows', 'then', 'reviewOn', 'commitment', 'frank', 'honest', 'fair'];
  return order.filter((field) => !draft[field]);
}

/** Whether the template's own fields say when it would fall due. */
export const hasItsTimes = (draft: Draft): boolean => ownFields(draft.template).every((field) => draft[field] !== '');

function ownFields(template: TemplateKey): Exclude<ReturnType<typeof fieldsOf>[number], 'weekdays'>[] {
  return fieldsOf(template).filter((field) => field !== 'weekdays');
}
