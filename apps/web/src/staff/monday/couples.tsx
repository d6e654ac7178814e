import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { Empty, Failing, Waiting } from '../frame/states';
import { ActDialog } from './act-dialog';
import { CoupleRow } from './couple-row';
import { coupleOrders, couplesBy, NOBODY } from './listed';
import type { Opening } from './opening';
import { LINES, type Listed, useLines } from './practice';
import { ShownAt } from './shown-at';
import { t } from './words';
import styles from './monday.module.css';

type Couples = Schemas['Couples'];
const SHOWN = 25;
const ORDER_WORDS = { name: 'monday.couplesOf.byName', therapist: 'monday.couplesOf.byTherapist', review: 'monday.couplesOf.byReview', age: 'monday.couplesOf.byAge' } as const;

/** The first rows, then so many more as are asked for at once. */
const inParts = (couples: readonly Listed[]): Listed[][] =>
  [couples.slice(0, SHOWN), ...Array.from({ length: Math.ceil((couples.length - SHOWN) / LINES) }, (_, n) => couples.slice(SHOWN + n * LINES, SHOWN + (n + 1) * LINES))];

/** Every couple in one line: names, whose they are, the way in, a date. What is theirs stays theirs. */
export function CouplesView() {
  const couples = $api.useQuery('get', '/api/staff/couples');
  if (couples.isPending) return <Waiting lines={8} />;
  if (!couples.data) return <Failing error={couples.error} onRetry={() => void couples.refetch()} />;
  return (
    <>
      <ShownAt error={couples.error} at={couples.dataUpdatedAt} onRetry={() => void couples.refetch()} />
      {couples.data.couples.length === 0 ? <Empty>{t('monday.couplesOf.none')}</Empty> : <Table all={couples.data} />}
    </>
  );
}

function Table({ all }: { all: Couples }) {
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(SHOWN);
  const [opening, setOpening] = useState<Opening | null>(null);
  const of = params.get('of') ?? '';
  const order = coupleOrders.find((one) => one === params.get('by')) ?? 'name';
  const choose = (name: 'of' | 'by', value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const found = couplesBy(all.couples, { order, search, of });
  const shown = found.slice(0, count);
  const therapists = all.colleagues.filter(({ isTherapist }) => isTherapist).map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <>
      <div className={styles.tools}>
        <TextInput type="search" label={t('monday.couplesOf.search')} value={search} onChange={(event) => setSearch(event.currentTarget.value)} autoComplete="off" />
        <NativeSelect label={t('monday.couplesOf.therapist')} value={of} onChange={(event) => choose('of', event.currentTarget.value)}
          data={[{ value: '', label: t('monday.couplesOf.everybody') }, ...therapists, { value: NOBODY, label: t('monday.couplesOf.nobody') }]} />
        <NativeSelect label={t('monday.couplesOf.order')} value={order} onChange={(event) => choose('by', event.currentTarget.value)}
          data={coupleOrders.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))} />
        <p role="status" className={styles.count}>{t('monday.couplesOf.count', { count: found.length })}</p>
      </div>
      {found.length === 0 ? <Empty>{t('monday.couplesOf.noneFound')}</Empty> : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('monday.couplesOf.couple')}</th>
              <th scope="col">{t('monday.couplesOf.therapist')}</th>
              <th scope="col">{t('monday.couplesOf.wayIn')}</th>
              <th scope="col">{t('monday.couplesOf.beside')}</th>
              <th scope="col">{t('monday.couplesOf.review')}</th>
              <td />
            </tr>
          </thead>
          {inParts(shown).map((part, n) => <Part key={n} couples={part} today={all.today} onOpen={setOpening} />)}
        </table>
      )}
      {shown.length < found.length && <div><Button onClick={() => setCount(count + LINES)}>{t('monday.couplesOf.more', { count: Math.min(LINES, found.length - shown.length) })}</Button></div>}
      {opening && <ActDialog opening={opening} onClose={() => setOpening(null)} />}
    </>
  );
}

/** Rows whose lines are read together, once the list stands still: each letter of a search moves it. */
function Part({ couples, today, onOpen }: { couples: readonly Listed[]; today: string; onOpen: (opening: Opening) => void }) {
  const ids = useStill(couples.map(({ caseId }) => caseId).join(' '));
  const { data, error, refetch } = useLines(ids === '' ? [] : ids.split(' '));
  const lineOf = new Map(data?.couples.map((line) => [line.caseId, line]));
  return (
    <tbody>
      {error && !data ? <tr><td colSpan={6} role="alert">{t('monday.couplesOf.linesFailing')} <Button size="compact-sm" onClick={() => void refetch()}>{t('problem.again')}</Button></td></tr> : null}
      {couples.map((couple) => <CoupleRow key={couple.caseId} couple={couple} line={lineOf.get(couple.caseId)} today={today} onOpen={onOpen} />)}
    </tbody>
  );
}

const STILL_MS = 250;

/** The value, once it has not changed for a moment; the first one at once. */
function useStill(value: string): string {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), STILL_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return still;
}
