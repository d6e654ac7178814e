import { useRef } from 'react';
import { Field, type FieldProps } from '../../../lib/forms';
import { w } from '../words';
import { minutesAndSeconds, useClock } from './use-clock';
import { writeNumber } from './write-number';

interface MinutesProps extends FieldProps { minutes: number; value: string }

/** How many minutes it took: typed, or counted by a clock that runs down. */
export function Minutes({ minutes, value, ...field }: MinutesProps) {
  const root = useRef<HTMLDivElement>(null);
  const clock = useClock(minutes);
  const stop = () => writeNumber(root.current, field.name, clock.stop());
  return (
    <div ref={root} className="stack work-clock">
      <Field {...field} type="number" inputMode="numeric" min={0} max={600} className="work-short" hint={<>{field.hint} {w('myWork.clock.box')}</>} defaultValue={value} />
      <div className="row">
        {clock.left === null && <button type="button" onClick={clock.start}>{w('myWork.clock.start', { minutes })}</button>}
        {clock.left !== null && (
          <>
            <span className="work-time" role="timer">{w('myWork.clock.left', { time: minutesAndSeconds(clock.left) })}</span>
            <button type="button" onClick={stop}>{w('myWork.clock.stop')}</button>
          </>
        )}
      </div>
      <p role="status">{clock.isOver && w('myWork.clock.over')}</p>
    </div>
  );
}
