import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { countryName, dateOf } from '../../lib/format';
import { useIdFor } from '../../lib/forms';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { Failing, Trouble, Waiting } from '../frame/states';
import styles from './settings.module.css';
import { t } from './words';

type List = Schemas['HelpListToCheck'];
type Check = Schemas['CheckHelp'];
const NUMBERS = ['get', '/api/staff/help-numbers'];
const MOST_LINES = 8;

const nameOf = (country: string | null): string => (country ? countryName(country) : t('numbers.elsewhere'));
/** A starting line has a kind, whose words the partner's page knows; a written one has its own label. */
const labelOf = ({ kind, label }: List['lines'][number]): string => (kind ? t(`help.${kind}`) : (label ?? ''));

/** The numbers that partners find, as the clinic keeps them (SR18): what waits for its quarterly check comes first. */
export function HelpNumbersPage() {
  const help = $api.useQuery('get', '/api/staff/help-numbers');
  const [saved, setSaved] = useState('');
  const [isAdding, setAdding] = useState(false);
  if (help.isPending) return <Waiting lines={8} />;
  if (help.error) return <Failing error={help.error} onRetry={() => void help.refetch()} />;
  const { country, today } = help.data;
  const place = (list: List): number => (list.dueSince ? 0 : list.country === country ? 1 : 2);
  const lists = [...help.data.lists].sort((one, two) => place(one) - place(two));
  const onSaved = (of: string | null) => {
    setAdding(false);
    setSaved(t('numbers.saved', { country: nameOf(of) }));
  };
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1>{t('numbers.title')}</h1>
        <Link to="/practice/settings">{t('numbers.back')}</Link>
      </div>
      <p className={styles.muted}>{t('numbers.lead')}</p>
      <p role="status" className={styles.saved} hidden={!saved}>{saved}</p>
      <ul className={styles.list}>
        {lists.map((list) => <Country key={list.country ?? 'elsewhere'} list={list} today={today} onSaved={onSaved} />)}
      </ul>
      {isAdding ? <EditList list={null} today={today} onSaved={onSaved} onCancel={() => setAdding(false)} /> : <Button onClick={() => setAdding(true)}>{t('numbers.add')}</Button>}
    </div>
  );
}

interface CountryProps { list: List; today: string; onSaved: (country: string | null) => void }

function Country({ list, today, onSaved }: CountryProps) {
  const [isOpen, setOpen] = useState(false);
  const check = useCheck(onSaved);
  const name = nameOf(list.country);
  const asIs = () => check.send({ country: list.country ?? 'elsewhere', lines: list.lines.map((line) => lineFrom(labelOf(line), line.number ?? '', line.text ?? (line.number ? '' : t('numbers.local')))), verifiedOn: today });
  return (
    <li>
      <div className={styles.row}>
        <div>
          <h2>{name}</h2>
          {list.dueSince && <p className={styles.due}>{t('numbers.due', { day: dateOf(list.dueSince) })}</p>}
          <ul className={styles.numbers}>
            {list.lines.map((line, at) => <li key={at}>{labelOf(line)}: <strong>{line.number ?? line.text ?? t('numbers.local')}</strong>{line.number && line.text ? `, ${line.text}` : ''}</li>)}
          </ul>
          <p className={styles.muted}>{list.checkedBy ? t('numbers.checkedBy', { day: dateOf(list.lastVerified), by: list.checkedBy }) : `${t('numbers.starting')}. ${t('numbers.checked', { day: dateOf(list.lastVerified) })}`}</p>
        </div>
        {!isOpen && (
          <div className={styles.acts}>
            <Button size="compact-md" variant={list.dueSince ? 'filled' : undefined} aria-label={t('numbers.rightOf', { country: name })} aria-disabled={check.isSending || undefined} onClick={() => !check.isSending && asIs()}>{t('numbers.right')}</Button>
            <Button size="compact-md" aria-label={t('numbers.editOf', { country: name })} onClick={() => setOpen(true)}>{t('numbers.edit')}</Button>
          </div>
        )}
      </div>
      <Trouble error={check.error} />
      {isOpen && <EditList list={list} today={today} onSaved={(of) => { setOpen(false); onSaved(of); }} onCancel={() => setOpen(false)} />}
    </li>
  );
}

function EditList({ list, today, onSaved, onCancel }: { list: List | null; today: string; onSaved: (country: string | null) => void; onCancel: () => void }) {
  const [count, setCount] = useState(list?.lines.length ?? 3);
  const check = useCheck(onSaved);
  const onSend = (values: FormData) => {
    const lines = Array.from({ length: count }, (_, at) => lineFrom(textOf(values, `lines.${at}.label`), textOf(values, `lines.${at}.number`), textOf(values, `lines.${at}.text`)));
    const country = list ? (list.country ?? 'elsewhere') : textOf(values, 'country').toUpperCase();
    check.send({ country, lines, verifiedOn: textOf(values, 'verifiedOn') });
  };
  return (
    <SendForm problem={check.error ? problemOf(check.error) : null} isSending={check.isSending} send={t('numbers.save')} onSend={onSend} beside={<Button onClick={onCancel}>{t('settings.cancel')}</Button>}>
      {!list && <TextField name="country" label={t('numbers.country')} description={t('numbers.country.hint')} maxLength={2} autoComplete="off" autoFocus />}
      {Array.from({ length: count }, (_, at) => {
        const line = list?.lines[at];
        return (
          <fieldset key={at} className={styles.line}>
            <legend>{t('numbers.line', { number: at + 1 })}</legend>
            <TextField name={`lines.${at}.label`} label={t('numbers.label')} defaultValue={line ? labelOf(line) : ''} maxLength={60} autoComplete="off" />
            <TextField name={`lines.${at}.number`} label={t('numbers.number')} required={false} defaultValue={line?.number ?? ''} inputMode="tel" autoComplete="off" />
            <TextField name={`lines.${at}.text`} label={t('numbers.text')} required={false} defaultValue={line?.text ?? (line && !line.number ? t('numbers.local') : '')} maxLength={200} autoComplete="off" />
          </fieldset>
        );
      })}
      <div className={styles.acts}>
        {count < MOST_LINES && <Button size="compact-md" onClick={() => setCount(count + 1)}>{t('numbers.moreLines')}</Button>}
        {count > 1 && <Button size="compact-md" onClick={() => setCount(count - 1)}>{t('numbers.lessLines')}</Button>}
      </div>
      <TextField name="verifiedOn" type="date" label={t('numbers.verifiedOn')} defaultValue={today} max={today} />
    </SendForm>
  );
}

/** Empty fields are left out. */
function lineFrom(label: string, number: string, text: string): Check['lines'][number] {
  return { label, ...(number ? { number } : {}), ...(text ? { text } : {}) };
}

function useCheck(onSaved: (country: string | null) => void) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const { mutate, error, isPending } = $api.useMutation('post', '/api/staff/help-numbers', {
    onSuccess: async (_made, { body }) => {
      await queries.invalidateQueries({ queryKey: NUMBERS });
      onSaved(body.country === 'elsewhere' ? null : body.country);
    },
  });
  return { error, isSending: isPending, send: (body: Omit<Check, 'id'>) => mutate({ body: { id: idFor(body), ...body } }) };
}
