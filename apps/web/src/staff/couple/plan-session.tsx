import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { zoneNote } from '../../lib/format';
import type { CouplePage } from '../contract';
import { SelectField, SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../sessions/words';
import { Cancel, Dialog } from './dialog';
import { useRefresh } from './use-couple';

const REPEATS = ['once', 'weekly', 'fortnightly'] as const;

/** The next session: day and time in the couple's zone, preset to the time and length of the last one, else to the clinic's usual length. */
export function PlanSession({ page, onClose }: { page: CouplePage; onClose: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const plan = $api.useMutation('post', '/api/staff/cases/{caseId}/sessions', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const last = page.next ?? page.sessions[0];
  const onSend = (values: FormData) => {
    const repeat = REPEATS.find((one) => one === textOf(values, 'repeat'));
    const link = textOf(values, 'link');
    const body = {
      localDate: textOf(values, 'localDate'), localTime: textOf(values, 'localTime'), minutes: Number(textOf(values, 'minutes')),
      ...(repeat && repeat !== 'once' ? { repeat } : {}), ...(link ? { link } : {}),
    };
    plan.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('plan.title')} onClose={onClose}>
      <SendForm problem={plan.error ? problemOf(plan.error) : null} isSending={plan.isPending} send={t('plan.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <TextField name="localDate" type="date" min={page.today} label={t('plan.day')} />
        <TextField name="localTime" type="time" label={t('plan.time')} description={zoneNote(page) || undefined} defaultValue={last?.localTime.slice(0, 5) ?? ''} />
        <TextField name="minutes" type="number" min={15} label={t('plan.minutes')} defaultValue={String(last?.minutes ?? page.sessionMinutes)} />
        <SelectField name="repeat" label={t('repeat.label')} description={t('repeat.hint')} data={REPEATS.map((value) => ({ value, label: t(`repeat.${value}`) }))} />
        <TextField name="link" type="url" required={false} label={t('link.label')} description={t('link.hint')} />
      </SendForm>
    </Dialog>
  );
}
