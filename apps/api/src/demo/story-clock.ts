import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../platform/clock.js';

/**
 * The time at which a story is told. Each couple's story carries its own, so that several are told side by side; to
 * ask for the time outside of a story is a mistake of ours.
 */
export class StoryClock extends Clock {
  private readonly told = new AsyncLocalStorage<Date>();

  now(): Date {
    const at = this.told.getStore();
    if (!at) throw new Error('a story was told without a time');
    return at;
  }

  at<T>(time: Date, act: () => Promise<T>): Promise<T> {
    return this.told.run(time, act);
  }
}
