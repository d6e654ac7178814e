import { parseArgs } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { createApp } from './app.js';
import { MakeClinic, SetUp } from './features/identity/index.js';
import { askHidden } from './platform/boot/ask-hidden.js';
import { BootFault, codeOf, reasonOf } from './platform/boot/boot-fault.js';
import { ensureKeyFile, prepareDataFolder } from './platform/boot/data-folder.js';
import { openDatabase, type Say } from './platform/boot/open-database.js';
import { isZone } from './platform/clock.js';
import type { Settings } from './platform/config.js';
import { newId } from './platform/random.js';

const UNIQUE = '23505';
const USAGE = 'npm run clinic -- create --name "Lindenhof" --country DE --zone Europe/Berlin --admin "Mara Vogt" --email mara@example.org';
const QUESTIONS = ['Password of the admin, at least 12 characters (it is not shown):', 'PIN for Room view, 4 to 8 digits (it is not shown):'];
/** What the command calls the fields of the set-up page. */
const CALLED: Readonly<Record<string, string>> = { clinicName: '--name', country: '--country', zone: '--zone', name: '--admin', email: '--email', password: 'password', pin: 'PIN' };

/**
 * `npm run clinic -- create`: another clinic with its first admin, beside those that stand; apart from them in every row.
 * Password and PIN are asked for, never given on the command line. Refused beside invented people, and, by their names,
 * for fields that the set-up page would refuse.
 */
export async function clinicCommand(settings: Settings, say: Say, args: readonly string[]): Promise<void> {
  const values = named(args);
  const [password = '', pin = ''] = await askHidden(QUESTIONS, say);
  const clinic = plainToInstance(SetUp, {
    id: newId(), code: 'not asked for here', clinicName: values.name ?? '', country: values.country ?? '', zone: values.zone ?? '', name: values.admin ?? '', email: values.email ?? '', password, pin,
  });
  const wrong = (await validate(clinic)).map(({ property, constraints }) => `${CALLED[property] ?? property}: ${Object.values(constraints ?? {})[0] ?? ''}`);
  if (!isZone(clinic.zone)) wrong.push('--zone: Name a time zone, like Europe/Berlin.');
  if (wrong.length > 0) throw new BootFault(`The clinic was not made. ${wrong.join(' ')} As it should look: ${USAGE}`);
  await make(settings, say, clinic);
}

const text = { type: 'string' } as const;

function named(args: readonly string[]): Partial<Record<'name' | 'country' | 'zone' | 'admin' | 'email', string>> {
  try {
    return parseArgs({ args: [...args], options: { name: text, country: text, zone: text, admin: text, email: text } }).values;
  } catch (error) {
    throw new BootFault(`${reasonOf(error)}. ${USAGE}`);
  }
}

async function make(settings: Settings, say: Say, clinic: SetUp): Promise<void> {
  prepareDataFolder(settings.dataFolder);
  const database = await openDatabase(settings, say);
  try {
    if (database.isDemo) throw new BootFault('An invented practice stays alone in its database; name another data folder in GROUNDWORK_DATA.');
    ensureKeyFile(settings.keyFile, database.hasClinic);
    const app = await createApp({ config: { ...settings, databaseUrl: database.url }, pages: null });
    try {
      await app.get(MakeClinic).execute(clinic, { first: false, demo: false });
    } finally {
      await app.close();
    }
  } catch (error) {
    throw codeOf(error) === UNIQUE ? new BootFault('Somebody signs in with this address already. Name another one for the admin of the new clinic.') : error;
  } finally {
    await database.close();
  }
  say(`${clinic.clinicName} is ready. ${clinic.name} signs in at ${settings.publicUrl}/practice.`);
}
