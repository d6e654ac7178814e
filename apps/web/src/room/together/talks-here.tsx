import { $api, type Schemas } from '../../lib/api';
import { localDateOf, shortDayOf, timeOf } from '../../lib/format';
import { Field, Form, SendButton, Trouble, useIdFor } from '../../lib/forms';
import { wordsOf } from '../../lib/words';
import words from '../../words/en/room-talks.json';
import { Failing } from '../../ui/states';
import { useAnnounce } from '../announcements';
import { refusalOf, type Room, useAfter } from '../room-api';

const k = wordsOf(words);
type Talk = Schemas['RoomTalk'];

/** What both do together: when, set before both, and a talk that begins here without the question (R67). */
export function TalksHere({ room }: { room: Room }) {
  const talks = $api.useQuery('get', '/api/room/talks');
  if (talks.error && !talks.data) return <Failing error={talks.error} onRetry={() => void talks.refetch()} />;
  if (!talks.data || talks.data.talks.length === 0) return null;
  return (
    <>
      <h3>{k('roomTalks.title')}</h3>
      <ul className="criteria">{talks.data.talks.map((talk) => <One key={talk.workId} talk={talk} today={room.today} zone={room.zone} onChanged={() => void talks.refetch()} />)}</ul>
    </>
  );
}

interface OneProps { talk: Talk; today: string; zone: string; onChanged: () => void }

function One({ talk, today, zone, onChanged }: OneProps) {
  const { title, ahead, isBegun } = talk;
  return (
    <li className="card given-work">
      <h4>{title}</h4>
      {ahead.length === 0 ? <p className="muted">{k('roomTalks.none')}</p> : <p>{k('roomTalks.ahead', { times: ahead.map((at) => k('roomTalks.when', { day: shortDayOf(localDateOf(at, { zone })), time: timeOf(at, { zone }) })).join(' · ') })}</p>}
      {isBegun ? <p role="status">{k('roomTalks.begun')}</p> : <Begin talk={talk} onChanged={onChanged} />}
      <SetTime talk={talk} today={today} onChanged={onChanged} />
    </li>
  );
}

function Begin({ talk, onChanged }: Pick<OneProps, 'talk' | 'onChanged'>) {
  const idFor = useIdFor();
  const after = useAfter(onChanged);
  const begin = $api.useMutation('post', '/api/room/work/{assignmentId}/talk', after);
  const send = () => begin.mutate({ params: { path: { assignmentId: talk.workId } }, body: { id: idFor({ begin: talk.workId }) } });
  return (
    <div className="row">
      <button type="button" aria-disabled={begin.isPending || undefined} aria-label={k('roomTalks.beginOf', { title: talk.title })} onClick={() => !begin.isPending && send()}>{k('roomTalks.begin')}</button>
      <Trouble problem={refusalOf(begin.error)} />
    </div>
  );
}

function SetTime({ talk, today, onChanged }: Pick<OneProps, 'talk' | 'today' | 'onChanged'>) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(k('roomTalks.announce.set'));
    onChanged();
  });
  const set = $api.useMutation('post', '/api/room/work/{assignmentId}/times', after);
  const onSend = ({ localDate = '', localTime = '' }: Record<string, string>) => {
    const body = { localDate, localTime };
    set.mutate({ params: { path: { assignmentId: talk.workId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <details>
      <summary>{k('roomTalks.set')}</summary>
      <Form problem={refusalOf(set.error)} isSending={set.isPending} onSend={onSend}>
        <p>{k('roomTalks.lead')}</p>
        <Field name="localDate" type="date" min={today} label={k('roomTalks.day')} />
        <Field name="localTime" type="time" label={k('roomTalks.time')} />
        <SendButton isSending={set.isPending}>{k('roomTalks.add')}</SendButton>
      </Form>
    </details>
  );
}
