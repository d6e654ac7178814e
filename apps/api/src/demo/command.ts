import { BootFault } from '../platform/boot/boot-fault.js';
import { ensureKeyFile, prepareDataFolder } from '../platform/boot/data-folder.js';
import { dropDatabase, type OpenDatabase, openDatabase, type Say } from '../platform/boot/open-database.js';
import { zoneOfThisMachine } from '../platform/clock.js';
import type { Settings } from '../platform/config.js';
import { whyNotHere } from '../platform/demo-refusal.js';
import type { InventedPractice, InventedSignIn } from '../platform/invented.js';
import { makePractice } from './make-practice.js';

const USUAL_ZONE = 'Europe/London';
const TENTHS = 10;

/**
 * `npm run demo`: makes the practice of invented people in an empty database and prints its sign-ins, once. `--again`
 * throws an earlier one away first, `--away` does only that; neither touches a database with real people in it.
 */
export async function demoCommand(settings: Settings, say: Say, args: readonly string[]): Promise<void> {
  const refusal = whyNotHere(settings);
  if (refusal) throw new BootFault(refusal);
  prepareDataFolder(settings.dataFolder);
  const removes = args.includes('--again') || args.includes('--away');
  const database = removes ? await emptied(settings, say) : await openDatabase(settings, say);
  try {
    if (args.includes('--away')) return say('The invented practice is gone; the database is empty.');
    if (database.isDemo) throw new BootFault('An invented practice is here already: npm start shows it, npm run demo -- --again makes it anew.');
    if (database.hasClinic) throw new BootFault('This database has a real clinic in it, so no invented people are put there; name another data folder in GROUNDWORK_DATA.');
    ensureKeyFile(settings.keyFile, false);
    print(say, await makePractice({ ...settings, databaseUrl: database.url }, zoneOfThisMachine() ?? USUAL_ZONE, tenths(say)));
  } finally {
    await database.close();
  }
}

async function emptied(settings: Settings, say: Say): Promise<OpenDatabase> {
  const database = await openDatabase(settings, say);
  try {
    if (database.hasClinic && !database.isDemo) throw new BootFault('This database has a real clinic in it; only an invented practice is ever thrown away.');
    if (!database.hasClinic) return database;
    if (!database.ownerUrl) throw new BootFault('To throw the invented practice away its database is dropped and made anew; set DATABASE_OWNER_URL.');
    await dropDatabase(database.ownerUrl);
  } catch (error) {
    await database.close();
    throw error;
  }
  await database.close();
  return openDatabase(settings, say);
}

/** A line at each tenth, so that nobody waits before a still screen. */
function tenths(say: Say): (told: number, of: number) => void {
  let before = 0;
  return (told, of) => {
    const tenth = Math.floor((told / of) * TENTHS);
    if (tenth > before) say(`Telling the stories: ${tenth * TENTHS} of 100 …`);
    before = tenth;
  };
}

export function print(say: Say, { name, password, pin, signIns }: InventedPractice): void {
  say('');
  say(`${name} is ready. Everybody in it is invented. These sign-ins are shown this once:`);
  for (const one of signIns) say(`  ${AS[one.as].padEnd(10)} ${one.name.padEnd(20)} ${one.email}`);
  say(`Password of each: ${password}   PIN of the practice: ${pin}`);
  say('The practice signs in at /practice, partners at /.');
}

const AS: Record<InventedSignIn['as'], string> = { admin: 'Admin', therapist: 'Therapist', partner: 'Partner' };
