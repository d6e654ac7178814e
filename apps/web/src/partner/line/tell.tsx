import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Field, Form, LongField, SendButton, useIdFor } from '../../lib/forms';
import { HelpNumbers } from '../../lib/help';
import { Page } from '../frame/page';
import { l } from './words';

type Me = Schemas['Me'];
type Contact = Schemas['TellUrgent']['contact'];
const WAYS = ['phone', 'in_session', 'no_contact'] as const satisfies readonly Contact[];

/**
 * SR5: help first, then the way to tell the therapist and how one may be reached. No draft is kept and nothing is shown
 * again: this is the page that somebody else may look for.
 */
export function TellPage({ me }: { me: Me }) {
  const [isSent, setSent] = useState(false);
  return (
    <Page title={l('tell.title')} me={me}>
      {isSent ? <Sent me={me} /> : <p className="muted">{l('tell.leave')}</p>}
      <HelpNumbers country={me.country} />
      {!isSent && <Tell me={me} onSent={() => setSent(true)} />}
    </Page>
  );
}

function Sent({ me }: { me: Me }) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1} className="said stack" role="status">
      <p>{l('tell.sent', { therapist: me.therapistName })}</p>
      <p><Link to="/help">{l('tell.back')}</Link></p>
    </div>
  );
}

function Tell({ me, onSent }: { me: Me; onSent: () => void }) {
  const idFor = useIdFor();
  const { state } = useLocation() as { state: { source?: 'note' } | null };
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const tell = $api.useMutation('post', '/api/my/urgent', { gcTime: 0, onSuccess: onSent });
  const onSend = ({ contact, reach = '', words = '' }: Record<string, string>) => {
    const way = WAYS.find((one) => one === contact);
    const isNumberMissing = way === 'phone' && reach.trim() === '';
    if (!way || isNumberMissing) return setMissing(lacks(way ? 'reach' : 'contact'));
    setMissing(null);
    const body = { of: me.personId, source: state?.source ?? ('help' as const), contact: way, reach, words };
    tell.mutate({ body: { id: idFor(body), ...body } });
  };
  const therapist = me.therapistName;
  return (
    <section className="stack">
      <h2>{l('tell.form', { therapist })}</h2>
      <p className="reader">{l('tell.who', { therapist, name: me.partnerName })}</p>
      <Form problem={missing ?? (tell.error && problemOf(tell.error))} isSending={tell.isPending} onSend={onSend}>
        <Choices name="contact" label={l('tell.contact')} options={WAYS.map((value) => ({ value, label: l(`tell.contact.${value}`) }))} />
        <Field name="reach" label={l('tell.reach')} maxLength={120} autoComplete="off" />
        <LongField name="words" label={l('tell.words', { therapist })} hint={l('tell.wordsHint')} maxLength={1000} />
        <SendButton isSending={tell.isPending}>{l('tell.send', { therapist })}</SendButton>
      </Form>
    </section>
  );
}

function lacks(field: 'contact' | 'reach'): ProblemView {
  const detail = l(`tell.${field}.missing`);
  return { code: 'fields', status: 422, detail, fields: { [field]: detail } };
}
