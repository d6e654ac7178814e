import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { KeptHeads } from '../../src/platform/kept-heads.js';
import type { TestApp } from '../support/app.js';

const CLI = resolve(__dirname, '../../dist/cli.js');

/** The built command as an operator runs it, on the data folder of the test's program, with what they type. */
export function runCommand(world: TestApp, words: readonly string[], typed: readonly string[] = []): Promise<{ code: number | null; said: string }> {
  const dataFolder = dirname((world.app.get(KeptHeads) as unknown as { folder: string }).folder);
  const env = { ...process.env, DATABASE_URL: world.appUrl, DATABASE_OWNER_URL: world.adminUrl, GROUNDWORK_DATA: dataFolder, KEY_FILE: '' };
  const child = spawn(process.execPath, [CLI, ...words], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  return new Promise((ended) => child.on('close', (code) => ended({ code, said })));
}
