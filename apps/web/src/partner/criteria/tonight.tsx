import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { byWhen, dayOf, localDateOf, timeOf, zoneNote } from '../../lib/format';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { QuestionsCard } from '../alone/questions-card';
import { OccasionCard } from './occasion-card';
import { Page } from '../frame/page';
import { Quietly } from '../frame/quietly';
import { PartLine } from '../part/part-line';
import { SessionsLine } from '../sessions/sessions-line';
import { TaskCard } from '../homework/task-card';
import { t } from '../words';

const DueToday = lazy(() => import('../homework/what-today').then(({ WhatToday: part }) => ({ default: part })));
const RoadLine = lazy(() => import('../road/road-line').then(({ RoadLine: part }) => ({ default: part })));
const NextWork = lazy(() => import('../homework/next-work').then(({ NextWork: part }) => ({ default: part })));

type Me = Schemas['Me'];
type Tonight = Schemas['Tonight'];

/** What is due for me tonight, one tap each; then the next task. */
export function TonightPage({ me }: { me: Me }) {
  const tonight = $api.useQuery('get', '/api/my/tonight');
  return (
    <Page title={t('tonight.title')} me={me}>
      {tonight.data ? <Evening tonight={tonight.data} me={me} /> : tonight.error ? <Failing error={tonight.error} onRetry={() => void tonight.refetch()} /> : <Skeleton lines={5} />}
    </Page>
  );
}

function Evening({ tonight, me }: { tonight: Tonight; me: Me }) {
  const { today, zone, occasions, earlier, toSign, toAnswer, task, nextWork } = tonight;
  const next = nextInWords(tonight);
  const isEmpty = occasions.length === 0 && earlier.length === 0;
  const isDone = !isEmpty && [...occasions, ...earlier].every(({ entry }) => entry);
  const note = zoneNote({ zone });
  return (
    <>
      <p className="muted under-title">{dayOf(today)}{note && `, ${note}`}</p>
      {toSign > 0 && <ToSign count={toSign} />}
      {tonight.talkAt && <p className="card row between">{t('tonight.talk', { time: timeOf(tonight.talkAt, { zone }) })} <Link className="button" to="/talk">{t('tonight.read')}</Link></p>}
      {toAnswer > 0 && <Quietly><RoadLine toAnswer={toAnswer} /></Quietly>}
      {occasions.map((occasion) => <OccasionCard key={keyOf(occasion)} occasion={occasion} zone={zone} today={today} />)}
      {isEmpty && !tonight.talkAt && <Empty>{t('tonight.empty')}</Empty>}
      {earlier.length > 0 && (
        <section className="stack">
          <h2>{t('tonight.earlier')}</h2>
          {earlier.map((occasion) => <OccasionCard key={keyOf(occasion)} occasion={occasion} zone={zone} today={today} isEarlier />)}
        </section>
      )}
      {!isEmpty && <p className="muted small">{isDone && `${t('tonight.allDone')} `}{t('tonight.closed')}</p>}
      {next && (isEmpty || isDone) && <p className="muted">{next}</p>}
      {!nextWork && task.state === 'to_do' && <TaskCard task={{ data: task, error: null, refetch: () => undefined }} />}
      <Quietly><NextWork item={nextWork} me={me} /></Quietly>
      <QuestionsCard />
      <WhatToday tonight={tonight} />
      <SessionsLine />
      <PartLine phase={me.phase} />
    </>
  );
}

/** What comes next, when nothing is left to enter: a due time, or the line about the week, whichever is sooner. */
function nextInWords({ nextDueAt, nextLineOn, zone, today }: Tonight): string | null {
  const dueOn = nextDueAt && localDateOf(nextDueAt, { zone });
  if (nextDueAt && dueOn && (!nextLineOn || dueOn <= nextLineOn)) return t('tonight.next', { when: byWhen(nextDueAt, { zone, today }) });
  return nextLineOn && t('line.next', { day: dayOf(nextLineOn) });
}

const keyOf = ({ versionId, slot }: Schemas['TonightOccasion']): string => `${versionId} ${slot}`;

function ToSign({ count }: { count: number }) {
  return (
    <section className="card row between">
      <p>{t('tonight.toSign', { count })}</p>
      <Link className="button primary" to="/agreement">{t('tonight.read')}</Link>
    </section>
  );
}

/** R19: one tap answers "what else am I supposed to do?" with what is due and what it means to the other. */
function WhatToday({ tonight }: { tonight: Tonight }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="stack">
      <button type="button" className="start" aria-expanded={isOpen} aria-controls="what-today" onClick={() => setOpen(!isOpen)}>{t('tonight.what')}</button>
      <div id="what-today" className="stack" hidden={!isOpen}>
        {isOpen && <Suspense fallback={<Skeleton lines={2} />}><DueToday tonight={tonight} /></Suspense>}
      </div>
    </section>
  );
}
