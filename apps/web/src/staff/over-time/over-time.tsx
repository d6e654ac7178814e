import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { $api } from '../../lib/api';
import { addDays, dayOf, weekOf } from '../../lib/format';
import { Mark, markName } from '../../lib/marks';
import type { CouplePage } from '../contract';
import { Waiting } from '../frame/states';
import { Alike } from './alike';
import { coverageInWords, type Criterion, missesInWords, type Period, percent, periodInWords, rangeInWords, unknownInWords, type Year } from './figures';
import { IntervalBar } from './interval-bar';
import { Lanes } from './lanes';
import { Leaves } from './leaves';
import { Line } from './line';
import { t } from './words';
import styles from './over-time.module.css';

const EIGHT_WEEKS = 56;

/** Behind Details: each agreement's eight weeks first; the year, the line and both entries one button further (R40, R48). */
export function OverTime({ page }: { page: CouplePage }) {
  const year = $api.useQuery('get', '/api/staff/cases/{caseId}/consistency', { params: { path: { caseId: page.id } } });
  if (year.isPending) return <Waiting lines={5} />;
  if (!year.data) return <Unread onRetry={() => void year.refetch()} />;
  // What runs comes before what is over.
  const criteria = [...year.data.criteria].sort((one, other) => Number(one.state === 'ended') - Number(other.state === 'ended'));
  return (
    <section className={styles.overTime} aria-labelledby="over-time">
      <h3 id="over-time">{t('overTime.title')}</h3>
      <p className={styles.quiet}>{criteria.length === 0 ? t('overTime.none') : t('overTime.lead')}</p>
      {criteria.map((criterion) => <One key={criterion.id} criterion={criterion} year={year.data} page={page} isAlone={criteria.length === 1} />)}
    </section>
  );
}

/** One part of the page that could not be read; the others stand. */
function Unread({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.overTime}>
      <p role="alert">{t('overTime.failing')}</p>
      <Button size="compact-md" variant="default" className={styles.again} onClick={onRetry}>{t('problem.again')}</Button>
    </div>
  );
}

function One({ criterion, year, page, isAlone }: { criterion: Criterion; year: Year; page: CouplePage; isAlone: boolean }) {
  const [isOpen, setOpen] = useState(isAlone);
  const id = useId();
  const what = t('overTime.criterion', { doer: criterion.doerName, behaviour: criterion.behaviour });
  return (
    <article className={styles.one}>
      <h4>{what} {criterion.state === 'ended' && <span className={styles.quiet}>{t('overTime.ended')}</span>}</h4>
      <Figures title={t('overTime.period.eightWeeks')} period={criterion.eightWeeks} criterion={criterion} />
      <Strip criterion={criterion} today={year.today} />
      <button type="button" className={styles.asTable} aria-expanded={isOpen} aria-controls={id} aria-label={t(isOpen ? 'overTime.lessOf' : 'overTime.moreOf', { what })} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'overTime.less' : 'overTime.more')}
      </button>
      <div id={id} className={styles.more} hidden={!isOpen}>
        {isOpen && (
          <>
            {criterion.year.due > criterion.eightWeeks.due && <Figures title={t('overTime.period.year')} period={criterion.year} criterion={criterion} />}
            <Leaves criterion={criterion} />
            <Line criterion={criterion} year={year} />
            <Lanes criterion={criterion} today={year.today} told={page.criteria.find(({ id: one, state }) => one === criterion.id && state !== 'waiting')} />
            <Alike criterion={criterion} />
          </>
        )}
      </div>
    </article>
  );
}

function Figures({ title, period, criterion }: { title: string; period: Period; criterion: Criterion }) {
  const unknown = unknownInWords(period, criterion);
  return (
    <div className={styles.figures}>
      <p><strong>{title}:</strong> {periodInWords(period)} {period.settled > 0 && missesInWords(period)}</p>
      {unknown && <p className={styles.unknown}>{unknown}</p>}
      <IntervalBar period={period} criterion={criterion} />
      {period.due > 0 && <p>{rangeInWords(period, criterion)}</p>}
      {period.bounds && period.open + period.disputed > 0 && <p className={styles.quiet}>{t('overTime.bounds', { low: percent(period.bounds.low), high: percent(period.bounds.high) })}</p>}
      <p className={styles.quiet}>{coverageInWords(period, criterion).join(' · ')}</p>
    </div>
  );
}

function Strip({ criterion: { days, asks, doerName, behaviour }, today }: { criterion: Criterion; today: string }) {
  return (
    <ol className={styles.strip} aria-label={t('strip.label', { doer: doerName, behaviour })}>
      {days.filter(({ day }) => day > addDays(today, -EIGHT_WEEKS)).map(({ day, outcome }) => {
        const name = t('strip.day', { day: asks === 'occasion' ? dayOf(day) : weekOf(day), outcome: markName(outcome) });
        return <li key={day} title={name}><Mark of={outcome} size={14} label={name} /></li>;
      })}
    </ol>
  );
}
