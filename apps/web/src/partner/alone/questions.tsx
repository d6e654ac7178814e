import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { Choices, Form, SendButton, useIdFor } from '../../lib/forms';
import { HelpNumbers } from '../../lib/help';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { t } from '../words';

type Me = Schemas['Me'];
type Lines = Schemas['PrivateLines'];
type Step = 'gate' | 'not_now' | 'questions' | 'sent';

const TOPICS = [
  'fear', 'hits', 'threats', 'injury', 'strangulation', 'sexual_coercion', 'stalking', 'device_monitoring', 'money_control', 'isolation', 'weapons',
  'children', 'separation_plans', 'own_behaviour',
] as const satisfies readonly (keyof Lines)[];
const ANSWERS = ['yes', 'not_sure', 'no', 'rather_not_say'] as const;

/** The private questions (SR2, SR3): behind "Are you alone?", nothing stored before they are sent, never shown again. */
export function QuestionsPage({ me }: { me: Me }) {
  const screen = $api.useQuery('get', '/api/my/screen');
  const [step, setStep] = useState<Step>('gate');
  return <Page title={t('questions.title')} me={me}>{bodyOf()}</Page>;

  function bodyOf(): ReactNode {
    // What was sent stays thanked for until the page is left, although nothing is due any more.
    if (step === 'sent') return <Sent me={me} />;
    if (!screen.data) return screen.error ? <Failing error={screen.error} onRetry={() => void screen.refetch()} /> : <Skeleton lines={4} />;
    if (!screen.data.due) return <Calm words={t('questions.none')} />;
    if (step === 'questions') return <Questions me={me} onSent={() => setStep('sent')} />;
    return step === 'not_now' ? <Calm words={t('questions.notNow')} /> : <Gate onYes={() => setStep('questions')} onNo={() => setStep('not_now')} />;
  }
}

function Gate({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <>
      <h2>{t('questions.gate')}</h2>
      <p>{t('questions.gate.lead')}</p>
      <div className="stack narrow">
        <button type="button" onClick={onYes}>{t('questions.gate.yes')}</button>
        <button type="button" onClick={onNo}>{t('questions.gate.no')}</button>
      </div>
      <p className="muted small">{t('questions.gate.leave')}</p>
    </>
  );
}

function Calm({ words }: { words: string }) {
  const said = useFocusOnce<HTMLParagraphElement>();
  return (
    <>
      <p ref={said} tabIndex={-1} className="said">{words}</p>
      <p><Link to="/">{t('questions.back')}</Link></p>
    </>
  );
}

/** The same for everyone who has sent them, whatever was answered. */
function Sent({ me }: { me: Me }) {
  return (
    <>
      <Calm words={t('questions.sent', { therapist: me.therapistName })} />
      <HelpNumbers country={me.country} />
    </>
  );
}

function Questions({ me, onSent }: { me: Me; onSent: () => void }) {
  const queries = useQueryClient();
  const idFor = useIdFor();
  const lead = useFocusOnce<HTMLParagraphElement>();
  const send = $api.useMutation('post', '/api/my/screen', {
    // The answers are not kept in the page's memory once they are gone.
    gcTime: 0,
    onSuccess: () => {
      queries.setQueryData($api.queryOptions('get', '/api/my/screen').queryKey, { due: false });
      onSent();
    },
  });
  const onSend = (values: Record<string, string>) => {
    const answers = linesOf(values);
    send.mutate({ body: { id: idFor({ answers }), answers } });
  };
  const name = me.partnerName;
  return (
    <>
      <p ref={lead} tabIndex={-1} className="said reader">{t('questions.reader', { name })}</p>
      <p>{t('questions.lead')}</p>
      <p className="muted small">{t('notMonitored')}</p>
      <Form className="form questions" problem={send.error && problemOf(send.error)} isSending={send.isPending} onSend={onSend}>
        {TOPICS.map((topic) => (
          <Choices key={topic} name={topic} label={t(`questions.${topic}`, { name })} options={ANSWERS.map((value) => ({ value, label: t(`questions.answer.${value}`) }))} />
        ))}
        <p className="muted small">{t('questions.sendHint')}</p>
        <SendButton isSending={send.isPending}>{t('questions.send')}</SendButton>
      </Form>
    </>
  );
}

function linesOf(values: Record<string, string>): Lines {
  return Object.fromEntries(TOPICS.flatMap((topic) => (values[topic] ? [[topic, values[topic]]] : [])));
}

/** The button that was pressed is gone: the cursor goes to the words that took its place. */
function useFocusOnce<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
