import { migrateOnly, runCommand } from './platform/boot/start.js';

await runCommand(async (settings, tell) => {
  const command = process.argv[2];
  if (command === 'migrate') return migrateOnly(settings, tell);
  tell('Commands: migrate');
});
