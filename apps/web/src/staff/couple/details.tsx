import { lazy, Suspense, useState } from 'react';
import { countsInWords } from '../../lib/counts';
import { Mark, markName } from '../../lib/marks';
import type { Answer, CouplePage, StaffCriterion } from '../contract';
import { t } from '../words';
import { occasionInWords } from './strip';
import styles from './couple.module.css';

const Changes = lazy(async () => ({ default: (await import('../goalposts/changes')).Changes }));

/** What each entered, day by day, newest first: the figures behind the words. */
export function Details({ page }: { page: CouplePage }) {
  const active = page.criteria.filter(({ occasions }) => occasions.length > 0);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
      <summary>{t('details.title')}</summary>
      {active.map((criterion) => (
        <Days key={`${criterion.id} ${criterion.number}`} criterion={criterion} />
      ))}
      {isOpen && <Suspense><Changes page={page} /></Suspense>}
    </details>
  );
}

function Days({ criterion }: { criterion: StaffCriterion }) {
  const { text, asks, counts, occasions } = criterion;
  const answer = (given: Answer | null) => t(given ? `staff.answer.${given}` : 'staff.answer.none');
  // A weekly line is asked of its doer alone.
  const others = (given: Answer | null) => (asks === 'weekly_line' ? t('staff.answer.not_asked') : answer(given));
  return (
    <div className={styles.details}>
      <p>
        {text.sentence} <span className={styles.muted}>{t('details.eightWeeks', { counts: countsInWords(counts).replace(/\.$/, '') })}</span>
      </p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('strip.label', { doer: text.doerName, behaviour: text.behaviour })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('details.day')}</th>
              <th scope="col">{t('details.outcome')}</th>
              <th scope="col">{text.doerName}</th>
              <th scope="col">{text.askerName}</th>
              <th scope="col">{t('details.opened')}</th>
            </tr>
          </thead>
          <tbody>
            {[...occasions].reverse().map((occasion) => ({ ...occasion, when: occasionInWords(occasion, criterion) })).map(({ slot, when, outcome, doer, other, times, opened }) => (
              <tr key={slot}>
                <th scope="row">{when}</th>
                <td>
                  <Mark of={outcome} size={14} label="" /> {markName(outcome)}
                </td>
                <td>{answer(doer)}{times !== null && ` (${times})`}</td>
                <td>{others(other)}</td>
                <td>{t(opened ? 'details.isOpened' : 'details.isSealed')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
