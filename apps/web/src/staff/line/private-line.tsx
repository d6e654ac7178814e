import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, newId, problemOf, type Schemas } from '../../lib/api';
import { useDraft } from '../../lib/drafts';
import { useIdFor } from '../../lib/forms';
import type { CouplePage, PartnerLane } from '../contract';
import { Dialog } from '../couple/dialog';
import { useRefresh } from '../couple/use-couple';
import { useMe } from '../frame/me';
import { OwnDraftLine } from '../frame/own-draft-line';
import { LongField, SendForm, textOf } from '../frame/send-form';
import { Trouble, Waiting } from '../frame/states';
import { momentOf } from '../frame/when';
import { Close } from './urgent';
import { t } from './words';
import styles from './line.module.css';

type Message = Schemas['StaffMessage'];
const PATH = '/api/staff/cases/{caseId}/partners/{personId}/messages';

interface LineProps {
  page: CouplePage;
  lane: PartnerLane;
  onClose: () => void;
}

/** What one partner wrote to their therapist alone: those that wait first, the oldest of them open for an answer. */
export function PrivateLine({ page, lane, onClose }: LineProps) {
  const { personId, firstName: name } = lane;
  const line = $api.useQuery('get', PATH, { params: { path: { caseId: page.id, personId } } }, { gcTime: 0, staleTime: Infinity });
  const messages = line.data?.messages ?? [];
  const [waiting, rest] = [messages.filter(({ waits }) => waits).reverse(), messages.filter(({ waits }) => !waits)];
  const first = waiting[0]?.id;
  return (
    <Dialog title={t('private.title', { name })} onClose={onClose}>
      <div className={styles.list}>
        {line.isPending && <Waiting lines={6} />}
        <Trouble error={line.error} />
        {line.data && messages.length === 0 && <p>{t('private.none')}</p>}
        {[...waiting, ...rest].map((message) => (
          <One key={message.id} message={message} page={page} lane={lane} isFirst={message.id === first} />
        ))}
        <Close onClose={onClose} />
      </div>
    </Dialog>
  );
}

function One({ message, page, lane, isFirst }: { message: Message; page: CouplePage; lane: PartnerLane; isFirst: boolean }) {
  const name = lane.firstName;
  const [isAnswering, setAnswering] = useState(isFirst);
  return (
    <article className={styles.one}>
      <p className={styles.quiet}>{t('private.wrote', { name, when: momentOf(message.sentAt, page) })}</p>
      {message.kind === 'talk' ? <p>{t('private.askedTalk', { name })}</p> : (
        <>
          <blockquote className={styles.words}>{message.words}</blockquote>
          <p className={styles.quiet}>{t(`private.for.${message.audience}`, { name })} {t(`private.policy.${message.policy}`, { name })}</p>
        </>
      )}
      {message.replies.map(({ id, sentAt, words }) => (
        <div key={id}>
          <p className={styles.quiet}>{t('private.youWrote', { when: momentOf(sentAt, page) })}</p>
          <blockquote className={styles.words}>{words}</blockquote>
        </div>
      ))}
      {message.waits && isAnswering && <Reply message={message} page={page} lane={lane} />}
      <div className={styles.acts}>
        {message.waits && !isAnswering && <Button size="compact-md" className={styles.small} onClick={() => setAnswering(true)}>{t('private.answer')}</Button>}
        {message.waits && <Aside message={message} page={page} />}
      </div>
    </article>
  );
}

function useAfter(page: CouplePage): () => Promise<void> {
  const queries = useQueryClient();
  const refresh = useRefresh(page.id);
  return async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: ['get', PATH] }), refresh()]);
  };
}

function Reply({ message, page, lane }: { message: Message; page: CouplePage; lane: PartnerLane }) {
  const idFor = useIdFor();
  const after = useAfter(page);
  const { personId } = useMe();
  const draft = useDraft({ entry: 'staff', of: personId, caseId: page.id, place: `reply-${message.id}`, fields: ['words'] });
  const reply = $api.useMutation('post', '/api/staff/cases/{caseId}/messages/{messageId}/reply', {
    gcTime: 0,
    onSuccess: async () => {
      draft.sent();
      await after();
    },
  });
  const onSend = (values: FormData) => {
    const body = { words: textOf(values, 'words') };
    reply.mutate({ params: { path: { caseId: page.id, messageId: message.id } }, body: { id: idFor(body), ...body } });
  };
  return (
    <div ref={draft.root}>
      <SendForm problem={reply.error ? problemOf(reply.error) : null} isSending={reply.isPending} send={t('private.send', { name: lane.firstName })} onSend={onSend}>
        <LongField name="words" label={t('private.reply')} description={t('private.replyReader', { name: lane.firstName })} autosize minRows={3} maxRows={12} maxLength={4000} />
        <OwnDraftLine draft={draft} />
      </SendForm>
    </div>
  );
}

/** Read, and taken up in a session. Neither partner can tell. */
function Aside({ message, page }: { message: Message; page: CouplePage }) {
  const [id] = useState(newId);
  const after = useAfter(page);
  const aside = $api.useMutation('post', '/api/staff/cases/{caseId}/messages/{messageId}/aside', { gcTime: 0, onSuccess: after });
  return (
    <>
      <Button size="compact-md" className={styles.small} variant="subtle" aria-disabled={aside.isPending || undefined} onClick={() => !aside.isPending && aside.mutate({ params: { path: { caseId: page.id, messageId: message.id } }, body: { id } })}>
        {t('private.aside')}
      </Button>
      <Trouble error={aside.error} />
    </>
  );
}
