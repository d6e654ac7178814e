import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { Field, Form, PasswordField, SendButton } from '../../lib/forms';
import { Page } from '../frame/page';
import { t } from '../words';

export function SignInPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { state } = useLocation();
  const from: unknown = state?.from;
  const signIn = $api.useMutation('post', '/api/my/sign-in', {
    onSuccess: () => {
      queries.clear();
      void navigate(typeof from === 'string' ? from : '/', { replace: true });
    },
  });
  return (
    <Page title={t('signIn.title')}>
      <Form
        problem={signIn.error && problemOf(signIn.error)}
        isSending={signIn.isPending}
        onSend={({ email = '', password = '' }) => signIn.mutate({ body: { email, password } })}
      >
        <Field name="email" type="email" label={t('signIn.email')} autoComplete="username" autoCapitalize="none" autoFocus />
        <PasswordField name="password" label={t('signIn.password')} autoComplete="current-password" />
        <SendButton isSending={signIn.isPending}>{t('signIn.submit')}</SendButton>
      </Form>
      <p className="muted small">{t('signIn.lost')}</p>
    </Page>
  );
}
