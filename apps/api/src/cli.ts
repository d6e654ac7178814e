import { readFileSync, writeFileSync } from 'node:fs';
import { asOwner, migrateOnly, runCommand } from './platform/boot/start.js';
import type { Say } from './platform/boot/open-database.js';
import type { Settings } from './platform/config.js';
import { headsFolder, lineOf, readHeads } from './platform/kept-heads.js';
import { MasterKey } from './platform/vault.js';

const MOST_LINES = 200;

await runCommand(async (settings, tell) => {
  const [command, what, ...rest] = process.argv.slice(2);
  if (command === 'migrate') return migrateOnly(settings, tell);
  if (command === 'demo') {
    const { demoCommand } = await import('./demo/command.js');
    return demoCommand(settings, tell, process.argv.slice(3));
  }
  if (command === 'clinic' && what === 'create') {
    const { clinicCommand } = await import('./clinic-command.js');
    return clinicCommand(settings, tell, rest);
  }
  if (command === 'verify' && what === 'rollups') return verifyRollups(settings, tell, rest);
  if (command === 'verify' && what === 'seals') return verifySeals(settings, tell, rest);
  if (command === 'seals' && what === 'export') return exportHeads(settings, tell, rest);
  tell('Commands: migrate · demo [--again | --away] · clinic create --name … --country … --zone … --admin … --email … · verify rollups [--mend] · verify seals [file or folder of heads …] · seals export [file]');
});

async function verifyRollups(settings: Settings, tell: Say, rest: readonly string[]): Promise<void> {
  const features = await import('./features/criteria/index.js');
  await asOwner(settings, tell, async (query) => {
    const found = await features.verifyRollups(query, rest.includes('--mend'));
    for (const { clinicId, criterionId, readerId, row, stands, should } of found) {
      tell(`clinic ${clinicId}, criterion ${criterionId}, reader ${readerId}, ${row}: stands ${stands ?? 'nowhere'}, should be ${should ?? 'nowhere'}`);
    }
    tell(`Rollups against the facts: ${found.length} ${found.length === 1 ? 'difference' : 'differences'}${rest.includes('--mend') && found.length > 0 ? ', mended' : ''}.`);
    if (found.length > 0 && !rest.includes('--mend')) process.exitCode = 1;
  });
}

/** Against the heads that this program kept, and those that were carried elsewhere and are named here. */
async function verifySeals(settings: Settings, tell: Say, places: readonly string[]): Promise<void> {
  const features = await import('./features/seals/index.js');
  const heads = [headsFolder(settings.dataFolder), ...places].flatMap(readHeads);
  await asOwner(settings, tell, async (query) => {
    const trusted = new MasterKey(readFileSync(settings.keyFile)).signingKey().publicKey.toString('hex');
    const { facts, seals, waiting, findings } = await features.verifySeals(query, { heads, trusted });
    for (const finding of findings.slice(0, MOST_LINES)) tell(features.sentenceOf(finding));
    if (findings.length > MOST_LINES) tell(`… and ${findings.length - MOST_LINES} more.`);
    tell(`Seals: ${facts} facts in ${seals} seals${waiting > 0 ? `, ${waiting} of them not sealed yet` : ''}, held against ${heads.length} heads kept outside; ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
    if (findings.length > 0) process.exitCode = 1;
  });
}

async function exportHeads(settings: Settings, tell: Say, [file]: readonly string[]): Promise<void> {
  const features = await import('./features/seals/index.js');
  await asOwner(settings, tell, async (query) => {
    const lines = (await features.newestHeads(query)).map(lineOf);
    if (file === undefined) return lines.forEach((line) => tell(line.trimEnd()));
    writeFileSync(file, lines.join(''), { mode: 0o600 });
    tell(`The heads of ${lines.length} ${lines.length === 1 ? 'clinic' : 'clinics'} are in ${file}. Keep them where nobody who can change the database can change them.`);
  });
}
