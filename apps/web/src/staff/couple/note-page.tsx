import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { $api, problemOf } from '../../lib/api';
import { useDraft } from '../../lib/drafts';
import { useIdFor } from '../../lib/forms';
import type { SessionNote } from '../contract';
import { OwnDraftLine } from '../frame/own-draft-line';
import { useMe } from '../frame/me';
import { LongField, SendForm, textOf } from '../frame/send-form';
import { Failing, Waiting } from '../frame/states';
import { momentOf, sessionInWords } from '../frame/when';
import { t } from '../words';
import { Attendance } from '../sessions/attendance';
import { CopyForNotes } from '../sessions/copy-for-notes';
import { useCouple, useRefresh } from './use-couple';
import styles from './note.module.css';

const NOTE = '/api/staff/cases/{caseId}/sessions/{sessionId}/note';

/** The one note of a session: written, signed, locked; afterwards addenda only. */
export function NotePage() {
  const { caseId = '', sessionId = '' } = useParams();
  const note = $api.useQuery('get', NOTE, { params: { path: { caseId, sessionId } } });
  const couple = useCouple(caseId);
  if (note.isPending || couple.isPending) return <Waiting lines={8} />;
  if (!note.data) return <Failing error={note.error} onRetry={() => void note.refetch()} />;
  if (!couple.data) return <Failing error={couple.error} onRetry={() => void couple.refetch()} />;
  const session = couple.data.sessions.find(({ id }) => id === sessionId);
  return (
    <section className={styles.note}>
      <p>
        <Link to={`/practice/cases/${caseId}`}>{couple.data.partners.map(({ firstName }) => firstName).join(` ${t('staff.and')} `)}</Link>
      </p>
      <h1>{session ? t('note.title', { session: sessionInWords(session) }) : t('sessions.note')}</h1>
      {session && <Attendance page={couple.data} session={session} />}
      {session?.endedAt && <CopyForNotes page={couple.data} session={session} />}
      {note.data.signedAt ? <SignedNote note={note.data} caseId={caseId} /> : <WriteNote caseId={caseId} sessionId={sessionId} />}
    </section>
  );
}

function WriteNote({ caseId, sessionId }: { caseId: string; sessionId: string }) {
  return <WriteForm caseId={caseId} sessionId={sessionId} path={NOTE} draftOf="note" label={t('note.text')} hint={t('note.hint')} send={t('note.sign')} warning={t('note.locks')} rows={14} />;
}

interface WriteFormProps {
  caseId: string;
  sessionId: string;
  path: typeof NOTE | `${typeof NOTE}/addenda`;
  draftOf: 'note' | 'addendum';
  label: string;
  hint?: string;
  send: string;
  warning: string;
  rows: number;
}

function WriteForm({ caseId, sessionId, path, draftOf, label, hint, send, warning, rows }: WriteFormProps) {
  const queries = useQueryClient();
  const refresh = useRefresh(caseId);
  const idFor = useIdFor();
  const { personId } = useMe();
  const draft = useDraft({ entry: 'staff', of: personId, caseId, place: `${draftOf}-${sessionId}`, fields: ['text'] });
  const sign = $api.useMutation('post', path, {
    onSuccess: async () => {
      draft.sent();
      await Promise.all([queries.invalidateQueries({ queryKey: ['get', NOTE] }), refresh()]);
    },
  });
  const onSend = (values: FormData) => {
    const body = { text: textOf(values, 'text') };
    sign.mutate({ params: { path: { caseId, sessionId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <div ref={draft.root}>
      <SendForm problem={sign.error ? problemOf(sign.error) : null} isSending={sign.isPending} send={send} onSend={onSend} beside={<p className={styles.warning}>{warning}</p>}>
        <LongField name="text" label={label} description={hint} rows={rows} />
        <OwnDraftLine draft={draft} />
      </SendForm>
    </div>
  );
}

function SignedNote({ note, caseId }: { note: SessionNote; caseId: string }) {
  const clock = useMe();
  const [isAdding, setAdding] = useState(note.addenda.length);
  return (
    <>
      <Signed text={note.text ?? ''} line={t('note.signed', { name: note.signedBy ?? '', when: momentOf(note.signedAt ?? '', clock) })} />
      {note.addenda.length > 0 && <h2>{t('note.addenda')}</h2>}
      {note.addenda.map(({ id, text, signedAt, signedBy }) => (
        <Signed key={id} text={text} line={t('note.signed', { name: signedBy, when: momentOf(signedAt, clock) })} />
      ))}
      {isAdding > note.addenda.length ? (
        <WriteForm key={isAdding} caseId={caseId} sessionId={note.sessionId} path={`${NOTE}/addenda`} draftOf="addendum" label={t('note.addendum')} send={t('note.signAddendum')} warning={t('note.addendumLocks')} rows={5} />
      ) : (
        <Button className={styles.add} onClick={() => setAdding(note.addenda.length + 1)}>
          {t('note.add')}
        </Button>
      )}
    </>
  );
}

function Signed({ text, line }: { text: string; line: string }) {
  return (
    <article className={styles.signed}>
      <p className={styles.text}>{text}</p>
      <p className={styles.line}>{line}</p>
    </article>
  );
}
