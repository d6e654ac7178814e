import { $api, problemOf, type Schemas } from '../../lib/api';
import { useIdFor } from '../../lib/forms';
import type { CouplePage } from '../contract';
import { Cancel, Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { SendForm, TextField, textOf } from '../frame/send-form';
import { t } from './words';

/** Gives the other partner a first name: as the first one said it, where they did. */
export function NameOther({ page, oneFirst, onClose }: { page: CouplePage; oneFirst: Schemas['OneFirst']; onClose: () => void }) {
  const refresh = useRefresh(page.id);
  const idFor = useIdFor();
  const name = $api.useMutation('post', '/api/staff/cases/{caseId}/partners', {
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const onSend = (values: FormData) => {
    const body = { firstName: textOf(values, 'firstName') };
    name.mutate({ params: { path: { caseId: page.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Dialog title={t('name.title')} onClose={onClose}>
      <SendForm problem={name.error ? problemOf(name.error) : null} isSending={name.isPending} send={t('name.send')} onSend={onSend} beside={<Cancel onClose={onClose} />}>
        <TextField name="firstName" label={t('name.first')} description={t('name.hint')} maxLength={60} autoComplete="off" defaultValue={oneFirst.word?.firstName ?? ''} />
      </SendForm>
    </Dialog>
  );
}
