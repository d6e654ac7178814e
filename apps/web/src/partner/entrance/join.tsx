import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Field, Form, PasswordField, SendButton } from '../../lib/forms';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { BackInForm } from './back-in';
import { t } from '../words';

/** A link, to join or to come back in. Its token stands behind the # and never reaches a server log; looking at it consumes nothing. */
export function JoinPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    // The address must not stay readable on a shared screen or in the history.
    if (window.location.hash) window.history.replaceState(window.history.state, '', '/join');
  }, []);
  return token ? <Invited token={token} /> : <NoToken />;
}

function NoToken() {
  return (
    <Page title={t('join.noToken.title')}>
      <p>{t('join.noToken')}</p>
      <p><Link to="/sign-in">{t('signIn.title')}</Link></p>
    </Page>
  );
}

function Invited({ token }: { token: string }) {
  const look = $api.useQuery('post', '/api/my/join/look', { body: { token } }, { staleTime: Infinity, refetchOnWindowFocus: false });
  if (look.data?.purpose === 'recovery') return <BackInForm token={token} link={look.data} />;
  if (look.data) return <JoinForm token={token} invitation={look.data} />;
  return (
    <Page title={t('nav.today')} isTitleUnseen>
      {look.error ? <Refused error={look.error} onRetry={() => void look.refetch()} /> : <Skeleton />}
    </Page>
  );
}

function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { status, detail } = problemOf(error);
  if (status === 0 || status >= 500) return <Failing error={error} onRetry={onRetry} />;
  return (
    <div className="stack" role="alert">
      <p>{detail}</p>
      <p>{t('join.void')}</p>
      <p><Link to="/sign-in">{t('signIn.title')}</Link></p>
    </div>
  );
}

const isMailboxAnswer = (value: string): value is Schemas['MyJoin']['mailboxShared'] => ['yes', 'not_sure', 'no'].includes(value);

function mailboxMissing(): ProblemView {
  const detail = t('join.mailbox.missing');
  return { detail, code: 'fields', status: 422, fields: { mailboxShared: detail } };
}

function JoinForm({ token, invitation }: { token: string; invitation: Schemas['MyInvitationLook'] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [unanswered, setUnanswered] = useState<ProblemView | null>(null);
  const join = $api.useMutation('post', '/api/my/join', {
    onSuccess: () => {
      queries.clear();
      void navigate('/', { replace: true });
    },
  });
  const send = ({ email = '', password = '', mailboxShared = '' }: Record<string, string>) => {
    if (!isMailboxAnswer(mailboxShared)) return setUnanswered(mailboxMissing());
    setUnanswered(null);
    join.mutate({ body: { token, email, password, mailboxShared } });
  };
  return (
    <Page title={t('join.title', { name: invitation.firstName })}>
      <p>{t('join.lead', { clinic: invitation.clinicName })}</p>
      <Form problem={unanswered ?? (join.error && problemOf(join.error))} isSending={join.isPending} onSend={send}>
        <Field name="email" type="email" label={t('join.email')} hint={t('join.emailHint')} autoComplete="email" autoCapitalize="none" autoFocus />
        <PasswordField name="password" label={t('join.password')} hint={t('join.passwordHint')} autoComplete="new-password" />
        <Choices name="mailboxShared" label={t('join.mailbox')} hint={t('join.mailboxHint')} options={[
          { value: 'yes', label: t('join.mailbox.yes') },
          { value: 'not_sure', label: t('join.mailbox.not_sure') },
          { value: 'no', label: t('join.mailbox.no') },
        ]} />
        <SendButton isSending={join.isPending}>{t('join.submit')}</SendButton>
      </Form>
    </Page>
  );
}
