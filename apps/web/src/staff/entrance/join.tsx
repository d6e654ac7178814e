import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Door } from '../frame/page';
import { PinField, SecretField, SendForm, TextField, textOf } from '../frame/send-form';
import { comeBack } from '../frame/sign-in-state';
import { Failing, Waiting } from '../frame/states';
import { t } from '../words';

/** The address keeps the invitation after the #, which no server and no mail scanner sees; looking consumes nothing. */
export function JoinPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const look = $api.useMutation('post', '/api/staff/join/look');
  const { mutate } = look;
  useEffect(() => {
    // The address must not stay readable on a shared screen or in the history.
    if (window.location.hash) window.history.replaceState(window.history.state, '', '/practice/join');
  }, []);
  useEffect(() => mutate({ body: { token } }), [mutate, token]);
  if (look.data) return <JoinForm token={token} invitation={look.data} />;
  if (look.error) return <Failing error={look.error} onRetry={() => mutate({ body: { token } })} isAlone />;
  return <Waiting />;
}

function JoinForm({ token, invitation }: { token: string; invitation: Schemas['StaffInvitationLook'] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const join = $api.useMutation('post', '/api/staff/join', {
    onSuccess: async () => {
      await comeBack(queries);
      void navigate('/practice', { replace: true });
    },
  });
  const onSend = (values: FormData) => {
    const body = { token, email: textOf(values, 'email'), password: String(values.get('password')), pin: String(values.get('pin')) };
    join.mutate({ body });
  };
  return (
    <Door title={t('door.join', { clinic: invitation.clinicName })} lead={t('door.joinLead', { name: invitation.name })}>
      <SendForm problem={join.error ? problemOf(join.error) : null} isSending={join.isPending} send={t('door.joinSend')} onSend={onSend}>
        <TextField name="email" type="email" label={t('door.email')} description={t('door.joinEmailHint')} autoComplete="username" autoFocus />
        <SecretField name="password" label={t('door.password')} description={t('door.passwordHint')} autoComplete="new-password" />
        <PinField label={t('door.pin')} hint={t('door.pinHint')} />
      </SendForm>
    </Door>
  );
}
