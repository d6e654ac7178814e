import { Button } from '@mantine/core';
import { lazy, Suspense, useRef } from 'react';
import { Link, Navigate } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { useMe } from '../frame/me';
import { Empty, Failing, Waiting } from '../frame/states';
import { useSteps } from '../frame/steps';
import { NeedsCard } from './needs-card';
import { CouplesToday, OtherCouples } from './couples';
import { t } from './words';
import styles from './today.module.css';

const AskedCard = lazy(() => import('../monday/asked-card').then(({ AskedCard: card }) => ({ default: card })));

/** The first page: a therapist's day; an admin who is no therapist is led to their Monday. */
export function TodayPage() {
  const { roles } = useMe();
  return roles.includes('admin') && !roles.includes('therapist') ? <Navigate to="/practice/monday" replace /> : <Day />;
}

function Day() {
  const today = $api.useQuery('get', '/api/staff/today');
  if (today.isPending) return <Waiting lines={8} />;
  if (!today.data) return <Failing error={today.error} onRetry={() => void today.refetch()} />;
  return <Parts today={today.data} />;
}

/** What needs the therapist, safety first; who comes today; the others by last activity. */
function Parts({ today }: { today: Schemas['Today'] }) {
  const page = useRef<HTMLDivElement>(null);
  useSteps(page);
  const isEmpty = today.couples.length + today.others.length === 0;
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.head}>
        <h1>{t('today.title')}</h1>
        {!isEmpty && <p className={styles.keys}>{t('today.keys')}</p>}
        <Button component={Link} to="/practice/cases/new" variant={isEmpty ? 'filled' : undefined}>
          {t('couples.new')}
        </Button>
      </div>
      {isEmpty ? (
        <Empty>{t('today.none')}</Empty>
      ) : (
        <>
          <NeedsCard today={today} />
          <Suspense><AskedCard at={today.at} /></Suspense>
          <CouplesToday couples={today.couples} />
          <OtherCouples couples={today.others} at={today.at} />
        </>
      )}
    </div>
  );
}
