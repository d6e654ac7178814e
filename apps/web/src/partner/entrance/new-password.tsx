import { useEffect, useRef, useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { Form, PasswordField, SendButton } from '../../lib/forms';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/new-password.json';

const n = wordsOf(words);

/** Another password, for whoever knows the one before. Closed until opened. */
export function NewPassword() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{n('newPassword.title')}</summary>
      {isOpen && <Change />}
    </details>
  );
}

function Change() {
  const change = $api.useMutation('post', '/api/my/password', { gcTime: 0 });
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (change.isSuccess) said.current?.focus();
  }, [change.isSuccess]);
  if (change.isSuccess) return <p ref={said} tabIndex={-1} role="status">{n('newPassword.done')}</p>;
  return (
    <div className="stack narrow">
      <p>{n('newPassword.lead')} {n('newPassword.own')}</p>
      <Form problem={change.error && problemOf(change.error)} isSending={change.isPending} onSend={({ password = '', next = '' }) => change.mutate({ body: { password, next } })}>
        <PasswordField name="password" label={n('newPassword.now')} autoComplete="current-password" />
        <PasswordField name="next" label={n('newPassword.next')} hint={n('newPassword.hint')} autoComplete="new-password" />
        <SendButton isSending={change.isPending}>{n('newPassword.go')}</SendButton>
      </Form>
    </div>
  );
}
