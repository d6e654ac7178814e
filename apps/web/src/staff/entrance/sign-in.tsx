import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { Door } from '../frame/page';
import { SecretField, SendForm, TextField, textOf } from '../frame/send-form';
import { comeBack } from '../frame/sign-in-state';
import { t } from '../words';

/** Signing in; `isAgain` covers a page that is left as it was. */
export function SignInPage({ isAgain = false }: { isAgain?: boolean }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signIn = $api.useMutation('post', '/api/staff/sign-in', {
    onSuccess: async () => {
      await comeBack(queries);
      if (window.location.pathname === '/practice/sign-in') void navigate('/practice', { replace: true });
    },
  });
  return (
    <Door title={t('door.signIn')} lead={isAgain ? t('door.signInAgain') : undefined}>
      <SendForm
        problem={signIn.error ? problemOf(signIn.error) : null}
        isSending={signIn.isPending}
        send={t('door.signIn')}
        onSend={(values) => signIn.mutate({ body: { email: textOf(values, 'email'), password: String(values.get('password')) } })}
      >
        <TextField name="email" type="email" label={t('door.email')} autoComplete="username" autoFocus />
        <SecretField name="password" label={t('door.password')} autoComplete="current-password" />
      </SendForm>
    </Door>
  );
}
