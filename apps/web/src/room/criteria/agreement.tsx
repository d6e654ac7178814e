import { lazy, Suspense } from 'react';
import { $api } from '../../lib/api';
import { byWhen, dayOf } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter, type Room, type RoomCriterion } from '../room-api';
import { SignatureCode } from './signature-code';
import { Sentence } from './sentence';
import { startsNow } from './weeks';
import { t } from './words';

const PrintButton = lazy(async () => ({ default: (await import('../../lib/printed-agreement')).PrintButton }));
const Beside = lazy(async () => ({ default: (await import('../change/beside')).Beside }));
const WithoutPhone = lazy(async () => ({ default: (await import('../road/without-phone')).WithoutPhone }));
const Amend = lazy(async () => ({ default: (await import('../change/amend')).Amend }));

/** What is agreed, what waits for signatures, what can be endorsed. Who has signed is never said (R24). */
export function Agreement({ room }: { room: Room }) {
  // One code serves all that wait: it opens each partner's own page.
  const withCode = room.criteria.find(({ state }) => state === 'waiting_for_signatures')?.id;
  return (
    <section id="agreement" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('room.agreement')}</h2>
      <ul className="criteria">
        {room.criteria.map((criterion) => (
          <Criterion key={`${criterion.id} ${criterion.number}`} criterion={criterion} room={room} hasCode={criterion.id === withCode && criterion.state === 'waiting_for_signatures'} />
        ))}
      </ul>
      {room.criteria.some(stands) && <Suspense><PrintButton /></Suspense>}
    </section>
  );
}

/** Endorsed: a joint fact from then on. */
export const stands = ({ state }: RoomCriterion): boolean => state === 'active' || state === 'to_come';

function Criterion({ criterion, room, hasCode }: { criterion: RoomCriterion; room: Room; hasCode: boolean }) {
  const { id, direction, replaces, text } = criterion;
  const isDraft = criterion.state === 'waiting_for_signatures' || criterion.state === 'ready';
  return (
    <li className="card criterion">
      <h3 id={headingOf(criterion, room)} tabIndex={-1}>{stateInWords(criterion, room)}</h3>
      {isDraft && replaces && direction !== 'ended' ? <Suspense fallback={<Sentence sentence={text.sentence} />}><Beside before={replaces.sentence} after={text.sentence} /></Suspense> : <Sentence sentence={text.sentence} />}
      {isLast(criterion, room) && <Suspense><Amend key={id} criterion={criterion} room={room} /></Suspense>}
      {hasCode && <SignatureCode url={room.signUrl} />}
      {criterion.state === 'waiting_for_signatures' && <Suspense><WithoutPhone criterion={criterion} /></Suspense>}
      {criterion.state === 'ready' && <Endorse criterion={criterion} />}
    </li>
  );
}

/** What waits has the agreement's own place on the page: the lines of the agenda lead to it. */
function headingOf({ id, number }: RoomCriterion, { criteria }: Room): string {
  return criteria.some((one) => one.id === id && one.number > number) ? `criterion-${id}-${number}` : `criterion-${id}`;
}

/** The text that a change would follow. */
function isLast({ id, number, state, endsOn }: RoomCriterion, { criteria }: Room): boolean {
  const isDraft = (one: RoomCriterion) => one.state === 'waiting_for_signatures' || one.state === 'ready';
  return endsOn === null && (state === 'active' || state === 'to_come') && !criteria.some((one) => one.id === id && one.number > number && !isDraft(one));
}

/** Where a sentence stands: signatures, endorsement, then the next time it is due. */
function stateInWords(criterion: RoomCriterion, room: Room): string {
  switch (criterion.state) {
    case 'waiting_for_signatures':
      return t('room.state.waiting');
    case 'ready':
      return t('room.state.ready');
    case 'to_come':
      return t('room.state.toCome', { day: dayOf(criterion.startsOn ?? room.today) });
    case 'active': {
      if (criterion.endsOn) return t('room.state.ends', { day: dayOf(criterion.endsOn) });
      if (criterion.nextDueAt && criterion.asks === 'weekly_line') return t(startsNow(criterion, room) ? 'room.state.lineStarts' : 'room.state.line');
      if (criterion.nextDueAt && criterion.asks === 'weekly_count') return t('room.state.count');
      if (!criterion.nextDueAt) return t('room.state.active');
      const when = byWhen(criterion.nextDueAt, room);
      return t(startsNow(criterion, room) ? 'room.state.starts' : 'room.state.next', { when });
    }
  }
}

function Endorse({ criterion }: { criterion: RoomCriterion }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('room.announce.endorsed'));
    // The button goes with the state: the cursor moves to what it changed.
    document.getElementById(`criterion-${criterion.id}`)?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/criteria/{criterionId}/versions/{number}/endorsement', after);
  const endorse = () => {
    const body = { textHash: criterion.textHash };
    mutate({ params: { path: { criterionId: criterion.id, number: criterion.number } }, body: { id: idFor(body), ...body } });
  };
  return (
    <div className="act">
      <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => !isPending && endorse()}>
        {t(isPending ? 'form.sending' : 'room.endorse')}
      </button>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}
