import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { $api, newId, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Choices, Form, LongField, SendButton, Trouble, useIdFor } from '../../lib/forms';
import { dayOf, localDateOf } from '../../lib/format';
import { HelpNumbers } from '../../lib/help';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { RoadLine } from '../road/road-line';
import { t } from '../words';
import { l } from './words';
import './line.css';

type Me = Schemas['Me'];
type Line = Schemas['MyMessages'];
const AUDIENCES = ['author_staff', 'author_staff_never_joint'] as const;
const LINE = '/api/my/messages';

/** The own therapist, and the private line: what was signed stands before the first word (SR8). */
export function TherapistPage({ me }: { me: Me }) {
  const line = $api.useQuery('get', LINE);
  return (
    <Page title={l('therapist.title')} me={me}>
      <p>{l('therapist.who', { name: me.therapistName, clinic: me.clinicName })}</p>
      <p>{l('therapist.how', { name: me.therapistName })}</p>
      {line.data ? <PrivateLine me={me} line={line.data} /> : line.error ? <Failing error={line.error} onRetry={() => void line.refetch()} /> : <Skeleton lines={5} />}
      <RoadLine />
      <HelpNumbers country={me.country} />
    </Page>
  );
}

function PrivateLine({ me, line }: { me: Me; line: Line }) {
  const mayWrite = line.policy !== 'no_individual_channel';
  const therapist = me.therapistName;
  return (
    <>
      <section className="stack">
        <h2>{mayWrite ? l('line.title', { therapist }) : l('line.signed')}</h2>
        {mayWrite && <h3>{l('line.signed')}</h3>}
        {/* In the words that were signed. */}
      <p>{t(`consent.policy.${line.policy}`, { therapist })}</p>
        {mayWrite && <p>{l('line.reply', { days: line.replyDays, name: me.partnerName })}</p>}
        <p>{l('line.notFast')} <Link to="/more" state={{ source: 'note' }}>{l('line.unsafe')}</Link></p>
        {mayWrite && <NoteForm me={me} />}
        <Talk me={me} />
      </section>
      <Before me={me} line={line} />
    </>
  );
}

function useAfterSending(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['get', LINE] });
}

/** A new form after each note, so that its id and its draft are new ones too. */
function NoteForm({ me }: { me: Me }) {
  const [sent, setSent] = useState(0);
  return (
    <>
      <p role="status">{sent > 0 ? l('line.sent') : null}</p>
      <NewNote key={sent} me={me} onSent={() => setSent(sent + 1)} />
    </>
  );
}

function NewNote({ me, onSent }: { me: Me; onSent: () => void }) {
  const idFor = useIdFor();
  const refresh = useAfterSending();
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const draft = useDraft({ entry: 'my', of: me.personId, place: 'contact-note', fields: ['words', 'audience'] });
  const send = $api.useMutation('post', LINE, {
    gcTime: 0,
    onSuccess: async () => {
      draft.sent();
      await refresh();
      onSent();
    },
  });
  const therapist = me.therapistName;
  const onSend = ({ audience: chosen, words = '' }: Record<string, string>) => {
    const audience = AUDIENCES.find((one) => one === chosen);
    if (!audience) return setMissing({ code: 'fields', status: 422, detail: l('line.audience.missing'), fields: { audience: l('line.audience.missing') } });
    setMissing(null);
    const body = { of: me.personId, kind: 'note' as const, audience, words };
    send.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <div ref={draft.root}>
      <Form problem={missing ?? (send.error && problemOf(send.error))} isSending={send.isPending} onSend={onSend}>
        <Choices name="audience" label={l('line.audience')} options={AUDIENCES.map((value) => ({ value, label: l(`line.audience.${value}`, { therapist, name: me.partnerName }) }))} />
        <LongField name="words" label={l('line.words')} reader={l('line.reader', { therapist })} maxLength={4000} rows={6} />
        <DraftLine draft={draft} signInPath="/sign-in" />
        <SendButton isSending={send.isPending}>{l('line.send', { therapist })}</SendButton>
      </Form>
    </div>
  );
}

function Talk({ me }: { me: Me }) {
  const [id] = useState(newId);
  const refresh = useAfterSending();
  const ask = $api.useMutation('post', LINE, { gcTime: 0, onSuccess: refresh });
  const body = { id, of: me.personId, kind: 'talk' as const, audience: 'author_staff_never_joint' as const };
  if (ask.isSuccess) return <p role="status">{l('line.talkAsked', { therapist: me.therapistName })}</p>;
  return (
    <div className="stack narrow">
      <p>{l('line.talk')}</p>
      <button type="button" aria-disabled={ask.isPending || undefined} onClick={() => !ask.isPending && ask.mutate({ body })}>{l('line.askTalk')}</button>
      <Trouble problem={ask.error && problemOf(ask.error)} />
    </div>
  );
}

/** Closed until opened, and always there: whoever looks over the shoulder cannot tell whether anything was written. */
function Before({ me, line }: { me: Me; line: Line }) {
  const day = (instant: string) => dayOf(localDateOf(instant, { zone: me.zone }));
  return (
    <details className="stack">
      <summary>{l('line.before')}</summary>
      {line.messages.length === 0 && <p>{l('line.none')}</p>}
      <ul className="stack">
        {line.messages.map(({ id, kind, audience, sentAt, words, replies }) => (
          <li key={id} className="card stack">
            <p className="muted small">{l(kind === 'talk' ? 'line.youAsked' : 'line.youWrote', { day: day(sentAt) })}</p>
            {kind === 'note' && <p className="reader">{l(`line.audience.${audience}`, { therapist: me.therapistName, name: me.partnerName })}</p>}
            {words && <p className="line-words">{words}</p>}
            {replies.map((reply) => (
              <blockquote key={reply.id} className="line-words">
                <p className="muted small">{l('line.answered', { therapist: me.therapistName, day: day(reply.sentAt) })}</p>
                <p>{reply.words}</p>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
