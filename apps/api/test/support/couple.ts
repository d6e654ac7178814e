import { randomUUID } from 'node:crypto';
import { plannedPlace } from '@groundwork/domain/rest/planned';
import { Database } from '../../src/platform/database.js';
import { Passwords } from '../../src/platform/passwords.js';
import { SetUpCode } from '../../src/platform/set-up-code.js';
import { MasterKey, normalEmail } from '../../src/platform/vault.js';
import type { TestApp } from './app.js';
import { type Answer, Browser } from './browser.js';

export const PIN = '4711';
export const PASSWORD = 'a quiet house by the river';

interface Credentials {
  entry: 'staff' | 'my';
  email: string;
}
const credentials = new WeakMap<Browser, Credentials>();
let people = 0;

/** An address that nobody else in this run has. */
export function newAddress(): string {
  people += 1;
  return `person${people}@mail.example`;
}

/** Fails with what the program answered, so that a broken arrangement is seen where it breaks. */
export function done<T extends Answer>(answer: T, status = 201): T {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${answer.text}`);
  return answer;
}

export interface Clinic {
  admin: Browser;
  therapist: Browser;
  adminEmail: string;
  therapistEmail: string;
}

/** A clinic with its admin and one therapist, both signed in. The first one through the set-up page. */
export async function clinicOf(world: TestApp, { name = 'Lindenhof', zone = 'Europe/Berlin', country = 'DE' } = {}): Promise<Clinic> {
  const adminEmail = newAddress();
  const admin = browserOf(world, { entry: 'staff', email: adminEmail });
  const first = (await admin.get('/api/set-up')).body.needed === true;
  if (first) {
    const code = world.app.get(SetUpCode).value;
    done(await admin.make('/api/set-up', { code, clinicName: name, country, zone, name: 'Mara Vogt', email: adminEmail, password: PASSWORD, pin: PIN }));
  } else {
    await anotherClinic(world, { name, zone, country, email: adminEmail });
    await comeBack(admin);
  }
  const therapistEmail = newAddress();
  const therapist = await therapistOf(world, admin, { email: therapistEmail });
  return { admin, therapist, adminEmail, therapistEmail };
}

/** One more therapist of the admin's clinic, invited by mail and signed in. */
export async function therapistOf(world: TestApp, admin: Browser, { name = 'Ruth Adler', email = newAddress() } = {}): Promise<Browser> {
  done(await admin.make('/api/staff/invitations', { name, email, roles: ['therapist'] }));
  const token = await tokenFor(world, email);
  const therapist = browserOf(world, { entry: 'staff', email });
  done(await therapist.post('/api/staff/join', { token, email, password: PASSWORD, pin: PIN }));
  return therapist;
}

export interface PartnerHere {
  personId: string;
  firstName: string;
  email: string;
  browser: Browser;
}
export interface Couple {
  caseId: string;
  therapist: Browser;
  /** The first named first. */
  partners: [PartnerHere, PartnerHere];
}

/** The last place of the couple's fortnight, Sunday, 6 and 20 December 2026: no planned rest day while a test runs. */
export const FAR = 13;

/** A case id whose planned rest day is that day of the fortnight that begins on Monday, 7 December 2026. */
export function idWith(place: number): string {
  for (;;) {
    const id = randomUUID();
    if (plannedPlace(id) === place) return id;
  }
}

/** A couple whose two partners have joined and signed nothing yet. */
export async function coupleOf(world: TestApp, therapist: Browser, { names = ['Daniel', 'Ana'], restsOn = FAR }: { names?: [string, string]; restsOn?: number } = {}): Promise<Couple> {
  const invited = names.map((firstName) => ({ id: randomUUID(), firstName, joins: 'mail', email: newAddress() }));
  const caseId = idWith(restsOn);
  done(await therapist.post('/api/staff/cases', { id: caseId, partners: invited }));
  const partners: PartnerHere[] = [];
  for (const { id: personId, firstName, email } of invited) {
    partners.push({ personId, firstName, email, browser: await join(world, await tokenFor(world, email), email) });
  }
  return { caseId, therapist, partners: partners as [PartnerHere, PartnerHere] };
}

/** Joins as a partner with the token of a link or a card. */
export async function join(world: TestApp, token: string, email: string): Promise<Browser> {
  const browser = browserOf(world, { entry: 'my', email });
  done(await browser.post('/api/my/join', { token, email, password: PASSWORD, mailboxShared: 'no' }));
  return browser;
}

export async function signConsent(partner: PartnerHere): Promise<void> {
  const { version, textHash } = done(await partner.browser.get('/api/my/consent'), 200).body;
  done(await partner.browser.make('/api/my/consent', { version, textHash, treatment: true, records: true, notMonitored: true, signature: `${partner.firstName} Berg` }));
}

export async function recordScreen(world: TestApp, couple: Couple, partner: PartnerHere, decision = 'conjoint_suitable'): Promise<void> {
  const seenAloneOn = world.clock.now().toISOString().slice(0, 10);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/screens`, { personId: partner.personId, seenAloneOn, decision }));
}

/** Both consents, both private screens, and the therapist's act that opens the shared part. */
export async function openSharedPart(world: TestApp, couple: Couple): Promise<void> {
  for (const partner of couple.partners) {
    await signConsent(partner);
    await recordScreen(world, couple, partner);
  }
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
}

/** Starts a session now; the therapist's browser holds both cookies, so `room` is that same browser. */
export async function startSession(couple: Couple): Promise<{ sessionId: string; room: Browser }> {
  const { id } = done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/room`, {}));
  return { sessionId: id, room: couple.therapist };
}

export async function endSession(couple: Couple): Promise<void> {
  done(await couple.therapist.post('/api/room/end', { pin: PIN }), 204);
}

/** A couple that may start: shared part open, no session yet. */
export async function readyCouple(world: TestApp, therapist: Browser, options: { names?: [string, string] } = {}): Promise<Couple> {
  const couple = await coupleOf(world, therapist, options);
  await openSharedPart(world, couple);
  return couple;
}

/** Signs the same person in once more, after the clock has passed the life of a sign-in. */
export async function comeBack(browser: Browser): Promise<void> {
  const known = credentials.get(browser);
  if (!known) throw new Error('nobody has signed in with this browser');
  done(await browser.post(`/api/${known.entry}/sign-in`, { email: known.email, password: PASSWORD }), 204);
}

/** The token in the newest mail to an address. */
export async function tokenFor(world: TestApp, email: string): Promise<string> {
  await world.drain();
  const mail = world.postbox.mails.findLast(({ to }) => to === normalEmail(email));
  return tokenIn(mail?.text ?? '');
}

export function tokenIn(words: string): string {
  const token = /#([A-Za-z0-9_-]+)/.exec(words)?.[1];
  if (!token) throw new Error('there is no link in it');
  return token;
}

function browserOf(world: TestApp, known: Credentials): Browser {
  const browser = new Browser(world.app);
  credentials.set(browser, known);
  return browser;
}

/** Only the first clinic has a set-up page; others are made on the command line by the same function. */
async function anotherClinic(world: TestApp, { name, zone, country, email }: { name: string; zone: string; country: string; email: string }): Promise<void> {
  const [master, passwords] = [world.app.get(MasterKey), world.app.get(Passwords)];
  const [clinicId, keyId] = [randomUUID(), randomUUID()];
  const [password, pin] = [await passwords.hash(PASSWORD), await passwords.hash(PIN)];
  await world.app.get(Database).run((em, now) =>
    em.query('select identity.create_clinic(false, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, false)', [
      clinicId, name, country, zone, keyId, master.newWrappedKey(clinicId, keyId), randomUUID(), master.keyedHash('email', normalEmail(email)),
      password, pin, randomUUID(), 'Nora Feld', ['admin'], now,
    ]));
}
