import { lazy, Suspense } from 'react';
import { problemOf } from '../lib/api';
import { Leave } from '../lib/leave';
import { Failing, Skeleton } from '../ui/states';
import { Agenda } from './agenda';
import { Agreement, stands } from './criteria/agreement';
import { Announcements } from './announcements';
import { BuilderSection } from './criteria/builder-section';
import { Header } from './header';
import { NextSession } from './next-session';
import { t, useRoom, type Room } from './room-api';
import { hasWeeks } from './criteria/weeks';
import { WorkSection } from './work/work-section';
import { WeeksSection } from './criteria/weeks-section';

const PrintedAgreement = lazy(async () => ({ default: (await import('../lib/printed-agreement')).PrintedAgreement }));
const Prepared = lazy(async () => ({ default: (await import('./road/prepared')).Prepared }));

const ReviewSection = lazy(async () => ({ default: (await import('./review/review-section')).ReviewSection }));

/** Room view (R87): what both partners and the therapist may see together, and nothing else. */
export function RoomPage() {
  const { data, error, refetch } = useRoom();
  // Whatever the code, a room that asks for a sign-in has ended.
  if (error && problemOf(error).status === 401) return <Ended />;
  if (data) return <TheRoom room={data} isBehind={Boolean(error)} onRetry={() => void refetch()} />;
  return (
    <main className="page">
      <h1 className="unseen">{t('room.title')}</h1>
      {error ? <Failing error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />}
      {error && <Leave entry="room" className="quiet" />}
    </main>
  );
}

function OnPaper({ room }: { room: Room }) {
  const standing = room.criteria.filter(stands).map(({ id, number, text, startsOn, endsOn, signed }) => ({ key: `${id} ${number}`, text, startsOn, endsOn, signed }));
  return <Suspense><PrintedAgreement standing={standing} zone={room.zone} isTitleHidden /></Suspense>;
}

function Ended() {
  return (
    <main className="page ended">
      <h1>{t('room.ended')}</h1>
      <a className="button" href="/practice">{t('room.ended.back')}</a>
    </main>
  );
}

function SharedPart({ room }: { room: Room }) {
  const isFirst = room.criteria.length === 0;
  return (
    <>
      {hasWeeks(room) && <WeeksSection room={room} />}
      {room.reviews.length > 0 && <Suspense><ReviewSection room={room} /></Suspense>}
      {!isFirst && <Agreement room={room} />}
      <Suspense><Prepared /></Suspense>
      <BuilderSection room={room} isFirst={isFirst} />
      <WorkSection room={room} />
    </>
  );
}

function TheRoom({ room, isBehind, onRetry }: { room: Room; isBehind: boolean; onRetry: () => void }) {
  return (
    <Announcements criteria={room.criteria}>
      <div className="page">
        <Header room={room} />
        <Agenda room={room} />
        <main className="sections">
          {isBehind && (
            <div className="behind" role="status">
              <p>{t('room.behind')}</p>
              <button type="button" onClick={onRetry}>{t('problem.again')}</button>
            </div>
          )}
          {room.resting ? <p>{t('room.resting')}</p> : <SharedPart room={room} />}
          <NextSession room={room} />
        </main>
        {!room.resting && <OnPaper room={room} />}
      </div>
    </Announcements>
  );
}
