import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Field, Form, LongField, SendButton, useIdFor } from '../../lib/forms';
import { addDays, dayOf } from '../../lib/format';
import { Failing, Skeleton } from '../../ui/states';
import { useMe } from '../frame/me-query';
import { Page } from '../frame/page';
import { f } from './words';

type Me = Schemas['Me'];
type Contact = Schemas['MyContact'];
type How = Schemas['SayContact']['how'];
const MINE = '/api/my/contact';
const HOWS: readonly How[] = ['mail', 'room', 'not_yet'];
const DAYS_AHEAD = 90;

/** SR26: the partner who came first says when and how the other may be contacted. To everybody else it is no page. */
export function TogetherPage({ me }: { me: Me }) {
  const mine = $api.useQuery('get', MINE, {}, { enabled: me.asksContact });
  if (!me.asksContact) return <Navigate to="/" replace />;
  const names = { name: me.partnerName, therapist: me.therapistName };
  return (
    <Page title={f('first.title', names)} me={me}>
      <p>{f('first.lead', names)}</p>
      <p>{f('first.change', names)}</p>
      <p className="reader">{f('first.reader', names)}</p>
      {mine.data ? <Word me={me} contact={mine.data} /> : mine.error ? <Failing error={mine.error} onRetry={() => void mine.refetch()} /> : <Skeleton lines={4} />}
    </Page>
  );
}

/** What was said last, and a new form after each answer. */
function Word({ me, contact }: { me: Me; contact: Contact }) {
  const [saved, setSaved] = useState(0);
  const { word } = contact;
  return (
    <>
      <p role="status">
        {saved > 0 && f('first.saved')} <strong>{f(`first.said.${word?.how ?? 'none'}`, { day: word?.fromOn ? dayOf(word.fromOn) : '' })}</strong>
      </p>
      <SayForm key={saved} me={me} contact={contact} onSaved={() => setSaved(saved + 1)} />
    </>
  );
}

function SayForm({ me, contact, onSaved }: { me: Me; contact: Contact; onSaved: () => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const [how, setHow] = useState(contact.word?.how);
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const say = $api.useMutation('post', MINE, {
    gcTime: 0,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['get', MINE] });
      onSaved();
    },
  });
  const onSend = (values: Record<string, string>) => {
    if (!how) return setMissing({ code: 'fields', status: 422, detail: f('first.how.missing'), fields: { how: f('first.how.missing') } });
    setMissing(null);
    const body = { how, ...filledOf(values) };
    say.mutate({ body: { id: idFor(body), ...body } });
  };
  return (
    <Form problem={missing ?? (say.error && problemOf(say.error))} isSending={say.isPending} onSend={onSend}>
      <div onChange={({ target }) => target instanceof HTMLInputElement && target.name === 'how' && setHow(HOWS.find((one) => one === target.value))}>
        <Choices name="how" label={f('first.how')} defaultValue={contact.word?.how ?? ''} options={HOWS.map((value) => ({ value, label: f(`first.how.${value}`) }))} />
      </div>
      {how && how !== 'not_yet' && <WhenAndHow me={me} contact={contact} byMail={how === 'mail'} />}
      <SendButton isSending={say.isPending}>{f('first.send')}</SendButton>
    </Form>
  );
}

function WhenAndHow({ me, contact: { today, word }, byMail }: { me: Me; contact: Contact; byMail: boolean }) {
  const isNamed = useMe().data?.partnerName !== '';
  const from = word?.fromOn && word.fromOn > today ? word.fromOn : today;
  return (
    <>
      <Field name="fromOn" type="date" label={f('first.from')} min={today} max={addDays(today, DAYS_AHEAD)} defaultValue={from} />
      {!isNamed && <Field name="firstName" label={f('first.name')} hint={f('first.may')} maxLength={60} autoComplete="off" defaultValue={word?.firstName ?? ''} />}
      {byMail && <Field name="email" type="email" label={f('first.email')} hint={f('first.may')} autoComplete="off" defaultValue={word?.email ?? ''} />}
      <LongField name="note" label={f('first.note', { therapist: me.therapistName })} hint={f('first.may')} maxLength={300} defaultValue={word?.note ?? ''} />
    </>
  );
}

/** What was left empty is not said. */
function filledOf(values: Record<string, string>): Omit<Schemas['SayContact'], 'id' | 'how'> {
  const said = Object.entries(values).filter(([name, text]) => name !== 'how' && text.trim() !== '');
  return Object.fromEntries(said);
}
