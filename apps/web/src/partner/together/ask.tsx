import { type Feeling, feelings } from '@groundwork/domain/homework/together/times';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { $api, problemOf, type ProblemView, type Schemas } from '../../lib/api';
import { Choices, Form, LongField, SendButton, Ticks, useIdFor } from '../../lib/forms';
import { k } from './words';

interface AskProps { me: Schemas['Me']; timeId: string; starts: string; until: string }

/** X02: asked alone. A new form after each answer: what was answered stands nowhere on the page. */
export function Ask(props: AskProps) {
  const [sent, setSent] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  // The form is new, and whoever sent it stands at its end: the thanks are above.
  useEffect(() => {
    if (sent > 0) said.current?.focus();
  }, [sent]);
  const { starts, until } = props;
  return (
    <>
      <p className="talk-word">{k('talk.ask', { starts })}</p>
      <p>{k('talk.askLead', { until })}</p>
      <p ref={said} tabIndex={-1} role="status" className="work-said">{sent > 0 ? k('talk.said', { therapist: props.me.therapistName, until }) : null}</p>
      <Question key={sent} {...props} onSent={() => setSent(sent + 1)} />
      <p>{k('talk.unsafe')} <Link to="/help">{k('talk.help')}</Link></p>
    </>
  );
}

const ANSWERS = ['yes', 'not_now'] as const;

function Question({ me, timeId, onSent }: AskProps & { onSent: () => void }) {
  const idFor = useIdFor();
  const [missing, setMissing] = useState<ProblemView | null>(null);
  const therapist = me.therapistName;
  const say = $api.useMutation('post', '/api/my/talks/{timeId}/answer', { gcTime: 0, onSuccess: onSent });
  const onSend = (values: Record<string, string>) => {
    const answer = ANSWERS.find((one) => one === values['answer']);
    if (!answer) return setMissing({ code: 'fields', status: 422, detail: k('talk.missing'), fields: { answer: k('talk.missing') } });
    setMissing(null);
    const body = { answer, feelings: feelings.filter((one): one is Feeling => values[`feelings.${one}`] === 'yes'), words: values['words'] ?? '' };
    say.mutate({ params: { path: { timeId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <Form problem={missing ?? (say.error && problemOf(say.error))} isSending={say.isPending} onSend={onSend}>
      <Choices name="answer" reader={k('talk.reader', { therapist, name: me.partnerName })} label={k('talk.forMe')} options={ANSWERS.map((value) => ({ value, label: k(`talk.${value}`) }))} />
      <Ticks name="feelings" label={k('talk.feelings')} hint={k('talk.feelingsHint')} options={feelings.map((value) => ({ value, label: k(`talk.feel.${value}`) }))} defaultValues={[]} />
      <LongField name="words" label={k('talk.note', { therapist })} hint={k('talk.noteHint')} maxLength={300} rows={2} />
      <SendButton isSending={say.isPending}>{k('talk.send', { therapist })}</SendButton>
    </Form>
  );
}
