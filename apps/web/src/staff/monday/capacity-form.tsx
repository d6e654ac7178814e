import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { SendForm, TextField, textOf } from '../frame/send-form';
import type { FormProps } from './opening';
import { useDone, type Load } from './practice';
import { t } from './words';
import styles from './monday.module.css';

const MOST = 99;

/** How many couples a therapist takes on. */
export function CapacityForm({ load, onClose }: FormProps & { load: Load }) {
  const done = useDone();
  const idFor = useIdFor();
  const set = $api.useMutation('post', '/api/staff/capacities', {
    onSuccess: async (_made, { body }) => {
      onClose();
      await done(t('monday.capacity.done', { name: load.name, couples: body.couples }));
    },
  });
  const onSend = (values: FormData) => {
    const body = { personId: load.personId, couples: Number(textOf(values, 'couples')) };
    set.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <>
      <p className={styles.lead}>{t('monday.capacity.lead', { couples: load.couples })}</p>
      <SendForm problem={set.error ? problemOf(set.error) : null} isSending={set.isPending} send={t('monday.capacity.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <TextField name="couples" type="number" min={0} max={MOST} inputMode="numeric" label={t('monday.capacity.couples')} defaultValue={load.capacity === null ? '' : String(load.capacity)} />
      </SendForm>
    </>
  );
}
