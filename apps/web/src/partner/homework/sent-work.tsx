import type { Exercise } from '@groundwork/exercises/exercise';
import { useEffect, useRef, useState } from 'react';
import { $api, newId, problemOf, type Schemas } from '../../lib/api';
import { DraftLine } from '../../lib/draft-line';
import { useDraft } from '../../lib/drafts';
import { Form, LongField, SendButton, Trouble, useIdFor } from '../../lib/forms';
import { dayOf, localDateOf, timeOf } from '../../lib/format';
import { AnswerView } from './answer-view';
import { readingOf, valuesFrom } from './answers';
import { Acts, Theirs } from './both';
import { type OwnField, type Start, useWorkChanged, type WorkPageData } from './own-page';
import { readBy, readerLine } from './reader-line';
import { Replies } from './replies';
import { w } from './words';

type Me = Schemas['Me'];

interface SentProps {
  me: Me;
  page: WorkPageData;
  exercise: Exercise;
  fields: OwnField[];
  /** It was sent on this page just now. */
  isNew: boolean;
  onTakenBack: (words: Start) => void;
}

/** What was sent, who reads it, what happens next, and what came back. */
export function SentWork({ me, page, exercise, fields, isNew, onTakenBack }: SentProps) {
  const [heading, therapist] = [useRef<HTMLHeadingElement>(null), me.therapistName];
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const sentAt = page.sentAt ?? page.acts.at(-1)?.sentAt;
  const next = page.reader === 'H' && page.state === 'answered' ? 'myWork.next.H.opened' : (`myWork.next.${readBy(page.reader)}` as const);
  const when = sentAt && { day: dayOf(localDateOf(sentAt, { zone: me.zone })), time: timeOf(sentAt, { zone: me.zone }) };
  return (
    <>
      <section className="stack">
        {when && <h2 ref={heading} tabIndex={-1}>{w('myWork.sentTitle', when)}</h2>}
        <p className="reader">{readerLine(page.reader, me)}</p>
        {page.replies.length > 0 ? <Replies me={me} replies={page.replies} /> : <p>{w(next, { therapist, name: me.partnerName })}</p>}
      </section>
      <Written me={me} page={page} exercise={exercise} fields={fields} />
      {page.mayTakeBack && <TakeBack me={me} page={page} onTakenBack={onTakenBack} />}
      {page.mayAdd && <AddTo key={page.acts.length} me={me} page={page} />}
    </>
  );
}

/** The own words, beside the other's where both may read them: the same size. A box for fewer readers stands apart and closed. */
function Written({ me, page, exercise, fields }: Pick<SentProps, 'me' | 'page' | 'exercise' | 'fields'>) {
  const isTighter = ({ reader }: OwnField) => reader !== page.reader;
  const joint = fields.filter((one) => !isTighter(one)).map(({ field }) => field);
  return (
    <>
      <div className={page.other ? 'work-both' : undefined}>
        <section className="card stack">
          <h3>{w('myWork.yours')}</h3>
          <Acts acts={page.acts} fields={joint} zone={me.zone} earlierTitle={w('myWork.earlier')} />
        </section>
        <Theirs me={me} page={page} exercise={exercise} />
      </div>
      {fields.filter(isTighter).map((one) => <Tighter key={one.field.key} me={me} own={one} page={page} />)}
    </>
  );
}

/** Always there where the form has such a box, and closed: whoever looks over the shoulder cannot tell whether it was used. */
function Tighter({ me, own: { field, reader }, page }: { me: Me; own: OwnField; page: WorkPageData }) {
  const answer = readingOf(page.acts).standing?.answers.find(({ key }) => key === field.key);
  return (
    <details className="stack">
      <summary>{w('myWork.alone', { therapist: me.therapistName })}</summary>
      <p className="reader">{readerLine(reader, me)}</p>
      {answer ? <AnswerView fields={[field]} answers={[answer]} /> : <p>{w('myWork.leftEmpty')}</p>}
    </details>
  );
}

/** R74: before it is opened. The words come back to their author. */
function TakeBack({ me, page, onTakenBack }: Pick<SentProps, 'me' | 'page' | 'onTakenBack'>) {
  const [id] = useState(newId);
  const [isAsked, setAsked] = useState(false);
  const changed = useWorkChanged();
  const { standing, added } = readingOf(page.acts);
  const take = $api.useMutation('post', '/api/my/work/{partId}/withdrawal', {
    onSuccess: () => {
      onTakenBack({ values: valuesFrom(standing?.answers ?? []), added: added.flatMap(({ answers }) => answers.flatMap(({ text }) => text ?? [])) });
      return changed();
    },
  });
  if (!isAsked) return <button type="button" className="start" onClick={() => setAsked(true)}>{w('myWork.take')}</button>;
  return (
    <section className="stack">
      <p>{w('myWork.takeSure', { name: me.partnerName, therapist: me.therapistName })}</p>
      <div className="row">
        <button type="button" autoFocus aria-disabled={take.isPending || undefined} onClick={() => !take.isPending && take.mutate({ params: { path: { partId: page.partId } }, body: { id } })}>{w('myWork.take')}</button>
        <button type="button" className="quiet" onClick={() => setAsked(false)}>{w('myWork.takeNot')}</button>
      </div>
      <Trouble problem={take.error && problemOf(take.error)} />
    </section>
  );
}

/** R74: words are put under what was sent; nothing that was sent changes. */
function AddTo({ me, page }: Pick<SentProps, 'me' | 'page'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w('myWork.more')}</summary>
      {isOpen && <MoreWords me={me} page={page} />}
    </details>
  );
}

function MoreWords({ me, page }: Pick<SentProps, 'me' | 'page'>) {
  const idFor = useIdFor();
  const changed = useWorkChanged();
  const draft = useDraft({ entry: 'my', of: me.personId, place: `work-more-${page.partId}`, fields: ['words'] });
  const add = $api.useMutation('post', '/api/my/work/{partId}/addition', {
    onSuccess: () => {
      draft.sent();
      return changed();
    },
  });
  return (
    <div ref={draft.root}>
      <Form problem={add.error && problemOf(add.error)} isSending={add.isPending} onSend={({ words = '' }) => add.mutate({ params: { path: { partId: page.partId } }, body: { id: idFor({ words }), words } })}>
        <LongField name="words" label={w('myWork.more')} hint={w('myWork.moreHint')} reader={readerLine(page.reader, me)} maxLength={4000} />
        <DraftLine draft={draft} signInPath="/sign-in" />
        <SendButton isSending={add.isPending}>{w('myWork.moreSend')}</SendButton>
      </Form>
    </div>
  );
}
