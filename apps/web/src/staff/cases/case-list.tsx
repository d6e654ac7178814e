import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { $api } from '../../lib/api';
import type { CaseRow } from '../contract';
import { Empty, Failing, Waiting } from '../frame/states';
import { useSteps } from '../frame/steps';
import { sessionInWords } from '../frame/when';
import { t } from '../words';
import styles from './cases.module.css';
import { listed, type Order } from './listed';

/** All of a therapist's couples, to be found and ordered. */
export function CaseListPage() {
  const cases = $api.useQuery('get', '/api/staff/cases');
  if (cases.isPending) return <Waiting lines={8} />;
  if (cases.error) return <Failing error={cases.error} onRetry={() => void cases.refetch()} />;
  return (
    <>
      <div className={styles.head}>
        <h1>{t('couples.title')}</h1>
        <Button component={Link} to="/practice/cases/new" variant="filled">
          {t('couples.new')}
        </Button>
      </div>
      {cases.data.cases.length === 0 ? <Empty>{t('couples.empty')}</Empty> : <CaseTable rows={cases.data.cases} />}
    </>
  );
}

const ORDERS = [
  { value: 'next', label: t('couples.byNext') },
  { value: 'name', label: t('couples.byName') },
];

function CaseTable({ rows }: { rows: CaseRow[] }) {
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const order: Order = params.get('by') === 'name' ? 'name' : 'next';
  const table = useRef<HTMLTableElement>(null);
  useSteps(table);
  const shown = listed(rows, { order, search });
  return (
    <>
      <div className={styles.tools}>
        <TextInput type="search" label={t('couples.search')} value={search} onChange={(event) => setSearch(event.currentTarget.value)} autoComplete="off" />
        <NativeSelect label={t('couples.order')} data={ORDERS} value={order} onChange={(event) => setParams({ by: event.currentTarget.value }, { replace: true })} />
        <p className={styles.keys}>{t('couples.keys')}</p>
      </div>
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('couples.couple')}</th>
            <th scope="col">{t('couples.nextSession')}</th>
            <th scope="col">{t('couples.entries')}</th>
            <th scope="col">{t('couples.shared')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, names, next, sharedPart, entries }) => (
            <tr key={id}>
              <td>
                <Link to={`/practice/cases/${id}`} data-row>
                  {names.join(` ${t('staff.and')} `)}
                </Link>
              </td>
              <td className={next ? undefined : styles.muted}>{next ? sessionInWords(next) : t('couples.noSession')}</td>
              <td className={styles.muted} data-label={t('couples.entries')}>{sharedPart === 'open' ? names.map((name, place) => `${name} ${entries[place] ?? 0}`).join(' · ') : '–'}</td>
              <td className={styles.muted} data-label={t('couples.shared')}>{t(`couples.shared.${sharedPart}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <Empty>{t('couples.noneFound')}</Empty>}
    </>
  );
}
