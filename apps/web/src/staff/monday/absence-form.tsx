import { Button } from '@mantine/core';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { SendForm, TextField, textOf } from '../frame/send-form';
import type { FormProps } from './opening';
import { useDone, type Load } from './practice';
import { shownFrom } from './spans';
import { t } from './words';
import styles from './monday.module.css';

/** From when to when somebody is away, or that they are here. */
export function AbsenceForm({ practice, load, onClose }: FormProps & { load: Load }) {
  const done = useDone();
  const idFor = useIdFor();
  const { personId, name, awayFrom, awayUntil } = load;
  const isAway = awayUntil !== null && awayUntil >= practice.today;
  const day = shownFrom(practice.today);
  const set = $api.useMutation('post', '/api/staff/absences', {
    onSuccess: async (_made, { body: { from, until } }) => {
      onClose();
      await done(from && until ? t('monday.absence.done', { name, from: day(from), until: day(until) }) : t('monday.absence.doneHere', { name }));
    },
  });
  const send = (days: { from?: string; until?: string }) => {
    const body = { personId, ...days };
    set.mutate({ body: { id: idFor(body), ...body } });
  };
  const beside = (
    <>
      {isAway && <Button onClick={() => !set.isPending && send({})}>{t('monday.absence.here')}</Button>}
      <Cancel onClose={onClose} />
    </>
  );
  return (
    <>
      <p className={styles.lead}>{t('monday.absence.lead')}</p>
      <SendForm problem={set.error ? problemOf(set.error) : null} isSending={set.isPending} send={t('monday.absence.send')} beside={beside}
        onSend={(values) => send({ from: textOf(values, 'from'), until: textOf(values, 'until') })}>
        <TextField name="from" type="date" label={t('monday.absence.from')} defaultValue={isAway ? awayFrom ?? '' : practice.today} />
        <TextField name="until" type="date" min={practice.today} label={t('monday.absence.until')} defaultValue={isAway ? awayUntil : ''} />
      </SendForm>
    </>
  );
}
