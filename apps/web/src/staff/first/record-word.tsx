import { useState } from 'react';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { addDays } from '../../lib/format';
import type { CouplePage } from '../contract';
import { Cancel, Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { ChoiceField, LongField, SendForm, TextField, textOf } from '../frame/send-form';
import { namesIn } from './names';
import { t } from './words';

type How = Schemas['SayContact']['how'];
const HOWS: readonly How[] = ['mail', 'room', 'not_yet'];
const DAYS_AHEAD = 90;
const SAID = ['fromOn', 'email', 'note'] as const;

/** After a talk: what the partner who came first said about contacting the other (SR26). */
export function RecordWord({ page, oneFirst, onClose }: { page: CouplePage; oneFirst: Schemas['OneFirst']; onClose: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const { word } = oneFirst;
  const [how, setHow] = useState<How>(word?.how ?? 'mail');
  const record = $api.useMutation('post', '/api/staff/cases/{caseId}/contact-word', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const names = namesIn(page, oneFirst);
  const onSend = (values: FormData) => {
    const said = Object.fromEntries(SAID.map((name) => [name, textOf(values, name)]).filter(([, text]) => text !== ''));
    const body = { how, ...said };
    record.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('say.title', names)} onClose={onClose}>
      <SendForm problem={record.error ? problemOf(record.error) : null} isSending={record.isPending} send={t('say.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <ChoiceField name="how" label={t('say.how', names)} initial={how} onChoose={(value) => setHow(HOWS.find((one) => one === value) ?? how)} options={HOWS.map((value) => ({ value, label: t(`say.how.${value}`) }))} />
        {how !== 'not_yet' && <TextField name="fromOn" type="date" label={t('say.from')} min={page.today} max={addDays(page.today, DAYS_AHEAD)} defaultValue={word?.fromOn && word.fromOn > page.today ? word.fromOn : page.today} />}
        {how === 'mail' && <TextField name="email" type="email" required={false} label={t('say.email', names)} description={t('say.may')} autoComplete="off" defaultValue={word?.email ?? ''} />}
        {how !== 'not_yet' && <LongField name="note" required={false} label={t('say.note')} description={t('say.may')} autosize minRows={2} maxRows={6} maxLength={300} defaultValue={word?.note ?? ''} />}
        <p>{t('say.reader', names)}</p>
      </SendForm>
    </Dialog>
  );
}
