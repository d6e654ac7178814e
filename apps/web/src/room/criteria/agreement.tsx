import { $api } from '../../lib/api';
import { byWhen } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter, type Room, type RoomCriterion } from '../room-api';
import { SignatureCode } from './signature-code';
import { Sentence } from './sentence';
import { startsNow } from './weeks';
import { t } from './words';

/** What is agreed, what waits for signatures, what can be endorsed. Who has signed is never said (R24). */
export function Agreement({ room }: { room: Room }) {
  // One code serves all that wait: it opens each partner's own page.
  const withCode = room.criteria.find(({ state }) => state === 'waiting_for_signatures')?.id;
  return (
    <section id="agreement" aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('room.agreement')}</h2>
      <ul className="criteria">
        {room.criteria.map((criterion) => (
          <Criterion key={`${criterion.id} ${criterion.number}`} criterion={criterion} room={room} hasCode={criterion.id === withCode} />
        ))}
      </ul>
    </section>
  );
}

function Criterion({ criterion, room, hasCode }: { criterion: RoomCriterion; room: Room; hasCode: boolean }) {
  return (
    <li className="card criterion">
      <h3 id={`criterion-${criterion.id}`} tabIndex={-1}>{stateInWords(criterion, room)}</h3>
      <Sentence sentence={criterion.text.sentence} />
      {hasCode && <SignatureCode url={room.signUrl} />}
      {criterion.state === 'ready' && <Endorse criterion={criterion} />}
    </li>
  );
}

/** Where a sentence stands: signatures, endorsement, then the next time it is due. */
function stateInWords(criterion: RoomCriterion, room: Room): string {
  switch (criterion.state) {
    case 'waiting_for_signatures':
      return t('room.state.waiting');
    case 'ready':
      return t('room.state.ready');
    case 'active': {
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
