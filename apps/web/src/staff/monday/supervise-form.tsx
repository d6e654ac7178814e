import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { SendForm, TextField, textOf } from '../frame/send-form';
import type { FormProps } from './opening';
import { choices, ColleagueField, NobodyElse } from './colleague-field';
import { namesOf } from './listed';
import { useDone, type Couple } from './practice';
import { shownFrom } from './spans';
import { t } from './words';
import styles from './monday.module.css';

/** A supervisor reads an associate's couple from a day on. */
export function SuperviseForm({ practice, meId, couple, onClose }: FormProps & { couple: Couple }) {
  const done = useDone();
  const idFor = useIdFor();
  const options = choices(practice, ({ personId }) => personId !== couple.therapistId && personId !== meId);
  const supervise = $api.useMutation('post', '/api/staff/assignments/supervision', {
    onSuccess: async (_made, { body }) => {
      onClose();
      const name = practice.colleagues.find(({ personId }) => personId === body.personId)?.name ?? '';
      await done(t('monday.supervise.done', { name, names: namesOf(couple), from: shownFrom(practice.today)(body.from) }));
    },
  });
  const onSend = (values: FormData) => {
    const until = textOf(values, 'until');
    const body = { caseId: couple.caseId, personId: textOf(values, 'personId'), from: textOf(values, 'from'), ...(until ? { until } : {}) };
    supervise.mutate({ body: { id: idFor(body), ...body } });
  };
  if (options.length === 0) return <NobodyElse />;
  return (
    <>
      <p className={styles.lead}>{t('monday.supervise.lead')}</p>
      <SendForm problem={supervise.error ? problemOf(supervise.error) : null} isSending={supervise.isPending} send={t('monday.supervise.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <ColleagueField options={options} />
        <TextField name="from" type="date" min={practice.today} label={t('monday.cover.from')} defaultValue={practice.today} />
        <TextField name="until" type="date" min={practice.today} required={false} label={t('monday.supervise.until')} />
      </SendForm>
    </>
  );
}
