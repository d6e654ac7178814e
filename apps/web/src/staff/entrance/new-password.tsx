import { useEffect, useRef, useState } from 'react';
import { $api, problemOf } from '../../lib/api';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/new-password.json';
import { SecretField, SendForm } from '../frame/send-form';
import styles from './entrance.module.css';

const n = wordsOf(words);

/** Another password, for whoever knows the one before. */
export function NewPassword() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{n('newPassword.title')}</summary>
      {isOpen && <Change />}
    </details>
  );
}

function Change() {
  const change = $api.useMutation('post', '/api/staff/password', { gcTime: 0 });
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (change.isSuccess) said.current?.focus();
  }, [change.isSuccess]);
  if (change.isSuccess) return <p ref={said} tabIndex={-1} role="status">{n('newPassword.done')}</p>;
  const onSend = (values: FormData) => change.mutate({ body: { password: String(values.get('password')), next: String(values.get('next')) } });
  return (
    <>
      <p className={styles.hint}>{n('newPassword.lead')}</p>
      <SendForm problem={change.error ? problemOf(change.error) : null} isSending={change.isPending} send={n('newPassword.go')} onSend={onSend}>
        <SecretField name="password" label={n('newPassword.now')} autoComplete="current-password" />
        <SecretField name="next" label={n('newPassword.next')} description={n('newPassword.hint')} autoComplete="new-password" />
      </SendForm>
    </>
  );
}
