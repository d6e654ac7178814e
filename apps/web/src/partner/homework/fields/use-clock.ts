import { useEffect, useRef, useState } from 'react';
import { now } from '../../../lib/clock';
import { ringIn } from './ring';

export interface Clock {
  /** Seconds left; null while it stands still. */
  left: number | null;
  isOver: boolean;
  start: () => void;
  /** Stands still again. Answers the whole minutes that it ran. */
  stop: () => number;
}

const TICK_MS = 500;

/** Counts so many minutes down and rings unless it is quiet, by the device's time, so that a page in the background loses none. */
export function useClock(minutes: number, isQuiet = false): Clock {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const quiet = useRef<() => void>(() => undefined);
  const gone = startedAt === null ? 0 : Math.max(0, Math.floor((at - startedAt) / 1000));
  const isOver = startedAt !== null && gone >= minutes * 60;
  useEffect(() => {
    if (startedAt === null || isOver) return undefined;
    const timer = setInterval(() => setAt(now().getTime()), TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt, isOver]);
  useEffect(() => () => quiet.current(), []);
  return {
    left: startedAt === null ? null : Math.max(0, minutes * 60 - gone),
    isOver,
    start: () => {
      const instant = now().getTime();
      quiet.current();
      if (!isQuiet) quiet.current = ringIn(minutes * 60);
      setStartedAt(instant);
      setAt(instant);
    },
    stop: () => {
      quiet.current();
      setStartedAt(null);
      return Math.min(minutes, Math.round(gone / 60));
    },
  };
}

/** "4:05" of so many seconds. */
export const minutesAndSeconds = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
