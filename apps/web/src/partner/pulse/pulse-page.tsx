import type { Exercise } from '@groundwork/exercises/exercise';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { dayOf, localDateOf } from '../../lib/format';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import '../homework/work.css';
import { OwnWeeks } from './own-weeks';
import { PulseForm } from './pulse-form';
import './pulse.css';
import { p } from './words';

type Me = Schemas['Me'];
type Pulse = Schemas['MyPulse'];

/** R79: the week in four numbers, for its author and the therapist; and the own weeks over time. */
export function PulsePage({ me }: { me: Me }) {
  const pulse = $api.useQuery('get', '/api/my/pulse');
  return (
    <Page title={p('pulse.title')} me={me}>
      <p className="muted under-title">{p('pulse.lead')}</p>
      {pulse.data ? <WithText me={me} pulse={pulse.data} /> : pulse.error ? <Failing error={pulse.error} onRetry={() => void pulse.refetch()} /> : <Skeleton lines={6} />}
    </Page>
  );
}

function WithText({ me, pulse }: { me: Me; pulse: Pulse }) {
  const text = useExerciseText(pulse.exercise, pulse.version);
  return (
    <>
      {text.data ? <ThisWeek me={me} pulse={pulse} exercise={text.data} /> : text.isPending ? <Skeleton lines={6} /> : <Failing error={text.error} onRetry={() => void text.refetch()} />}
      <OwnWeeks weeks={pulse.weeks} therapist={me.therapistName} />
    </>
  );
}

function ThisWeek({ me, pulse, exercise }: { me: Me; pulse: Pulse; exercise: Exercise }) {
  const [isChanging, setChanging] = useState(false);
  const [isNew, setNew] = useState(false);
  const sent = pulse.weeks.find(({ week }) => week === pulse.week);
  const onSent = () => {
    setChanging(false);
    setNew(true);
  };
  return (
    <section className="stack" aria-labelledby="this-week">
      <h2 id="this-week">{p('pulse.this')}</h2>
      {sent && !isChanging ? <Sent me={me} sent={sent} isNew={isNew} onChange={() => setChanging(true)} /> : (
        <>
          <details><summary>{p('pulse.about')}</summary><About exercise={exercise} /></details>
          {isChanging && <p>{p('pulse.changing')} <button type="button" className="quiet" onClick={() => setChanging(false)}>{p('pulse.keep')}</button></p>}
          <PulseForm me={me} pulse={pulse} exercise={exercise} before={sent} onSent={onSent} />
        </>
      )}
    </section>
  );
}

function About({ exercise: { why, steps } }: { exercise: Exercise }) {
  return (
    <div className="reading">
      <p>{why}</p>
      <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
    </div>
  );
}

interface SentProps { me: Me; sent: Schemas['MyPulseWeek']; isNew: boolean; onChange: () => void }

/** The same for whatever was sent: nothing here tells what a number led to. */
function Sent({ me, sent, isNew, onChange }: SentProps) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) words.current?.focus();
  }, [isNew]);
  return (
    <>
      <p ref={words} tabIndex={-1}>{isNew ? p('pulse.sent', { therapist: me.therapistName }) : p('pulse.sentOn', { day: dayOf(localDateOf(sent.sentAt, { zone: me.zone })) })}</p>
      <p>{p('pulse.notSafe')} <Link to="/help">{p('pulse.help')}</Link></p>
      <button type="button" className="start" onClick={onChange}>{p('pulse.change')}</button>
    </>
  );
}
