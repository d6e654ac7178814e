import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrateOnly, runCommand } from './platform/boot/start.js';

const [command, argument] = process.argv.slice(2);

await runCommand(async (settings, tell) => {
  if (command === 'migrate') return migrateOnly(settings, tell);
  if (command === 'openapi' && argument) return writeDocument(resolve(argument));
  tell('Commands: migrate | openapi FILE');
});

/** Writes the API document; the controllers are read, nothing is started. */
async function writeDocument(file: string): Promise<void> {
  const { buildDocument } = await import('./openapi.js');
  writeFileSync(file, `${JSON.stringify(await buildDocument(), null, 2)}\n`);
  process.exit(0);
}
