import { Button } from '@mantine/core';
import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { countries } from '../entrance/places';
import { SelectField, SendForm, TextField, textOf } from '../frame/send-form';
import { type KeptLine, typedLines } from './help-lists';
import styles from './settings.module.css';
import { n } from './words';

const MOST_LINES = 8;

interface NumbersFormProps {
  /** Of a list that stands; where it is missing, the country is chosen among those that have none. */
  country?: string;
  taken?: readonly string[];
  lines: readonly KeptLine[];
  today: string;
  onSaved: (country: string) => Promise<void>;
  onClose: () => void;
}

/** One country's lines, typed anew, and the day on which they were checked. What stood before stays behind it. */
export function NumbersForm({ country, taken = [], lines, today, onSaved, onClose }: NumbersFormProps) {
  const [shown, setShown] = useState(() => lines.map((line, key) => ({ ...line, key })));
  const idFor = useIdFor();
  const check = $api.useMutation('post', '/api/staff/help-numbers', { onSuccess: (_made, { body }) => onSaved(body.country) });
  const onSend = (values: FormData) => {
    const body = { country: country ?? textOf(values, 'country'), lines: typedLines(values, shown.length), verifiedOn: textOf(values, 'verifiedOn') };
    check.mutate({ body: { id: idFor(body), ...body } });
  };
  const add = () => setShown([...shown, { label: '', key: Math.max(...shown.map(({ key }) => key)) + 1 }]);
  return (
    <SendForm problem={check.error ? problemOf(check.error) : null} isSending={check.isPending} send={n('numbers.save')} onSend={onSend} beside={<Button variant="subtle" onClick={onClose}>{n('numbers.keep')}</Button>}>
      {!country && <SelectField name="country" label={n('numbers.country')} data={countries().filter(({ value }) => !taken.includes(value))} />}
      <p className={styles.muted}>{n('numbers.first')}</p>
      {shown.map((line, at) => (
        <fieldset key={line.key} className={styles.lineFields}>
          <legend>{n('numbers.line', { number: at + 1 })}</legend>
          <TextField name={`lines.${at}.label`} label={n('numbers.label')} defaultValue={line.label} maxLength={60} autoComplete="off" autoFocus={at === 0} />
          <TextField name={`lines.${at}.number`} label={n('numbers.number')} defaultValue={line.number} required={false} inputMode="tel" autoComplete="off" />
          <TextField name={`lines.${at}.text`} label={n('numbers.text')} defaultValue={line.text} required={false} maxLength={200} autoComplete="off" />
          {shown.length > 1 && <div><Button size="compact-md" variant="subtle" aria-label={n('numbers.removeOf', { number: at + 1 })} onClick={() => setShown(shown.filter(({ key }) => key !== line.key))}>{n('numbers.remove')}</Button></div>}
        </fieldset>
      ))}
      {shown.length < MOST_LINES && <div><Button size="compact-md" onClick={add}>{n('numbers.add')}</Button></div>}
      <TextField name="verifiedOn" type="date" max={today} label={n('numbers.verifiedOn')} defaultValue={today} />
    </SendForm>
  );
}
