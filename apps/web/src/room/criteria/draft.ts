import { daysOn } from '../dates';

const REVIEW_DAYS = 8 * 7;
const LAST_REVIEW_DAYS = 12 * 7;

/** What the couple has said so far, as it stands in the form. */
export interface Draft {
  doerId: string;
  by: string;
  noticeBy: string;
  shows: string;
  then: string;
  commitment: string;
  reviewOn: string;
  frank: boolean;
  honest: boolean;
  fair: boolean;
}

/** A new sentence from the template "home on time" (R20): the review is preset to eight weeks after the session. */
export function newDraft(sessionDate: string, commitment: string): Draft {
  return {
    doerId: '', by: '18:30', noticeBy: '17:30', shows: '', then: '', commitment, reviewOn: daysOn(sessionDate, REVIEW_DAYS),
    frank: false, honest: false, fair: false,
  };
}

/** The latest day of a review: twelve weeks on (R26). */
export const lastReviewDay = (sessionDate: string): string => daysOn(sessionDate, LAST_REVIEW_DAYS);

/** Reads the form. What is typed lives in its fields; this is what the sentence is made of. */
export function draftOf(values: Partial<Record<string, string>>): Draft {
  const text = (name: string) => values[name]?.trim() ?? '';
  return {
    doerId: text('doerId'), by: text('by'), noticeBy: text('noticeBy'), shows: text('shows'), then: text('then'),
    commitment: text('commitment'), reviewOn: text('reviewOn'),
    frank: values.frank === 'yes', honest: values.honest === 'yes', fair: values.fair === 'yes',
  };
}

/** The fields still to be filled before the sentence can be signed, in the order of the page (R20, R21, R27, R28). */
export function missingIn(draft: Draft): (keyof Draft)[] {
  const order: (keyof Draft)[] = ['doerId', 'by', 'noticeBy', 'shows', 'then', 'reviewOn', 'commitment', 'frank', 'honest', 'fair'];
  return order.filter((field) => !draft[field]);
}
