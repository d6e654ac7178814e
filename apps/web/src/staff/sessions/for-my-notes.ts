import { dateOf, shortDayOf } from '../../lib/format';
import type { CouplePage, StaffCriterion } from '../contract';
import { sessionInWords } from '../frame/when';
import { t } from './words';

type Listed = CouplePage['sessions'][number];

/**
 * A session as plain text for the therapist's own records: when, who came, the part of the work, the agreements and
 * what both have seen of them. Joint facts only: what is still sealed, and which of the two entered what, stays out.
 */
export function forMyNotes(page: CouplePage, session: Listed): string {
  const agreements = page.criteria.flatMap(agreement);
  return [
    t('copy.session', { when: sessionInWords(session) }),
    t('copy.attended', { who: whoCame(page, session) }),
    t('copy.part', { part: t(`part.${page.phase.phase}`) }),
    ...givenIn(page, session),
    ...(agreements.length > 0 ? [t('copy.agreements', { day: dateOf(page.today) }), ...agreements] : [t('copy.noAgreements')]),
  ].join('\n');
}

/** What was given before both, with whom it asks. */
function givenIn({ partners }: Pick<CouplePage, 'partners'>, { given }: Pick<Listed, 'given'>): string[] {
  if (given.length === 0) return [];
  const namesOf = (ids: readonly string[]): string => partners.filter(({ personId }) => ids.includes(personId)).map(({ firstName }) => firstName).join(` ${t('staff.and')} `);
  return [t('copy.given'), ...given.map(({ title, dueOn, askedIds }) => t('copy.givenOne', { title, names: namesOf(askedIds), day: shortDayOf(dueOn) }))];
}

export function whoCame({ partners }: Pick<CouplePage, 'partners'>, { attended, attendedBy }: Pick<Listed, 'attended' | 'attendedBy'>): string {
  if (attended === null) return t('copy.unsaid');
  return partners.filter(({ personId }) => attended === 'both' || personId === attendedBy).map(({ firstName }) => firstName).join(` ${t('staff.and')} `);
}

function agreement({ text, state, reviewOn, occasions }: StaffCriterion): string[] {
  const { doerName: doer, behaviour } = text;
  if (state === 'waiting') return [t('copy.waiting', { doer, behaviour })];
  const opened = occasions.filter((one) => one.opened).map(({ outcome }) => outcome);
  const count = (...of: (typeof opened)[number][]) => opened.filter((one) => of.includes(one)).length;
  const line = t('copy.agreement', { doer, behaviour, review: dateOf(reviewOn) });
  if (opened.length === 0) return [line];
  return [line, t('copy.opened', { kept: count('kept', 'kept_late'), missed: count('missed_told', 'missed_found'), open: count('disputed', 'unconfirmed', 'unrecorded') })];
}
