import { useEffect, useState } from 'react';
import { $api, type Schemas } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { AnswerView } from '../homework/answer-view';
import { keptOn } from './kept-on';
import { Remove } from './remove';
import { Share } from './share';
import { TakeAlong } from './take-along';
import { o } from './words';

type Entry = Schemas['KeptPage'];

interface PagesProps {
  me: Schemas['Me'];
  opening: string;
  /** Of one piece of work, or of one kind; else all, each with its name. */
  partId?: string;
  exercise?: Schemas['KeepOwnPage']['exercise'];
  /** For whoever left: all of it as one file. */
  mayTake?: boolean;
  /** Nothing but the page's title stands above. */
  isUnderTitle?: boolean;
  onRefused: (error: unknown) => void;
}

const AT_FIRST = 10;

/** What this person has kept for themselves, the newest first. */
export function OwnPages({ me, opening, partId, exercise, mayTake = false, isUnderTitle = false, onRefused }: PagesProps) {
  const [most, setMost] = useState(AT_FIRST);
  const pages = $api.useQuery('post', '/api/my/own/entries', { body: { opening, ...(partId ? { partId } : {}), ...(exercise ? { exercise } : {}) } }, { gcTime: 0, retry: false });
  useEffect(() => {
    if (pages.error) onRefused(pages.error);
  }, [pages.error, onRefused]);
  if (!pages.data) return pages.error ? <Failing error={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton lines={4} />;
  const { entries, someClosed } = pages.data;
  return (
    <>
      {someClosed && <p className="muted">{o('own.someClosed')}</p>}
      {entries.length === 0 && <Empty>{o('own.none')}</Empty>}
      <ul className="work-list">
        {entries.slice(0, most).map((entry) => <li key={entry.id}><OwnPage me={me} entry={entry} opening={opening} isNamed={!partId && !exercise} isUnderTitle={isUnderTitle} onRefused={onRefused} /></li>)}
      </ul>
      {mayTake && entries.length > 0 && <TakeAlong me={me} entries={entries} />}
      {entries.length > most && <button type="button" className="start" onClick={() => setMost(most + AT_FIRST)}>{o('own.more')}</button>}
    </>
  );
}

interface OwnPageProps extends Omit<PagesProps, 'partId' | 'exercise' | 'mayTake'> { entry: Entry; isNamed: boolean }

function OwnPage({ me, entry, opening, isNamed, isUnderTitle, onRefused }: OwnPageProps) {
  const text = useExerciseText(entry.exercise, entry.version);
  const when = keptOn(entry, me);
  if (!text.data) return text.error ? <Failing error={text.error} onRetry={() => void text.refetch()} /> : <Skeleton lines={3} />;
  const { fields } = text.data;
  const Heading = isUnderTitle ? 'h2' : 'h3';
  return (
    <section className="card stack">
      <div>
        <Heading>{isNamed ? entry.title : when}</Heading>
        {isNamed && <p className="muted">{when}</p>}
      </div>
      <AnswerView fields={fields} answers={entry.answers} />
      {entry.mayShare && <Share me={me} entry={entry} fields={fields} opening={opening} onRefused={onRefused} />}
      <Remove entryId={entry.id} opening={opening} onRefused={onRefused} />
    </section>
  );
}
