import { asOwner, migrateOnly, runCommand } from './platform/boot/start.js';

await runCommand(async (settings, tell) => {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'migrate') return migrateOnly(settings, tell);
  if (command === 'demo') {
    const { demoCommand } = await import('./demo/command.js');
    return demoCommand(settings, tell, rest);
  }
  if (command === 'verify' && rest[0] === 'rollups') {
    const { verifyRollups } = await import('./features/criteria/index.js');
    return asOwner(settings, tell, async (query) => {
      const found = await verifyRollups(query, rest.includes('--mend'));
      for (const { clinicId, criterionId, readerId, row, stands, should } of found) {
        tell(`clinic ${clinicId}, criterion ${criterionId}, reader ${readerId}, ${row}: stands ${stands ?? 'nowhere'}, should be ${should ?? 'nowhere'}`);
      }
      tell(`Rollups against the facts: ${found.length} ${found.length === 1 ? 'difference' : 'differences'}${rest.includes('--mend') && found.length > 0 ? ', mended' : ''}.`);
      if (found.length > 0 && !rest.includes('--mend')) process.exitCode = 1;
    });
  }
  tell('Commands: migrate · demo [--again | --away] · verify rollups [--mend]');
});
