import { type DraftKey, fieldsOf } from '@groundwork/domain/criteria/template-inputs';
import type { CadenceKind } from '@groundwork/domain/schedule/cadence';
import type { Schemas } from '../api';
import { addDays } from '../format';

const REVIEW_DAYS = 8 * 7;
const LAST_REVIEW_DAYS = 12 * 7;

/** What the couple has said so far, as it stands in the form. Every template has its own fields among the first. */
export interface Draft {
  template: DraftKey;
  behaviour: string;
  often: CadenceKind | '';
  by: string;
  noticeBy: string;
  /** '1,3,5'; 1 is Monday. */
  weekdays: string;
  weekday: string;
  at: string;
  minutes: string;
  hours: string;
  times: string;
  on: string;
  doerId: string;
  shows: string;
  then: string;
  commitment: string;
  reviewOn: string;
  frank: boolean;
  honest: boolean;
  fair: boolean;
  /** What was set otherwise than the template does; null while nobody looked at it. */
  terms: DraftTerms | null;
  keepWords: boolean;
}
export type DraftTerms = Pick<TemplateChoice, 'kind' | 'evidence' | 'excuses' | 'lateCounts' | 'share' | 'coverage' | 'weeks' | 'windowDays'>;
export type TemplateChoice = Schemas['TemplateChoice'];

/** What the fields of a draft are shown with. */
export interface WhatProps {
  draft: Draft;
  /** The couple's local day. */
  today: string;
  /** The first name of the one who does it, once that is said. */
  doer?: string;
}

/** What a draft presets of its own fields. Own words have a preset for each cadence that may be chosen. */
const presets: Record<DraftKey, Partial<Draft>> = {
  home_on_time: { by: '18:30', noticeBy: '17:30' },
  tell_same_day: {},
  ask_me_anything: { weekday: '7', at: '19:00', minutes: '20' },
  travel_check_in: { by: '13:00' },
  listen_when_it_hurts: { minutes: '10', hours: '24' },
  own_words: { often: 'chosen_weekdays', weekdays: '1,2,3,4,5', at: '18:00' },
};
const nothing = { behaviour: '', often: '', by: '', noticeBy: '', weekdays: '', weekday: '', at: '', minutes: '', hours: '', times: '', on: '' } as const;

/** A new sentence from a template (R20): the review is preset to eight weeks after the session. */
export function newDraft(template: DraftKey, sessionDate: string, commitment: string): Draft {
  return {
    ...nothing, ...presets[template], template, doerId: '', shows: '', then: '', commitment, reviewOn: addDays(sessionDate, REVIEW_DAYS),
    frank: false, honest: false, fair: false, terms: null, keepWords: false,
  };
}

/** A text that stands, or that somebody has proposed, as the form begins with it. */
export function draftFrom(standing: TemplateChoice & Pick<Draft, 'doerId' | 'shows' | 'then' | 'commitment' | 'reviewOn'>): Draft {
  const { template, behaviour = '', often = '', by = '', noticeBy = '', weekdays = [], weekday, at = '', minutes, hours, times, on = '', doerId, shows, then, commitment, reviewOn } = standing;
  const text = (number: number | undefined) => (number === undefined ? '' : String(number));
  return {
    template, behaviour, often, by, noticeBy, weekdays: weekdays.join(','), weekday: text(weekday), at, minutes: text(minutes), hours: text(hours), times: text(times), on,
    doerId, shows, then, commitment, reviewOn, frank: false, honest: false, fair: false, terms: null, keepWords: false,
  };
}

/** The latest day of a review: twelve weeks on (R26). */
export const lastReviewDay = (sessionDate: string): string => addDays(sessionDate, LAST_REVIEW_DAYS);

/** Reads the form. What is typed lives in its fields; this is what the sentence is made of. Of several ticks each has its own name, "weekdays.3". */
export function draftOf(template: DraftKey, values: Partial<Record<string, string>>): Draft {
  const text = (name: string) => values[name]?.trim() ?? '';
  return {
    template, behaviour: text('behaviour'), often: text('often') as Draft['often'], by: text('by'), noticeBy: text('noticeBy'), weekdays: ticked(values, 'weekdays').join(','),
    weekday: text('weekday'), at: text('at'), minutes: text('minutes'), hours: text('hours'), times: text('times'), on: text('on'),
    doerId: text('doerId'), shows: text('shows'), then: text('then'), commitment: text('commitment'), reviewOn: text('reviewOn'),
    frank: values.frank === 'yes', honest: values.honest === 'yes', fair: values.fair === 'yes', terms: termsIn(values), keepWords: values.keepWords === 'yes',
  };
}

function ticked(values: Partial<Record<string, string>>, name: string): string[] {
  return Object.keys(values).filter((key) => key.startsWith(`${name}.`)).map((key) => key.slice(name.length + 1)).sort();
}

/** The terms, once their fields are shown; a number that was taken out is the practice's again. */
function termsIn(values: Partial<Record<string, string>>): DraftTerms | null {
  if (values.terms !== 'shown') return null;
  const number = (name: string) => (values[name]?.trim() ? Number(values[name]) : undefined);
  const asked = values.asks === 'occasion' ? { lateCounts: values.lateCounts === 'yes' } : {};
  const excused = values.asks === 'weekly_line' ? {} : { evidence: values.evidence as DraftTerms['evidence'], excuses: ticked(values, 'excuses') as DraftTerms['excuses'] };
  return { kind: values.kind as DraftTerms['kind'], ...excused, ...asked, share: number('share'), coverage: number('coverage'), weeks: number('weeks'), windowDays: number('windowDays') };
}

/** The template's own fields, as they are sent: numbers as numbers, nothing that belongs to another template. */
export function choiceOf(draft: Draft): TemplateChoice {
  const sent = ownFields(draft).map((field) => [field, asSent(field, draft[field])]);
  return { template: draft.template, ...Object.fromEntries(sent), ...draft.terms };
}

function asSent(field: keyof Draft, value: string): string | number | number[] {
  if (field === 'weekdays') return value.split(',').filter(Boolean).map(Number);
  return field === 'weekday' || field === 'minutes' || field === 'hours' || field === 'times' ? Number(value) : value;
}

/** The fields still to be filled before the sentence can be signed, in the order of the page (R20, R21, R27, R28). */
export function missingIn(draft: Draft): (keyof Draft)[] {
  const order: (keyof Draft)[] = ['doerId', ...ownFields(draft), 'shows', 'then', 'reviewOn', 'commitment', 'frank', 'honest', 'fair'];
  return order.filter((field) => !draft[field]);
}

/** Whether the draft's own fields say when it would fall due; words are not needed for that. */
export const hasItsTimes = (draft: Draft): boolean => ownFields(draft).every((field) => field === 'behaviour' || draft[field] !== '');

function ownFields({ template, often }: Draft): ReturnType<typeof fieldsOf> {
  return fieldsOf(template, often || undefined);
}
