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

/**
 * A connection that names what it asks with values, so that PostgreSQL plans a text once a connection and not at every
 * request: with row policies the planning costs more than the answer. The texts are the program's own, never a person's
 * words, so their number is bounded.
 */
export class PreparedClient extends pg.Client {
  // The driver answers in many shapes; this passes on whichever was asked for.
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const isNamed = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const ask = super.query.bind(this) as unknown as (...words: unknown[]) => never;
    return isNamed ? ask({ name: nameOf(text), text, values: values as unknown[] }, ...rest) : ask(...asked);
  }
}
