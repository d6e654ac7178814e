import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { dateOf } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { Failing, Trouble, Waiting } from '../frame/states';
import { inOrder, keptLines, type ListToCheck, nameOfList, ELSEWHERE } from './help-lists';
import { NumbersForm } from './numbers-form';
import styles from './settings.module.css';
import { n } from './words';

const NUMBERS = ['get', '/api/staff/help-numbers'];
/** The form that is open: a list of the page by its country, or one more. */
type Open = { country: string | null } | 'further' | null;

/** Every country's help numbers as partners see them, and the quarterly check (SR18). */
export function HelpNumbersPage() {
  const numbers = $api.useQuery('get', '/api/staff/help-numbers');
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const [saved, setSaved] = useState<string | null>(null);
  if (numbers.isPending) return <Waiting lines={8} />;
  if (numbers.error) return <Failing error={numbers.error} onRetry={() => void numbers.refetch()} />;
  const { country: home, today, lists } = numbers.data;
  const onOpen = (what: Open) => {
    setOpen(what);
    setSaved(null);
  };
  const onSaved = async (country: string) => {
    await queries.invalidateQueries({ queryKey: NUMBERS });
    await queries.invalidateQueries({ queryKey: ['get', '/api/staff/monday'] });
    setOpen(null);
    setSaved(country);
  };
  return (
    <div className={styles.page}>
      <Link to="/practice/settings">{n('numbers.back')}</Link>
      <h1>{n('numbers.title')}</h1>
      <p className={styles.lead}>{n('numbers.lead')}</p>
      <p role="status" className={styles.saved} hidden={!saved}>{saved && n('numbers.saved', { country: nameOfList(saved) })}</p>
      {inOrder(lists, home).map((list) => {
        const isOpen = open !== null && open !== 'further' && open.country === list.country;
        return (
          <section key={list.country ?? ELSEWHERE} className={styles.group} aria-labelledby={`numbers-${list.country}`}>
            <h2 id={`numbers-${list.country}`}>{nameOfList(list.country)}</h2>
            {list.country === home && <p className={styles.muted}>{n('numbers.own')}</p>}
            {isOpen
              ? <NumbersForm country={list.country ?? ELSEWHERE} lines={keptLines(list)} today={today} onSaved={onSaved} onClose={() => setOpen(null)} />
              : <Standing list={list} today={today} onChange={() => onOpen({ country: list.country })} onSaved={onSaved} />}
          </section>
        );
      })}
      {open === 'further'
        ? <section className={styles.group} aria-label={n('numbers.further')}><NumbersForm taken={lists.flatMap(({ country }) => country ?? [])} lines={[{ label: n('help.emergency') }]} today={today} onSaved={onSaved} onClose={() => setOpen(null)} /></section>
        : <div><Button onClick={() => onOpen('further')}>{n('numbers.further')}</Button></div>}
    </div>
  );
}

interface StandingProps {
  list: ListToCheck;
  today: string;
  onChange: () => void;
  onSaved: (country: string) => Promise<void>;
}

function Standing({ list, today, onChange, onSaved }: StandingProps) {
  const idFor = useIdFor();
  const country = list.country ?? ELSEWHERE;
  const check = $api.useMutation('post', '/api/staff/help-numbers', { onSuccess: () => onSaved(country) });
  const onRight = () => {
    const body = { country, lines: keptLines(list), verifiedOn: today };
    check.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <>
      <ul className={styles.numbers}>
        {list.lines.map(({ kind, label, number, text }, at) => (
          <li key={at}>
            <span>{kind ? n(`help.${kind}`) : label}</span>
            <strong>{number ?? (kind ? n('numbers.local') : null)}</strong>
            {text && <span className={styles.muted}>{text}</span>}
          </li>
        ))}
      </ul>
      <p className={styles.muted}>{n(list.checkedBy ? 'numbers.checked' : 'numbers.start', { name: list.checkedBy ?? '', day: dateOf(list.lastVerified) })}</p>
      {list.dueSince && <p className={styles.due}>{n('numbers.due', { day: dateOf(list.dueSince) })}</p>}
      <Trouble error={check.error ? problemOf(check.error) : null} />
      <div className={styles.acts}>
        <Button variant={list.dueSince ? 'filled' : 'default'} aria-label={n('numbers.rightOf', { country: nameOfList(list.country) })} aria-disabled={check.isPending || undefined} onClick={() => { if (!check.isPending) onRight(); }}>{n('numbers.right')}</Button>
        <Button variant="subtle" aria-label={n('numbers.changeOf', { country: nameOfList(list.country) })} onClick={onChange}>{n('numbers.change')}</Button>
      </div>
    </>
  );
}
