import { keepPreviousData } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { countsInWords } from '../../lib/counts';
import { Legend, PARTNER_MARKS } from '../../lib/legend';
import type { MarkName } from '../../lib/marks';
import { noneOfThese, OtherWeeks } from '../../lib/other-weeks';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { DayStrip, LineStrip } from './day-strip';
import { Page } from '../frame/page';
import { asHeading } from '../criteria/sentence-parts';
import { t } from '../words';

const SettledDays = lazy(async () => ({ default: (await import('./settled-days')).SettledDays }));

/** What was opened, a quarter of a year at a time: counts in each person's own words, then the days (R40, R48). */
export function WeeksPage({ me }: { me: Schemas['Me'] }) {
  const [params, setParams] = useSearchParams();
  const until = params.get('until') ?? undefined;
  const weeks = $api.useQuery('get', '/api/my/weeks', { params: { query: { until } } }, { placeholderData: keepPreviousData });
  return (
    <Page title={t('weeks.title')} me={me}>
      {weeks.data ? <Opened weeks={weeks.data} onGo={(to) => setParams({ until: to })} /> : weeks.error ? <Failing error={weeks.error} onRetry={() => void weeks.refetch()} /> : <Skeleton lines={5} />}
    </Page>
  );
}

const hasToldFirst = (criteria: Schemas['CriterionWeeks'][]): boolean =>
  criteria.some(({ occasions }) => occasions.some(({ mark, toldFirst }) => mark === 'missed' && toldFirst));

function marksIn(opened: Schemas['CriterionWeeks'][]): MarkName[] {
  const hasLine = opened.some(({ asks }) => asks === 'weekly_line');
  return [...PARTNER_MARKS, ...(hasToldFirst(opened) ? ['missed_told' as const] : []), ...(hasLine ? ['did_not_come_up' as const] : [])];
}

function Opened({ weeks, onGo }: { weeks: Schemas['Weeks']; onGo: (until: string) => void }) {
  const opened = weeks.criteria.filter(({ occasions }) => occasions.length > 0);
  const others = <OtherWeeks weeks={weeks} onGo={onGo} />;
  if (opened.length === 0) return <>{others}<Empty>{weeks.earlier === null && weeks.later === null ? t('weeks.empty') : noneOfThese()}</Empty></>;
  return (
    <>
      <p className="muted under-title">{t('weeks.lead')}</p>
      {others}
      {opened.map(({ criterionId, text, as, asks, counts, occasions }) => (
        <section key={criterionId} className="card stack">
          <div>
            <p className="muted small">{as === 'doer' ? t('tonight.yourPart') : t('agreement.part', { name: text.doerName })}</p>
            <h2>{asHeading(text.behaviour)}</h2>
          </div>
          <p className="counts">{countsInWords(counts)}</p>
          {asks !== 'occasion' ? <LineStrip occasions={occasions} /> : <DayStrip occasions={occasions} />}
          {occasions.some(({ ruledOn, againOn }) => ruledOn ?? againOn) && <Suspense><SettledDays occasions={occasions} asks={asks} /></Suspense>}
        </section>
      ))}
      <Legend marks={marksIn(opened)} />
    </>
  );
}
