import { useState } from 'react';
import { $api } from '../../lib/api';
import { useExerciseText } from '../../lib/exercise-text';
import { shortDayOf } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { GivenActs } from '../../lib/given-answers';
import { g, wayInWords } from '../../lib/giving';
import { rhythmInWords } from '../../lib/rhythm';
import { Failing, Skeleton } from '../../ui/states';
import { useAnnounce } from '../announcements';
import { refusalOf, useAfter, type Room } from '../room-api';
import type { RoomWorkItem } from './use-room-work';
import { w } from './words';

interface GivenProps {
  item: RoomWorkItem;
  room: Room;
  /** All that is shown, for what comes after another. */
  all: RoomWorkItem[];
}

/** One piece of work as both may see it: what, for whom, until when; sealed words say nothing of who has sent. */
export function GivenWork({ item, room, all, isOpen, onOpened }: GivenProps & { isOpen: boolean; onOpened: (id: string) => void }) {
  const { id, title, minutes, tag, reader, state, asked, isNew, dueOn, rhythm } = item;
  const [isRead, setRead] = useState(isOpen);
  // Of sealed work the state says who reads it.
  const facts = [...(isNew ? [w('roomWork.isNew')] : []), w('roomWork.line', { who: wayInWords(asked, room.partners), day: shortDayOf(dueOn) }), ...(rhythm ? [rhythmInWords(rhythm)] : []), ...(isNew ? comesInWords(item, all) : []), g('giving.minutes', { minutes }), g(`giving.${tag}`), ...(reader === 'H' ? [] : [g(`giving.reader.${reader}`)])];
  return (
    <li className="card given-work">
      <h3 id={`work-${id}`} tabIndex={-1}>{title}</h3>
      <p className="work-facts muted">{facts.map((one) => <span key={one}>{one}</span>)}</p>
      {state === 'waiting' && <p>{w('roomWork.waiting')}</p>}
      {state === 'ready' && <OpenTogether item={item} onOpened={onOpened} />}
      {state === 'opened' && (
        <>
          <div className="row">
            <button type="button" aria-expanded={isRead} aria-label={w(isRead ? 'roomWork.closeOf' : 'roomWork.readOf', { title })} onClick={() => setRead(!isRead)}>{w(isRead ? 'roomWork.close' : 'roomWork.read')}</button>
          </div>
          {isRead && <WhatWasWritten item={item} />}
        </>
      )}
    </li>
  );
}

/** When it comes, where that is not at once; said on the day on which it is given. */
function comesInWords({ delivery, deliveryDays, afterId }: RoomWorkItem, all: readonly RoomWorkItem[]): string[] {
  if (delivery === 'at_once') return [];
  const title = all.find(({ id }) => id === afterId)?.title;
  return [delivery === 'after_step' && !title ? w('roomWork.comes.after_other') : w(`roomWork.comes.${delivery}`, { days: deliveryDays ?? 0, title: title ?? '' })];
}

/** R73: on the therapist's act, for both at once. */
function OpenTogether({ item, onOpened }: { item: RoomWorkItem; onOpened: (id: string) => void }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(w('roomWork.announce.opened'));
    onOpened(item.id);
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/work/{assignmentId}/opening', after);
  const [only, other] = item.asked;
  const open = () => mutate({ params: { path: { assignmentId: item.id } }, body: { id: idFor({ open: item.id }) } });
  return (
    <div className="act">
      <p>{w('roomWork.readyBoth')}</p>
      <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => !isPending && open()}>
        {isPending ? g('form.sending') : other ? w('roomWork.openBoth') : w('roomWork.openOne', { name: only?.firstName ?? '' })}
      </button>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}

/** What each wrote, side by side in one size; read for as long as it stands open. */
function WhatWasWritten({ item: { id, exercise, version, reader } }: { item: RoomWorkItem }) {
  const answers = $api.useQuery('get', '/api/room/work/{assignmentId}', { params: { path: { assignmentId: id } } }, { gcTime: 0 });
  const text = useExerciseText(exercise, version);
  if (!answers.data && answers.error) return <Failing error={answers.error} onRetry={() => void answers.refetch()} />;
  if (!answers.data || text.isPending) return <Skeleton lines={3} />;
  const fields = text.data?.fields;
  if (!fields) return <p role="alert">{w('roomWork.textMissing')}</p>;
  return (
    <div className="both">
      {answers.data.parts.map(({ personId, firstName, acts, replies }) => (
        <div key={personId} role="group" aria-label={firstName} className="one-wrote">
          <h4>{firstName}</h4>
          {acts.length > 0 ? <GivenActs acts={acts} fields={fields} reader={reader} /> : <p className="muted">{w('roomWork.empty')}</p>}
          {replies.filter(({ words }) => words).map(({ words, repliedAt }) => (
            <div key={repliedAt} className="given-addition">
              <p className="given-label">{w('roomWork.therapist')}</p>
              <p className="given-words">{words}</p>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
