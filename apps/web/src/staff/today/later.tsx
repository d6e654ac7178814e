import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import { Cancel, Dialog } from '../couple/dialog';
import { LongField, SelectField, SendForm, textOf } from '../frame/send-form';
import { whyOf, type Need } from './need-words';
import { t } from './words';

const OFFERED = [1, 2, 3, 7, 14];

/** Off the list for some days, with a reason that is shown when it comes back. */
export function Later({ need, names, onClose }: { need: Need; names: string; onClose: () => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const putOff = $api.useMutation('post', '/api/staff/cases/{caseId}/snoozes', {
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['get', '/api/staff/today'] });
      onClose();
    },
  });
  const onSend = (values: FormData) => {
    const body = { item: need.item, days: Number(textOf(values, 'days')), reason: textOf(values, 'reason') };
    putOff.mutate({ params: { path: { caseId: need.caseId } }, body: { id: idFor(body), ...body } });
  };
  const days = OFFERED.filter((count) => count <= need.mostDays).map((count) => ({ value: String(count), label: t('later.inDays', { days: count }) }));
  return (
    <Dialog title={`${t('later.title')}: ${names}`} onClose={onClose}>
      <p>{whyOf(need)}</p>
      <SendForm problem={putOff.error ? problemOf(putOff.error) : null} isSending={putOff.isPending} send={t('later.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <SelectField name="days" label={t('later.days')} data={days} />
        <LongField name="reason" label={t('later.reason')} description={t('later.hint')} rows={2} maxLength={200} />
      </SendForm>
    </Dialog>
  );
}
