import { ownForms, type OwnForm as Key } from '@groundwork/domain/homework/own-forms';
import type { Exercise } from '@groundwork/exercises/exercise';
import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { dayOf, localDateOf } from '../../lib/format';
import { Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { Guide } from '../homework/reading';
import '../homework/work.css';
import { t } from '../words';
import { OwnFormFields } from './own-form-fields';
import { SentHere } from './sent-here';
import { b } from './words';

type Me = Schemas['Me'];
type Forms = Schemas['OwnForms'];
type Form = Schemas['OwnForm'];

/** A page that a partner begins without being asked, for their therapist alone. Which one travels beside the address. */
export function OwnFormPage({ me }: { me: Me }) {
  const key = keyIn(useLocation().state);
  return key ? <Loaded key={key} me={me} of={key} /> : <Navigate to="/tasks" replace />;
}

function keyIn(state: unknown): Key | null {
  return typeof state === 'object' && state !== null && 'exercise' in state ? (ownForms.find((one) => one === state.exercise) ?? null) : null;
}

function Loaded({ me, of }: { me: Me; of: Key }) {
  const forms = $api.useQuery('get', '/api/my/forms');
  const form = forms.data?.forms.find(({ exercise }) => exercise === of);
  return (
    <Page title={b(`begun.${of}`)} me={me}>
      {forms.data && form ? <Whole me={me} forms={forms.data} form={form} /> : forms.error ? <Failing error={forms.error} onRetry={() => void forms.refetch()} /> : <Skeleton lines={6} />}
      <p><Link to="/tasks">{b('begun.back')}</Link></p>
    </Page>
  );
}

function Whole({ me, forms, form }: { me: Me; forms: Forms; form: Form }) {
  const text = useExerciseText(form.exercise, form.version);
  return (
    <>
      <p className="muted under-title">{b('begun.minutes', { minutes: form.minutes })}</p>
      {text.data ? <Writing me={me} forms={forms} form={form} exercise={text.data} /> : text.isPending ? <Skeleton lines={6} /> : <Failing error={text.error} onRetry={() => void text.refetch()} />}
      {form.sent.length > 0 && (
        <details className="stack">
          <summary>{b('begun.before')}</summary>
          <ul className="work-names">
            {form.sent.map(({ partId, sentAt, answered }) => (
              <li key={partId}><Link to="/task" state={{ partId }}>{b(answered ? 'begun.oneAnswered' : 'begun.one', { day: dayOf(localDateOf(sentAt, { zone: me.zone })) })}</Link></li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface WritingProps { me: Me; forms: Forms; form: Form; exercise: Exercise }

/** A new form after each page, so that its id and its draft are new ones too. */
function Writing({ me, forms, form, exercise }: WritingProps) {
  const [pages, setPages] = useState(0);
  const [isSent, setSent] = useState(false);
  const therapist = me.therapistName;
  if (isSent) return <SentHere me={me} of={form.exercise} onAgain={() => setSent(false)} />;
  if (!forms.mayBegin) return <p>{b('begun.noChannel', { therapist })} <Link to="/contact">{b('begun.ask')}</Link></p>;
  const onSent = () => {
    setPages(pages + 1);
    setSent(true);
  };
  return (
    <>
      <Guide exercise={exercise} />
      <section className="stack work-form" aria-labelledby="own-page">
        <h2 id="own-page">{b('begun.form')}</h2>
        <h3>{b('begun.signed')}</h3>
        {/* In the words that were signed (SR8). */}
        <p>{t(`consent.policy.${forms.policy}`, { therapist })}</p>
        <OwnFormFields key={pages} me={me} form={form} exercise={exercise} onSent={onSent} />
      </section>
    </>
  );
}
