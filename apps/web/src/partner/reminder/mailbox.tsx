import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Form, PasswordField, SendButton } from '../../lib/forms';
import { t } from '../words';
import { r } from './words';

type Answer = Schemas['AnswerMailbox']['mailboxShared'];
const ANSWERS: readonly Answer[] = ['yes', 'not_sure', 'no'];
const isAnswer = (value: string): value is Answer => ANSWERS.some((one) => one === value);

/** "Does anyone else read this mailbox?", answered anew, alone. "No" asks for the password. */
export function Mailbox({ isFirst }: { isFirst: boolean }) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <button type="button" className={isFirst ? undefined : 'quiet start'} onClick={() => setOpen(true)}>{r('mailbox.change')}</button>;
  return <AnswerForm onSaved={() => setOpen(false)} />;
}

function AnswerForm({ onSaved }: { onSaved: () => void }) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState('');
  const [unanswered, setUnanswered] = useState<ProblemView | null>(null);
  const save = $api.useMutation('post', '/api/my/mailbox', {
    gcTime: 0,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['get', '/api/my/reminder'] });
      onSaved();
    },
  });
  const send = ({ mailboxShared = '', password = '' }: Record<string, string>) => {
    if (!isAnswer(mailboxShared)) return setUnanswered(missing());
    setUnanswered(null);
    save.mutate({ body: { mailboxShared, ...(mailboxShared === 'no' ? { password } : {}) } });
  };
  return (
    <Form problem={unanswered ?? (save.error && problemOf(save.error))} isSending={save.isPending} onSend={send}>
      <div onChange={(event) => event.target instanceof HTMLInputElement && event.target.type === 'radio' && setChosen(event.target.value)}>
        <Choices name="mailboxShared" label={t('join.mailbox')} hint={t('join.mailboxHint')} options={ANSWERS.map((value) => ({ value, label: t(`join.mailbox.${value}`) }))} />
      </div>
      {chosen === 'no' && <PasswordField name="password" label={r('mailbox.password')} hint={r('mailbox.passwordHint')} autoComplete="current-password" />}
      <p className="muted small">{r('mailbox.alone')}</p>
      <SendButton isSending={save.isPending}>{r('mailbox.save')}</SendButton>
    </Form>
  );
}

function missing(): ProblemView {
  const detail = t('join.mailbox.missing');
  return { detail, code: 'fields', status: 422, fields: { mailboxShared: detail } };
}
