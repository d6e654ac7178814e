import pg from 'pg';

export interface Asked {
  /** How often the request waited for the database, counted along the longest chain of questions that needed an answer first. */
  trips: number;
  texts: string[];
}

interface Result {
  then: Promise<unknown>['then'];
}

/**
 * What `work` asks the database. A question that was put before any answer came makes no trip of its own; one that was put
 * after an answer had come is one trip further than that answer. The queue's own questions do not count.
 */
export async function asked(work: () => Promise<unknown>): Promise<Asked> {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => Result };
  const original = prototype.query;
  const answered = new WeakMap<object, number>();
  const seen: Asked = { trips: 0, texts: [] };
  prototype.query = function query(this: object, ...args: unknown[]): Result {
    const text = typeof args[0] === 'string' ? args[0] : ((args[0] as { text?: string }).text ?? '');
    const result = original.apply(this, args);
    if (text.includes('pgboss.')) return result;
    const trip = (answered.get(this) ?? 0) + 1;
    seen.texts.push(text.trim().replaceAll(/\s+/g, ' '));
    seen.trips = Math.max(seen.trips, trip);
    const note = (): void => void answered.set(this, Math.max(answered.get(this) ?? 0, trip));
    void result.then(note, note);
    return result;
  };
  try {
    await work();
    return seen;
  } finally {
    prototype.query = original;
  }
}
