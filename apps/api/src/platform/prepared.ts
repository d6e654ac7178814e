import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();

/** A statement's name follows from its text, so that one name never stands for two texts. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

const BEGIN = 'START TRANSACTION';
const BEGUN = { command: 'START', rowCount: null, oid: null, rows: [], fields: [] };

/**
 * A connection that names what it asks with values, so that PostgreSQL plans a text once a connection and not at every
 * request: with row policies the planning costs more than the answer. The texts are the program's own, never a person's
 * words, so their number is bounded.
 *
 * It does not wait for one answer before it asks the next question, so that what is asked together costs one round trip,
 * and the beginning of a transaction none: it travels with the first statement. What one turn asks leaves together.
 */
export class PreparedClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig);
  }

  // The driver answers in many shapes; this passes on whichever was asked for.
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const isNamed = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const ask = super.query.bind(this) as unknown as (...words: unknown[]) => never;
    this.gather();
    if (text === BEGIN && asked.every((word) => word === text || word === undefined)) return this.begin(ask) as never;
    return isNamed ? ask({ name: nameOf(text), text, values: values as unknown[] }, ...rest) : ask(...asked);
  }

  private isGathering = false;

  /** What is asked in one turn leaves in one piece: each piece costs this process and the database a call of their own. */
  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    const { stream } = this.connection;
    stream.cork();
    queueMicrotask(() => process.nextTick(() => {
      this.isGathering = false;
      stream.uncork();
    }));
  }

  /** A connection that could not begin takes no statement any more: it would run, and stand, by itself. */
  private begin(ask: (text: string) => Promise<unknown>): Promise<unknown> {
    ask(BEGIN).catch(() => {
      this.connection.stream.destroy();
    });
    return Promise.resolve(BEGUN);
  }
}
