import { Button, NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { $api } from '../../lib/api';
import { Empty, Failing, Waiting } from '../frame/states';
import { useSteps } from '../frame/steps';
import { ActDialog } from './act-dialog';
import { loadOrders, loadsBy, roomOf } from './listed';
import type { Opening } from './opening';
import type { Load } from './practice';
import { ShownAt } from './shown-at';
import { shownFrom, spanOf } from './spans';
import { t } from './words';
import styles from './monday.module.css';

const ORDER_WORDS = { name: 'monday.load.byName', free: 'monday.load.byFree', couples: 'monday.load.byCouples' } as const;

/** Each therapist's couples against what they take on, and when they are away. Counts, and no couple by name. */
export function TherapistsView() {
  const therapists = $api.useQuery('get', '/api/staff/therapists');
  if (therapists.isPending) return <Waiting lines={8} />;
  if (!therapists.data) return <Failing error={therapists.error} onRetry={() => void therapists.refetch()} />;
  const { therapists: loads, today } = therapists.data;
  return (
    <>
      <ShownAt error={therapists.error} at={therapists.dataUpdatedAt} onRetry={() => void therapists.refetch()} />
      {loads.length === 0 ? <Empty><p>{t('monday.load.none')} <Link to="/practice/team">{t('monday.load.invite')}</Link></p></Empty> : <Loads loads={loads} today={today} />}
    </>
  );
}

function Loads({ loads, today }: { loads: Load[]; today: string }) {
  const [params, setParams] = useSearchParams();
  const order = loadOrders.find((one) => one === params.get('by')) ?? 'name';
  const [opening, setOpening] = useState<Opening | null>(null);
  const table = useRef<HTMLTableElement>(null);
  useSteps(table);
  const couples = loads.reduce((sum, load) => sum + load.couples, 0);
  return (
    <>
      <div className={styles.tools}>
        <NativeSelect label={t('monday.load.order')} value={order} onChange={(event) => setParams({ by: event.currentTarget.value }, { replace: true })}
          data={loadOrders.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))} />
        <p className={styles.count}>{t('monday.load.total', { couples, therapists: loads.length })}</p>
      </div>
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('monday.load.therapist')}</th>
            <th scope="col">{t('monday.load.couples')}</th>
            <th scope="col">{t('monday.load.capacity')}</th>
            <th scope="col">{t('monday.load.room')}</th>
            <th scope="col">{t('monday.load.away')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {loadsBy(order, loads).map((load) => <LoadRow key={load.personId} load={load} today={today} onOpen={setOpening} />)}
        </tbody>
      </table>
      {opening && <ActDialog opening={opening} onClose={() => setOpening(null)} />}
    </>
  );
}

function LoadRow({ load, today, onOpen }: { load: Load; today: string; onOpen: (opening: Opening) => void }) {
  const { personId, name, couples, capacity, awayFrom, awayUntil } = load;
  const room = roomOf(load);
  const isAway = awayFrom !== null && awayUntil !== null && awayUntil >= today;
  return (
    <tr>
      <td><Link to={`/practice/monday/couples?of=${personId}`} className={styles.name} data-row>{name}</Link></td>
      <td data-label={t('monday.load.couples')}>{couples}</td>
      <td data-label={t('monday.load.capacity')} className={capacity === null ? styles.muted : undefined}>{capacity ?? t('monday.load.noCapacity')}</td>
      <td data-label={t('monday.load.room')} className={room !== null && room < 0 ? styles.over : undefined}>{roomInWords(room)}</td>
      <td data-label={t('monday.load.away')} className={isAway ? undefined : styles.muted}>
        {isAway ? spanOf({ from: awayFrom, until: awayUntil }, shownFrom(today)) : t('monday.load.here')}
      </td>
      <td>
        <div className={styles.acts}>
          <Button size="compact-sm" aria-label={t('monday.do.of', { act: t('monday.load.setCapacity'), of: name })} onClick={() => onOpen({ act: 'capacity', load })}>{t('monday.load.setCapacity')}</Button>
          <Button size="compact-sm" aria-label={t('monday.do.of', { act: t('monday.load.planAbsence'), of: name })} onClick={() => onOpen({ act: 'absence', load })}>{t('monday.load.planAbsence')}</Button>
        </div>
      </td>
    </tr>
  );
}

function roomInWords(room: number | null): string {
  if (room === null) return '';
  if (room < 0) return t('monday.load.over', { count: -room });
  return room === 0 ? t('monday.load.full') : String(room);
}
