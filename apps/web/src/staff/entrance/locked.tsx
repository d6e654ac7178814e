import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { $api, problemOf } from '../../lib/api';
import { Door } from '../frame/page';
import { PinField, SendForm } from '../frame/send-form';
import { comeBack, meOptions } from '../frame/sign-in-state';
import { t } from '../words';

/** While Room view is open the practice stands behind the PIN, and names nobody (R87). */
export function LockedPage() {
  const queries = useQueryClient();
  useEffect(() => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== meOptions.queryKey[1] });
  }, [queries]);
  const unlock = $api.useMutation('post', '/api/staff/unlock', { onSuccess: () => comeBack(queries) });
  return (
    <Door title={t('door.locked')} lead={t('door.lockedLead')}>
      <SendForm
        problem={unlock.error ? problemOf(unlock.error) : null}
        isSending={unlock.isPending}
        send={t('door.unlock')}
        beside={<a href="/room">{t('door.backToRoom')}</a>}
        onSend={(values) => unlock.mutate({ body: { pin: String(values.get('pin')) } })}
      >
        <PinField label={t('door.pin')} autoFocus />
      </SendForm>
    </Door>
  );
}
