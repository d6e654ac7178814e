import pg from 'pg';
import type { Answer, Browser } from '../support/browser.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HASH = /[0-9a-f]{64}/g;

/** Everything that was issued to this person anew (ids, fingerprints) is named by its order of appearance. */
export class Normal {
  private readonly names = new Map<string, string>();

  of(text: string): string {
    const named = (what: string) => (value: string) => {
      const known = this.names.get(value) ?? `${what}${this.names.size}`;
      this.names.set(value, known);
      return known;
    };
    return text.replace(/"correlation":"[^"]*"/g, '').replace(UUID, named('id')).replace(HASH, named('hash'));
  }
}

const READS = ['/api/my/me', '/api/my/consent', '/api/my/task', '/api/my/drafts/task', '/api/my/messages', '/api/my/proposals', '/api/my/work', '/api/my/talks', '/api/my/hard-day', '/api/my/pulse', '/api/my/forms', '/api/my/tonight', '/api/my/agreement', '/api/my/weeks', '/api/my/weeks?until=2026-11-29', '/api/my/sessions', '/api/my/screen', '/api/my/rest', '/api/my/reminder', '/api/my/contact', '/api/help', '/api/my/download', '/api/my/download?as=html', '/api/staff/me', '/api/room', '/api/my/nothing'];

/** A person's whole sign-in: every read, in order, with status, headers, bytes, and the statements it cost. */
export async function replay(browser: Browser, normal: Normal, except: readonly string[] = []): Promise<string[]> {
  const seen: string[] = [];
  for (const url of READS.filter((one) => !except.includes(one))) {
    const { answer, statements } = await recorded(() => browser.get(url));
    seen.push(line(url, answer, statements, normal));
  }
  return seen;
}

export async function replayed(url: string, act: () => Promise<Answer>, normal: Normal): Promise<string> {
  const { answer, statements } = await recorded(act);
  return line(url, answer, statements, normal);
}

function line(url: string, { status, text, headers }: Answer, statements: string[], normal: Normal): string {
  const shown = Object.entries(headers).filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${name === 'set-cookie' ? 'a cookie' : String(value)}`);
  return [normal.of(url), status, shown.join('; '), normal.of(text), statements.join(' | ')].join('\n  ');
}

async function recorded<T>(act: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const statements: string[] = [];
  // Whatever the program sends to PostgreSQL goes through this method.
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function query(this: unknown, ...args: unknown[]): unknown {
    const first = args[0] as string | { text?: string };
    const text = (typeof first === 'string' ? first : (first.text ?? '')).replaceAll(/\s+/g, ' ');
    // The queue looks after itself on a timer, at no request's bidding; a job that a request sends is an insert.
    if (!text.includes('pgboss.') || /insert into pgboss\.job/i.test(text)) statements.push(text);
    return original.apply(this, args);
  };
  try {
    return { answer: await act(), statements };
  } finally {
    prototype.query = original;
  }
}
