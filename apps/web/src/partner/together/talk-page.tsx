import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { $api, type Schemas } from '../../lib/api';
import { dayOf, localDateOf, timeOf } from '../../lib/format';
import { Empty, Failing, Skeleton } from '../../ui/states';
import { Page } from '../frame/page';
import { Ask } from './ask';
import { Going } from './going';
import { k } from './words';
import './talk.css';

type Me = Schemas['Me'];
type Talk = Schemas['MyTalk'];

/** Both phones ask at the same pace, whatever was answered on either. */
const POLL_MS = 20_000;
/** Whoever talks before it reads of today. */
const EVENING = '17:00';

/** What both do together: the private question, the word that both read, the talk itself (R67, R68). */
export function TalkPage({ me }: { me: Me }) {
  const talks = $api.useQuery('get', '/api/my/talks', {}, { refetchInterval: POLL_MS });
  return (
    <Page title={k('talk.title')} me={me}>
      {talks.data ? <Talks me={me} talks={talks.data} /> : talks.error ? <Failing error={talks.error} onRetry={() => void talks.refetch()} /> : <Skeleton lines={5} />}
      <p><Link to="/tasks">{k('talk.tasks')}</Link></p>
    </Page>
  );
}

function Talks({ me, talks: { talks, zone, today } }: { me: Me; talks: Schemas['MyTalks'] }) {
  if (talks.length === 0) return <Empty>{k('talk.nothing')}</Empty>;
  return talks.map((talk) => <One key={talk.partId} me={me} talk={talk} zone={zone} today={today} isAlone={talks.length === 1} />);
}

interface OneProps { me: Me; talk: Talk; zone: string; today: string }

function One({ me, talk, zone, today, isAlone }: OneProps & { isAlone: boolean }) {
  return (
    <section className={isAlone ? 'stack' : 'card stack'} aria-labelledby={`talk-${talk.partId}`}>
      <h2 id={`talk-${talk.partId}`}>{talk.title}</h2>
      <Now me={me} talk={talk} zone={zone} today={today} />
    </section>
  );
}

function Now({ me, talk, zone, today }: OneProps) {
  const when = (instant: string) => k('talk.when', { day: dayOf(localDateOf(instant, { zone })), time: timeOf(instant, { zone }) });
  const evening = talk.startsAt && timeOf(talk.startsAt, { zone }) >= EVENING ? 'yes' : 'no';
  const next = talk.nextAt && <p className="muted">{k('talk.next', { when: when(talk.nextAt) })}</p>;
  switch (talk.state) {
    case 'none':
      return <p>{k('talk.none', { therapist: me.therapistName })}</p>;
    case 'set':
      return (
        <>
          <p className="talk-word">{talk.startsAt && when(talk.startsAt)}</p>
          <p>{k('talk.set', { from: talk.opensAt ? timeOf(talk.opensAt, { zone }) : '', until: talk.closesAt ? timeOf(talk.closesAt, { zone }) : '' })}</p>
        </>
      );
    case 'asked':
      return talk.timeId && talk.startsAt && talk.closesAt && <Ask key={talk.timeId} me={me} timeId={talk.timeId} starts={timeOf(talk.startsAt, { zone })} until={timeOf(talk.closesAt, { zone })} />;
    case 'rest':
      return <><Word says={k('talk.rest', { evening })} /><p>{k('talk.restMeans')}</p>{next}</>;
    case 'paused':
      return <><Word says={k('talk.paused')} /><p>{talk.goesOnAt && k('talk.goesOn', { when: when(talk.goesOnAt) })}</p></>;
    case 'talk':
      return <><Word says={k('talk.talk', { evening })} /><Going me={me} talk={talk} zone={zone} today={today} />{next}</>;
  }
}

/** Said once it changes while the page is open, and the first thing that a screen reader finds. */
function Word({ says }: { says: string }) {
  const word = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // A question that was open in the hand is gone: whoever was in it finds the word.
    if (document.activeElement === document.body) word.current?.focus();
  }, [says]);
  return <p ref={word} tabIndex={-1} className="talk-word" role="status">{says}</p>;
}
