import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { ChoiceField, SendForm, textOf } from '../frame/send-form';
import type { FormProps } from './opening';
import { choices, ColleagueField, NobodyElse } from './colleague-field';
import { namesOf } from './listed';
import { useDone, type Couple } from './practice';
import { t } from './words';
import styles from './monday.module.css';

const WHYS = ['both_agree', 'cannot_go_on'] as const;

/** Another therapist answers for the couple from now on. The form says what becomes of who reads what (R4). */
export function MoveForm({ practice, meId, couple, onClose }: FormProps & { couple: Couple }) {
  const done = useDone();
  const idFor = useIdFor();
  const { therapistId, therapistName } = couple;
  const options = choices(practice, ({ personId, isTherapist }) => isTherapist && personId !== therapistId && personId !== meId);
  const names = namesOf(couple);
  const move = $api.useMutation('post', '/api/staff/assignments/primary', {
    onSuccess: async (_made, { body }) => {
      onClose();
      const name = practice.colleagues.find(({ personId }) => personId === body.personId)?.name ?? '';
      await done(therapistName ? t('monday.move.doneFrom', { name, names, from: therapistName }) : t('monday.move.done', { name, names }));
    },
  });
  const onSend = (values: FormData) => {
    const why = WHYS.find((one) => one === textOf(values, 'why'));
    if (!why) return;
    const body = { caseId: couple.caseId, ...(therapistId ? { fromPersonId: therapistId } : {}), personId: textOf(values, 'personId'), why };
    move.mutate({ body: { id: idFor(body), ...body } });
  };
  if (options.length === 0) return <NobodyElse />;
  return (
    <>
      <p className={styles.lead}>{therapistName ? t('monday.move.lead', { from: therapistName }) : t('monday.move.leadNobody')}</p>
      <SendForm problem={move.error ? problemOf(move.error) : null} isSending={move.isPending} send={t('monday.move.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <ColleagueField options={options} />
        <ChoiceField name="why" label={t('monday.move.why')} options={WHYS.map((value) => ({ value, label: t(`monday.move.${value}`) }))} />
      </SendForm>
    </>
  );
}
