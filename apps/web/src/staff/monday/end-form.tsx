import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { SendForm } from '../frame/send-form';
import type { FormProps } from './opening';
import { namesOf } from './listed';
import { useDone, type Assigned, type Couple } from './practice';
import { t } from './words';
import styles from './monday.module.css';

/** A cover or a supervision ends at once, or never begins. */
export function EndForm({ couple, assigned, onClose }: FormProps & { couple: Couple; assigned: Assigned }) {
  const done = useDone();
  const idFor = useIdFor();
  const named = { name: assigned.name, names: namesOf(couple) };
  const end = $api.useMutation('post', '/api/staff/assignments/end', {
    onSuccess: async () => {
      onClose();
      await done(t('monday.end.done', named));
    },
  });
  const body = { caseId: couple.caseId, personId: assigned.personId, as: assigned.as };
  return (
    <>
      <p className={styles.lead}>{t('monday.end.lead', named)}</p>
      <SendForm problem={end.error ? problemOf(end.error) : null} isSending={end.isPending} send={t('monday.end.send')} onSend={() => end.mutate({ body: { id: idFor(body), ...body } })} beside={<Cancel onClose={onClose} />}>
        {null}
      </SendForm>
    </>
  );
}
