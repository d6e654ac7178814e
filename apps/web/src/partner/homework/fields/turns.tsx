import { useRef, useState } from 'react';
import { Field, type FieldProps } from '../../../lib/forms';
import { w } from '../words';
import { minutesAndSeconds, useClock } from './use-clock';
import { numberIn, writeNumber } from './write-number';

interface TurnsProps extends FieldProps { minutes: number; value: string; otherName: string }
type Speaker = 'me' | 'other';
const MOST = 40;

/** Speaking and listening by turns: who speaks, a clock for the turn, and how many there were. */
export function Turns({ minutes, value, otherName: name, ...field }: TurnsProps) {
  const root = useRef<HTMLDivElement>(null);
  const [speaker, setSpeaker] = useState<Speaker | null>(null);
  const clock = useClock(minutes);
  const begin = (who: Speaker) => {
    setSpeaker(who);
    clock.start();
  };
  const count = () => writeNumber(root.current, field.name, Math.min(MOST, numberIn(root.current, field.name) + 1));
  const change = () => {
    count();
    begin(speaker === 'me' ? 'other' : 'me');
  };
  const stop = () => {
    count();
    clock.stop();
    setSpeaker(null);
  };
  return (
    <div ref={root} className="stack work-clock">
      <Field {...field} type="number" inputMode="numeric" min={0} max={MOST} className="work-short" hint={<>{field.hint} {w('myWork.turns.box')}</>} defaultValue={value} />
      {speaker === null ? (
        <div className="stack" role="group" aria-label={w('myWork.turns.first')}>
          <p>{w('myWork.turns.first')}</p>
          <div className="row">
            <button type="button" onClick={() => begin('me')}>{w('myWork.turns.me')}</button>
            <button type="button" onClick={() => begin('other')}>{w('myWork.turns.other', { name })}</button>
          </div>
        </div>
      ) : (
        <>
          <p className="work-speaker" role="status">{clock.isOver ? w('myWork.turns.over') : w(speaker === 'me' ? 'myWork.turns.iSpeak' : 'myWork.turns.iListen', { name })}</p>
          <div className="row">
            <span className="work-time" role="timer">{w('myWork.clock.left', { time: minutesAndSeconds(clock.left ?? 0) })}</span>
            <button type="button" onClick={change}>{w('myWork.turns.change')}</button>
            <button type="button" className="quiet" onClick={stop}>{w('myWork.turns.stop')}</button>
          </div>
        </>
      )}
    </div>
  );
}
