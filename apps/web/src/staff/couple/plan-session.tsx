import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { zoneNote } from '../../lib/format';
import type { CouplePage } from '../contract';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { t } from '../words';
import { Cancel, Dialog } from './dialog';
import { useRefresh } from './use-couple';

const USUAL_MINUTES = 75;

/** The next session: day and time in the couple's zone, preset to the time and length of the last one. */
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
    const body = { localDate: textOf(values, 'localDate'), localTime: textOf(values, 'localTime'), minutes: Number(textOf(values, 'minutes')) };
    plan.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('plan.title')} onClose={onClose}>
      <SendForm problem={plan.error ? problemOf(plan.error) : null} isSending={plan.isPending} send={t('plan.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <TextField name="localDate" type="date" min={page.today} label={t('plan.day')} />
        <TextField name="localTime" type="time" label={t('plan.time')} description={zoneNote(page) || undefined} defaultValue={last?.localTime.slice(0, 5) ?? ''} />
        <TextField name="minutes" type="number" min={1} label={t('plan.minutes')} defaultValue={String(last?.minutes ?? USUAL_MINUTES)} />
      </SendForm>
    </Dialog>
  );
}
