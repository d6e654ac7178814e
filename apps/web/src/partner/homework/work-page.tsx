import type { Exercise } from '@groundwork/exercises/exercise';
import { useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { Failing, Skeleton } from '../../ui/states';
import { OwnWork } from '../own/own-work';
import { Page } from '../frame/page';
import type { Start, WorkPageData } from './own-page';
import { Reading } from './reading';
import { Replies } from './replies';
import { SentWork } from './sent-work';
import { w } from './words';
import { WorkForm } from './work-form';
import './work.css';

type Me = Schemas['Me'];

/** One piece of work: what it is and the own page of it, then what was sent and answered. Which one travels beside the address. */
export function WorkPage({ me }: { me: Me }) {
  const partId = partIdIn(useLocation().state);
  return partId ? <Loaded key={partId} me={me} partId={partId} /> : <Navigate to="/tasks" replace />;
}

function partIdIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'partId' in state && typeof state.partId === 'string' ? state.partId : null;
}

function Loaded({ me, partId }: { me: Me; partId: string }) {
  const work = $api.useQuery('get', '/api/my/work/{partId}', { params: { path: { partId } } });
  const isGone = problemOf(work.error).code === 'not_found';
  return (
    <Page title={work.data?.title ?? w('myWork.title')} isTitleUnseen={!work.data} me={me}>
      {work.data ? <WithText me={me} page={work.data} isGone={isGone} />
        : isGone ? <p>{w('myWork.gone')}</p>
        : work.error ? <Failing error={work.error} onRetry={() => void work.refetch()} />
        : <Skeleton lines={6} />}
      <p><Link to="/tasks">{w('myWork.back')}</Link></p>
    </Page>
  );
}

interface WithTextProps { me: Me; page: WorkPageData; isGone: boolean }

function WithText({ me, page, isGone }: WithTextProps) {
  const text = useExerciseText(page.exercise, page.version);
  if (text.isPending) return <Skeleton lines={6} />;
  return text.data ? <Work me={me} page={page} exercise={text.data} isGone={isGone} /> : <Failing error={text.error} onRetry={() => void text.refetch()} />;
}

interface WorkProps extends WithTextProps { exercise: Exercise }

function Work({ me, page, exercise, isGone }: WorkProps) {
  const [start, setStart] = useState<Start | null>(null);
  const [hasActed, setActed] = useState(false);
  const fields = page.fields.flatMap(({ key, reader }) => {
    const field = exercise.fields.find((one) => one.key === key);
    return field ? [{ field, reader }] : [];
  });
  const onTakenBack = (words: Start) => {
    setStart(words);
    setActed(true);
  };
  if (fields.some(({ reader }) => reader === 'P')) {
    const reading = (isFolded: boolean) => <Reading me={me} page={page} exercise={exercise} isFolded={isFolded} />;
    return <OwnWork me={me} page={page} fields={fields} isGone={isGone} reading={reading} />;
  }
  return (
    <>
      {exercise.bothSafe && page.state === 'to_do' && <p><Link className="button" to="/talk">{w('myWork.together')}</Link></p>}
      <Reading me={me} page={page} exercise={exercise} isFolded={page.state !== 'to_do' || page.acts.length > 0 || start !== null} />
      {page.state === 'to_do'
        ? <WorkForm me={me} page={page} exercise={exercise} fields={fields} isGone={isGone || !page.maySend} takenBack={start} onSent={() => setActed(true)} />
        : page.acts.length === 0 ? <Replies me={me} replies={page.replies} />
        : <SentWork me={me} page={page} exercise={exercise} fields={fields} isNew={hasActed} onTakenBack={onTakenBack} />}
    </>
  );
}
