import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Field, Form, PasswordField, SendButton } from '../../lib/forms';
import { Page } from '../frame/page';
import { t } from '../words';

/** The link that leads back in: a new password, and the own words where some were set. */
export function BackInForm({ token, link }: { token: string; link: Schemas['MyInvitationLook'] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const recover = $api.useMutation('post', '/api/my/recover', {
    onSuccess: () => {
      queries.clear();
      void navigate('/', { replace: true });
    },
  });
  return (
    <Page title={t('join.title', { name: link.firstName })}>
      <p>{t('back.lead')}</p>
      <Form
        problem={recover.error && problemOf(recover.error)}
        isSending={recover.isPending}
        onSend={({ password = '', code = '' }) => recover.mutate({ body: link.asksCode ? { token, password, code } : { token, password } })}
      >
        {link.asksCode && <Field name="code" label={t('back.code')} hint={t('back.codeHint')} autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus />}
        <PasswordField name="password" label={t('join.password')} hint={t('join.passwordHint')} autoComplete="new-password" />
        <SendButton isSending={recover.isPending}>{t('join.submit')}</SendButton>
      </Form>
    </Page>
  );
}
