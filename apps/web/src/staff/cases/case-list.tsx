import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, useSearchParams } from 'react-router';
import { $api } from '../../lib/api';
import type { CaseRow } from '../contract';
import { useMe } from '../frame/me';
import { Empty, Failing, Waiting } from '../frame/states';
import { sessionInWords } from '../frame/when';
import { t } from '../words';
import styles from './cases.module.css';
import { listed, type Order } from './listed';

/** The first page: a therapist's couples; an admin who is no therapist is led to the team. */
export function CaseListPage() {
  const me = useMe();
  return me.roles.includes('therapist') ? <Couples /> : <AdminOnly />;
}

function AdminOnly() {
  return (
    <Empty>
      <h1>{t('couples.adminTitle')}</h1>
      <p>{t('couples.adminLead')}</p>
      <Button component={Link} to="/practice/team" variant="filled">
        {t('staff.team')}
      </Button>
    </Empty>
  );
}

function Couples() {
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
            <th scope="col">{t('couples.shared')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, names, next, sharedPart }) => (
            <tr key={id}>
              <td>
                <Link to={`/practice/cases/${id}`} data-row>
                  {names.join(` ${t('staff.and')} `)}
                </Link>
              </td>
              <td className={next ? undefined : styles.muted}>{next ? sessionInWords(next) : t('couples.noSession')}</td>
              <td className={styles.muted} data-label={t('couples.shared')}>{t(`couples.shared.${sharedPart}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <Empty>{t('couples.noneFound')}</Empty>}
    </>
  );
}

/** j and k walk the rows from anywhere on the page but a field; Enter opens, as on any link. */
function useSteps(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => step(event, table.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [table]);
}

function step(event: KeyboardEvent, table: HTMLTableElement | null): void {
  if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('[data-row]') ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = event.key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
  event.preventDefault();
  links[next]?.focus();
}
