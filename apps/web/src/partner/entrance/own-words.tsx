import { useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { Field, Form, PasswordField, SendButton } from '../../lib/forms';
import { t } from '../words';

/**
 * SR13: what the clinic asks for when this person lost their sign-in. Closed until opened, and never shown again; whether
 * any were set stands nowhere, so that a glance at the phone tells nothing.
 */
export function OwnWords() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('words.title')}</summary>
      {isOpen && <SetWords />}
    </details>
  );
}

function SetWords() {
  const set = $api.useMutation('post', '/api/my/private-code', { gcTime: 0 });
  if (set.isSuccess) return <p role="status">{t('words.saved')}</p>;
  return (
    <div className="stack narrow">
      <p>{t('words.lead')}</p>
      <Form
        problem={set.error && problemOf(set.error)}
        isSending={set.isPending}
        onSend={({ code = '', password = '' }) => set.mutate({ body: { code, password } })}
      >
        <Field name="code" label={t('words.code')} hint={t('words.hint')} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <PasswordField name="password" label={t('words.password')} hint={t('words.passwordHint')} autoComplete="current-password" />
        <SendButton isSending={set.isPending}>{t('words.save')}</SendButton>
      </Form>
    </div>
  );
}
