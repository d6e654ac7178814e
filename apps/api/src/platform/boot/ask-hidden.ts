import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Say } from './open-database.js';

/** Asks for secrets on the terminal, one line each, without showing what is typed; or reads the lines that are piped in. */
export async function askHidden(questions: readonly string[], say: Say): Promise<string[]> {
  const isTerminal = process.stdin.isTTY === true;
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, ...(isTerminal ? { output: unseen, terminal: true } : {}) });
  const typed = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const question of questions) {
    if (isTerminal) say(question);
    const { value } = (await typed.next()) as { value?: string };
    answers.push(value ?? '');
  }
  lines.close();
  return answers;
}
