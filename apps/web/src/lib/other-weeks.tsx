import type { Schemas } from './api';
import { dateOf } from './format';
import { wordsOf } from './words';
import words from '../words/en/other-weeks.json';

const t = wordsOf(words);

type Span = Pick<Schemas['Weeks'], 'from' | 'until' | 'earlier' | 'later'>;

/** Which weeks stand here, and the ways to those before and after them. Nothing where these are all there are. */
export function OtherWeeks({ weeks: { from, until, earlier, later }, onGo }: { weeks: Span; onGo: (until: string) => void }) {
  if (earlier === null && later === null) return null;
  return (
    <nav className="otherweeks" aria-label={t('otherWeeks.nav')}>
      <p>{t('otherWeeks.span', { from: dateOf(from), until: dateOf(until) })}</p>
      {earlier !== null && <button type="button" onClick={() => onGo(earlier)}>{t('otherWeeks.earlier')}</button>}
      {later !== null && <button type="button" onClick={() => onGo(later)}>{t('otherWeeks.later')}</button>}
    </nav>
  );
}

/** Said where a page of weeks is empty though there are others. */
export const noneOfThese = (): string => t('otherWeeks.none');
