/** What a log line may say. Anything else (names, addresses, words, bodies, values) has no way in. */
interface Line {
  event: string;
  requestId?: string;
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  job?: string;
  id?: string;
  code?: string;
  frames?: string[];
}

export type Sink = (line: string) => void;
let sink: Sink = (line) => process.stderr.write(`${line}\n`);
let quiet = false;

export function log(line: Line): void {
  if (!quiet) sink(JSON.stringify({ at: new Date().toISOString(), ...line }));
}

/** Where it happened and the error's class and code; never its message, which may quote a person's words. */
export function logFailure(requestId: string, route: string, error: unknown): void {
  const { name, code, stack } = (typeof error === 'object' && error !== null ? error : {}) as { name?: string; code?: unknown; stack?: string };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim());
  log({ event: 'failed', requestId, route, code: [name, typeof code === 'string' ? code : undefined].filter(Boolean).join(' '), frames });
}

/** Tests read the lines; the command line may want none. */
export function logTo(next: Sink | null): void {
  quiet = next === null;
  if (next) sink = next;
}

/** Nothing is logged until the answered function is called: an invented past is no event of today. */
export function logQuietly(): () => void {
  const before = quiet;
  quiet = true;
  return () => {
    quiet = before;
  };
}
