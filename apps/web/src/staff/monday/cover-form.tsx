import type { Schemas } from '../../lib/api';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel } from '../couple/dialog';
import { SelectField, SendForm, TextField, textOf, TicksField } from '../frame/send-form';
import type { FormProps } from './opening';
import { choices, ColleagueField, NobodyElse } from './colleague-field';
import { namesOf } from './listed';
import { useDone, type Couple } from './practice';
import { shownFrom } from './spans';
import { t } from './words';
import styles from './monday.module.css';

type Purpose = Schemas['SetCover']['purpose'];
const PURPOSES: readonly Purpose[] = ['holiday', 'illness', 'leave', 'training', 'other'];

interface CoverProps extends FormProps {
  couples: readonly Couple[];
  initial: { from: string; until: string; personId: string; purpose: string };
}

/** A colleague reads these couples between two days. Of several couples some can be left to another colleague. */
export function CoverForm({ practice, meId, couples, initial, onClose }: CoverProps) {
  const done = useDone();
  const idFor = useIdFor();
  const theirs = new Set(couples.map(({ therapistId }) => therapistId));
  const options = choices(practice, ({ personId, isTherapist }) => isTherapist && personId !== meId && !theirs.has(personId));
  const day = shownFrom(practice.today);
  const cover = $api.useMutation('post', '/api/staff/assignments/cover', {
    onSuccess: async (_made, { body }) => {
      onClose();
      const name = practice.colleagues.find(({ personId }) => personId === body.personId)?.name ?? '';
      await done(t('monday.cover.done', { name, count: body.caseIds.length, from: day(body.from), until: day(body.until) }));
    },
  });
  const onSend = (values: FormData) => {
    const purpose = PURPOSES.find((one) => one === textOf(values, 'purpose'));
    if (!purpose) return;
    const caseIds = couples.length === 1 ? couples.map(({ caseId }) => caseId) : values.getAll('caseIds').map(String);
    const body = { caseIds, personId: textOf(values, 'personId'), from: textOf(values, 'from'), until: textOf(values, 'until'), purpose };
    cover.mutate({ body: { id: idFor(body), ...body } });
  };
  if (options.length === 0) return <NobodyElse />;
  return (
    <>
      <p className={styles.lead}>{t('monday.cover.lead')}</p>
      <SendForm problem={cover.error ? problemOf(cover.error) : null} isSending={cover.isPending} send={t('monday.cover.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        {couples.length > 1 && (
          <TicksField name="caseIds" label={t('monday.cover.couples')} initial={couples.map(({ caseId }) => caseId)} options={couples.map((one) => ({ value: one.caseId, label: namesOf(one) }))} />
        )}
        <ColleagueField options={options} initial={initial.personId} />
        <TextField name="from" type="date" min={practice.today} label={t('monday.cover.from')} defaultValue={initial.from} />
        <TextField name="until" type="date" min={practice.today} label={t('monday.cover.until')} defaultValue={initial.until} />
        <SelectField name="purpose" label={t('monday.cover.purpose')} defaultValue={initial.purpose} required withAsterisk={false}
          data={[{ value: '', label: t('monday.pick.choose') }, ...PURPOSES.map((value) => ({ value, label: t(`monday.cover.${value}`) }))]} />
      </SendForm>
    </>
  );
}
