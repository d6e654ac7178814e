import type { FieldAnswer } from './answers.js';
import type { SecretsPolicy } from '../settings/catalogue.js';

/** The forms that a partner may begin without being asked: before a session, what a part may be like, something not told yet. */
export const ownForms = ['X09', 'X10', 'X06'] as const;
export type OwnForm = (typeof ownForms)[number];

/** What a partner makes for themselves alone, whenever they like, and nobody asks for: a card for hard moments. */
export const ownPages = ['X11'] as const;
export type OwnPage = (typeof ownPages)[number];

/** LR11: where both have signed that nothing is told alone, nobody begins one; the therapist may still give what can be given. */
export function mayBegin(policy: SecretsPolicy): boolean {
  return policy !== 'no_individual_channel';
}

/** SR5: a box of a form in which fear has its place. Whatever stands in it is urgent for the practice. */
const FEAR: Partial<Record<OwnForm, string>> = { X06: 'afraid' };

/** What was written where fear has its place; null where nothing was. No text is judged: that something stands there is enough (SR6). */
export function fearIn(form: OwnForm, answers: readonly FieldAnswer[]): FieldAnswer | null {
  return answers.find(({ key, text }) => key === FEAR[form] && text !== undefined) ?? null;
}
