import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { localDateOf } from '../../lib/format';
import { Empty, Failing, Waiting } from '../frame/states';
import { useSteps } from '../frame/steps';
import { ActDialog } from './act-dialog';
import type { Opening } from './opening';
import type { Item } from './practice';
import { RowAct } from './row-act';
import { sinceOf, whoOf, whyOf } from './rows';
import { ShownAt } from './shown-at';
import { shownFrom, type ShownDay } from './spans';
import { t } from './words';
import styles from './monday.module.css';

type List = Schemas['MondayList'];
const SHOWN = 20;

/** What waits, most pressing first, one button a row. */
export function ListView() {
  const monday = $api.useQuery('get', '/api/staff/monday');
  if (monday.isPending) return <Waiting lines={8} />;
  if (!monday.data) return <Failing error={monday.error} onRetry={() => void monday.refetch()} />;
  return (
    <>
      <ShownAt error={monday.error} at={monday.dataUpdatedAt} onRetry={() => void monday.refetch()} />
      {monday.data.isNew ? <NewClinic /> : <Rows list={monday.data} />}
    </>
  );
}

function NewClinic() {
  return (
    <Empty>
      <h2>{t('monday.newTitle')}</h2>
      <p>{t('monday.newLead')}</p>
      <Button component={Link} to="/practice/team" variant="filled">{t('staff.team')}</Button>
    </Empty>
  );
}

function Rows({ list }: { list: List }) {
  const page = useRef<HTMLDivElement>(null);
  useSteps(page);
  const [opening, setOpening] = useState<Opening | null>(null);
  const day = shownFrom(list.today);
  const [open, asked] = [list.items.filter(({ askedAt }) => !askedAt), list.items.filter(({ askedAt }) => askedAt)];
  const [first, more] = [open.slice(0, SHOWN), open.slice(SHOWN)];
  const rows = (items: Item[]) => (
    <ul className={styles.rows}>
      {items.map((item) => <Row key={`${item.kind} ${item.aboutId} ${item.on ?? ''}`} item={item} day={day} zone={list.zone} onOpen={setOpening} />)}
    </ul>
  );
  return (
    <div ref={page}>
      {open.length > 0 ? <p className={styles.keys}>{t('monday.keys')}</p> : <Empty>{t('monday.nothing')}</Empty>}
      {rows(first)}
      {more.length > 0 && <details className={styles.more}><summary>{t('monday.more', { count: more.length })}</summary>{rows(more)}</details>}
      {asked.length > 0 && <details className={styles.more}><summary>{t('monday.asked', { count: asked.length })}</summary>{rows(asked)}</details>}
      {opening && <ActDialog opening={opening} onClose={() => setOpening(null)} />}
    </div>
  );
}

function Row({ item, day, zone, onOpen }: { item: Item; day: ShownDay; zone: string; onOpen: (opening: Opening) => void }) {
  const since = sinceOf(item, day);
  return (
    <li>
      <div className={styles.why}>
        <strong>{whoOf(item)}</strong>
        <span>{whyOf(item, day)}</span>
        {since && <span className={styles.muted}>{since}</span>}
        {item.askedAt && <span className={styles.muted}>{t('monday.askedOn', { day: day(localDateOf(item.askedAt, { zone })) })}</span>}
      </div>
      {!item.askedAt && <RowAct item={item} onOpen={onOpen} />}
    </li>
  );
}
