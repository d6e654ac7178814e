import { Button } from '@mantine/core';
import { $api, newId, problemOf } from '../../lib/api';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/weekly-mail.json';
import { SelectField, SendForm, textOf } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import styles from './weekly.module.css';

const t = wordsOf(words);
const HOURS = Array.from({ length: 15 }, (_, from) => 7 + from);
const FIRST_OFFER = '8';
const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The own weekly mail, off until it is chosen, stopped with one button. */
export function WeeklyMail() {
  const mine = $api.useQuery('get', '/api/staff/weekly-mail');
  const choose = $api.useMutation('post', '/api/staff/weekly-mail', { onSuccess: () => void mine.refetch() });
  if (mine.isPending) return <Waiting lines={3} />;
  if (!mine.data) return <Failing error={mine.error} onRetry={() => void mine.refetch()} />;
  const { hour, zone, hasAddress } = mine.data;
  const save = (chosen: number | null) => {
    if (chosen !== hour) choose.mutate({ body: { id: newId(), hour: chosen } });
  };
  return (
    <section className={styles.weekly} aria-labelledby="weekly">
      <h2 id="weekly">{t('weekly.title')}</h2>
      <p>{t('weekly.lead')}</p>
      <p role="status"><strong>{hour === null ? t(hasAddress ? 'weekly.none' : 'weekly.noAddress') : t('weekly.on', { hour: clockOf(hour), zone: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone })}</strong></p>
      {hasAddress && (
        <SendForm
          key={String(hour)} problem={choose.error ? problemOf(choose.error) : null} isSending={choose.isPending} send={t(hour === null ? 'weekly.choose' : 'weekly.change')}
          onSend={(values) => save(Number(textOf(values, 'hour')))}
          beside={hour === null ? null : <Button variant="default" onClick={() => save(null)}>{t('weekly.stop')}</Button>}
        >
          <SelectField name="hour" label={t('weekly.hour')} defaultValue={hour === null ? FIRST_OFFER : String(hour)} data={HOURS.map((one) => ({ value: String(one), label: clockOf(one) }))} />
        </SendForm>
      )}
    </section>
  );
}
