import { useState } from 'react';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { byWhen, dayOf, localDateOf, zoneNote } from '../../lib/format';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { QuestionsCard } from '../alone/questions-card';
import { OccasionCard } from './occasion-card';
import { Page } from '../frame/page';
import { asHeading, asMeaning } from './sentence-parts';
import { PartLine } from '../part/part-line';
import { SessionsLine } from '../sessions/sessions-line';
import { TaskCard } from '../homework/task-card';
import { t } from '../words';

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
  const { today, zone, occasions, earlier, toSign, task } = tonight;
  const next = nextInWords(tonight);
  const isEmpty = occasions.length === 0 && earlier.length === 0;
  const isDone = !isEmpty && [...occasions, ...earlier].every(({ entry }) => entry);
  const note = zoneNote({ zone });
  return (
    <>
      <p className="muted under-title">{dayOf(today)}{note && `, ${note}`}</p>
      {toSign > 0 && <ToSign count={toSign} />}
      {occasions.map((occasion) => <OccasionCard key={keyOf(occasion)} occasion={occasion} zone={zone} today={today} />)}
      {isEmpty && <Empty>{t('tonight.empty')}</Empty>}
      {earlier.length > 0 && (
        <section className="stack">
          <h2>{t('tonight.earlier')}</h2>
          {earlier.map((occasion) => <OccasionCard key={keyOf(occasion)} occasion={occasion} zone={zone} today={today} isEarlier />)}
        </section>
      )}
      {!isEmpty && <p className="muted small">{isDone && `${t('tonight.allDone')} `}{t('tonight.closed')}</p>}
      {next && (isEmpty || isDone) && <p className="muted">{next}</p>}
      {task.state === 'to_do' && <TaskCard task={{ data: task, error: null, refetch: () => undefined }} />}
      <QuestionsCard />
      <WhatToday tonight={tonight} therapist={me.therapistName} />
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
function WhatToday({ tonight, therapist }: { tonight: Tonight; therapist: string }) {
  const [isOpen, setOpen] = useState(false);
  const due = [...tonight.occasions, ...tonight.earlier].filter(({ as, entry, day }) => as === 'doer' && !entry && day >= tonight.today);
  return (
    <section className="stack">
      <button type="button" className="start" aria-expanded={isOpen} aria-controls="what-today" onClick={() => setOpen(!isOpen)}>{t('tonight.what')}</button>
      <div id="what-today" className="stack" hidden={!isOpen}>
        {isOpen && <DueToday due={due} standing={tonight.standing} therapist={therapist} />}
      </div>
    </section>
  );
}

function DueToday({ due, standing, therapist }: { due: Schemas['TonightOccasion'][]; standing: Tonight['standing']; therapist: string }) {
  return (
    <>
      {due.length === 0 && standing.length === 0 && <p>{t('tonight.whatNone')}</p>}
      {due.map((one) => <p key={keyOf(one)}>{t('tonight.whatDue', { behaviour: asHeading(one.behaviour), name: one.askerName, shows: asMeaning(one.shows) })}</p>)}
      {standing.map(({ criterionId, ...one }) => <p key={criterionId}>{t('line.standing', { behaviour: asHeading(one.behaviour), name: one.askerName, shows: asMeaning(one.shows) })}</p>)}
      <p>{t('tonight.whatAsk', { therapist })}</p>
    </>
  );
}
