import { breakAfter } from '@groundwork/domain/homework/together/times';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { $api, problemOf, type Schemas } from '../../lib/api';
import { now } from '../../lib/clock';
import { useExerciseText } from '../../lib/exercise-text';
import { Choices, Field, Form, SendButton, useIdFor } from '../../lib/forms';
import { addDays, localDateOf, timeOf } from '../../lib/format';
import { minutesAndSeconds, useClock } from '../homework/fields/use-clock';
import { k } from './words';

interface GoingProps { me: Schemas['Me']; talk: Schemas['MyTalk']; zone: string; today: string }

/** The talk itself, on one phone or two. The clock runs on the device alone, so that it goes on without a connection. */
export function Going({ me, talk, zone, today }: GoingProps) {
  const text = useExerciseText(talk.exercise, talk.version);
  const minutes = text.data?.fields.find(({ kind }) => kind === 'turns')?.minutes ?? 5;
  return (
    <>
      <p>{k('talk.begin', { therapist: me.therapistName })}</p>
      <TurnsClock name={me.partnerName} minutes={minutes} />
      {talk.timeId && <Pause timeId={talk.timeId} zone={zone} today={today} />}
      <p><Link className="button" to="/task" state={{ partId: talk.partId }}>{k('talk.page')}</Link></p>
    </>
  );
}

type Speaker = 'me' | 'other';

function TurnsClock({ name, minutes }: { name: string; minutes: number }) {
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const turn = useClock(minutes, true);
  const whole = useClock(breakAfter, true);
  const begin = (who: Speaker) => {
    if (whole.left === null) whole.start();
    setSpeaker(who);
    turn.start();
  };
  const stop = () => {
    turn.stop();
    whole.stop();
    setSpeaker(null);
  };
  if (speaker === null) {
    return (
      <div className="stack" role="group" aria-labelledby="talk-first">
        <h3 id="talk-first">{k('talk.first')}</h3>
        <p className="muted">{k('talk.phones')}</p>
        <div className="row">
          <button type="button" onClick={() => begin('me')}>{k('talk.iFirst')}</button>
          <button type="button" onClick={() => begin('other')}>{k('talk.otherFirst', { name })}</button>
        </div>
      </div>
    );
  }
  return (
    <div className="card stack talk-turn">
      <p className="talk-speaker" role="status">{turn.isOver ? k('talk.turnOver') : k(speaker === 'me' ? 'talk.iSpeak' : 'talk.iListen', { name })}</p>
      <p className="talk-time" role="timer">{k('talk.left', { time: minutesAndSeconds(turn.left ?? 0) })}</p>
      {whole.isOver && <p role="status" className="work-said">{k('talk.break', { minutes: breakAfter })}</p>}
      <div className="row">
        <button type="button" className="primary" onClick={() => begin(speaker === 'me' ? 'other' : 'me')}>{k('talk.change')}</button>
        <button type="button" className="quiet" onClick={stop}>{k('talk.close')}</button>
      </div>
    </div>
  );
}

/** R68: whoever says the word names the time. It counts against nobody. */
function Pause({ timeId, zone, today }: { timeId: string; zone: string; today: string }) {
  const idFor = useIdFor();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['get', '/api/my/talks'] });
  // Refused because the other was faster, the page says when they go on.
  const pause = $api.useMutation('post', '/api/my/talks/{timeId}/pause', { gcTime: 0, onSuccess: refresh, onError: () => void refresh() });
  const soon = new Date(now().getTime() + 30 * 60_000).toISOString();
  const onSend = ({ day, localTime = '' }: Record<string, string>) => {
    const body = { localDate: day === 'tomorrow' ? addDays(today, 1) : today, localTime };
    pause.mutate({ params: { path: { timeId } }, body: { id: idFor(body), ...body } });
  };
  return (
    <details className="stack">
      <summary>{k('talk.pause')}</summary>
      <Form problem={pause.error && problemOf(pause.error)} isSending={pause.isPending} onSend={onSend}>
        <p>{k('talk.pauseLead')}</p>
        <Choices name="day" label={k('talk.pauseDay')} defaultValue={localDateOf(soon, { zone }) > today ? 'tomorrow' : 'today'} options={(['today', 'tomorrow'] as const).map((value) => ({ value, label: k(`talk.${value}`) }))} />
        <Field name="localTime" type="time" label={k('talk.pauseTime')} defaultValue={timeOf(soon, { zone })} />
        <SendButton isSending={pause.isPending}>{k('talk.pauseSend')}</SendButton>
      </Form>
    </details>
  );
}
