import { lazy, Suspense, useState } from 'react';
import { $api } from '../../lib/api';
import { countsInWords } from '../../lib/counts';
import { shortDayOf } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { Legend, PARTNER_MARKS } from '../../lib/legend';
import { noneOfThese, OtherWeeks } from '../../lib/other-weeks';
import { Failing, Skeleton } from '../../ui/states';
import { useAnnounce } from '../announcements';
import { t, refusalOf, useAfter, useWeeks, type CriterionWeeks, type Room } from '../room-api';
import { LineStrip, Strip } from './strip';

const Disagreements = lazy(async () => ({ default: (await import('./disagreements')).Disagreements }));

type ToOpen = NonNullable<Room['weeksToOpen']>;

/** The weeks (R38, R48): opened for both at the same moment, then marks and counts only. */
export function WeeksSection({ room }: { room: Room }) {
  return (
    <section id="weeks" aria-labelledby="weeks-title">
      <h2 id="weeks-title" tabIndex={-1}>{t('room.weeks')}</h2>
      {room.weeksToOpen && <OpenTheWeeks toOpen={room.weeksToOpen} />}
      {/* What was just opened is what is looked at, whichever weeks stood there before. */}
      <OpenedWeeks key={room.weeksToOpen ? 'before' : 'after'} hasMore={room.weeksToOpen !== null} />
    </section>
  );
}

function OpenTheWeeks({ toOpen }: { toOpen: ToOpen }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('room.announce.opened'));
    document.getElementById('weeks-title')?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/openings', after);
  return (
    <div className="card act">
      <p className="lead">{t('room.weeks.span', { from: shortDayOf(toOpen.from), to: shortDayOf(toOpen.to), count: toOpen.occasions })}</p>
      <p className="muted">{t('room.weeks.both')}</p>
      <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => !isPending && mutate({ body: { id: idFor(toOpen) } })}>
        {t(isPending ? 'form.sending' : 'room.weeks.open')}
      </button>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}

function OpenedWeeks({ hasMore }: { hasMore: boolean }) {
  const [until, setUntil] = useState<string>();
  const { data, error, refetch } = useWeeks(until);
  if (error && !data) return <Failing error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  const opened = data.criteria.filter(({ occasions }) => occasions.length > 0);
  const hasOthers = data.earlier !== null || data.later !== null;
  if (opened.length === 0 && !hasOthers) return hasMore ? null : <p className="muted">{t('room.weeks.none')}</p>;
  const go = (to: string) => {
    setUntil(to);
    document.getElementById('weeks-title')?.focus();
  };
  return (
    <>
      <OtherWeeks weeks={data} onGo={go} />
      {opened.length === 0 && <p className="muted">{noneOfThese()}</p>}
      <ul className="criteria">
        {opened.map((weeks) => (
          <OpenedCriterion key={weeks.criterionId} weeks={weeks} />
        ))}
      </ul>
      <Legend marks={opened.some(({ asks }) => asks === 'weekly_line') ? [...PARTNER_MARKS, 'did_not_come_up'] : PARTNER_MARKS} />
      <Suspense><Disagreements /></Suspense>
    </>
  );
}

function OpenedCriterion({ weeks }: { weeks: CriterionWeeks }) {
  const { doerName, behaviour } = weeks.text;
  return (
    <li className="card opened">
      <h3>{t('room.weeks.criterion', { doer: doerName, behaviour })}</h3>
      <p className="counts">{countsInWords(weeks.counts)}</p>
      {weeks.asks !== 'occasion' ? <LineStrip occasions={weeks.occasions} /> : <Strip occasions={weeks.occasions} />}
    </li>
  );
}
