import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { screenAnswers, screenTopics } from '@groundwork/domain/safety/screen';
import { type TestApp, testApp } from '../support/app.js';
import { Browser } from '../support/browser.js';
import { clinicOf, type Clinic, comeBack, type Couple, done, FAR, idWith, join, newAddress, type PartnerHere, PASSWORD, PIN, recordScreen, signConsent, tokenFor, tokenIn } from '../support/couple.js';
import { progressOf } from '../support/progress.js';
import { strike } from '../rest/resting.js';
import { typeOf } from './drafts-acts.js';
import { foundOutOf } from './goalposts-acts.js';
import { keepDaysBack } from './kept-back-acts.js';
import { privateLineOf } from './private-line-acts.js';
import { EVENINGS, KINDS, type PrivateFacts, twins } from './private-kinds.js';
import { letsContact, opensCase } from './one-first-acts.js';
import { moveTo } from './phases-acts.js';
import { pulseOf } from './pulse-acts.js';
import { chooseHours, mailsOfTheEvening } from './reminders-acts.js';
import { Normal, replay, replayed } from './replay.js';
import { settleWhatIsLeft } from './rulings-acts.js';
import { proposalsOf, signAs } from './road-acts.js';
import { endWith, planSeries, snoozeNote } from './session-acts.js';
import { rhythmOf } from './rhythm-acts.js';
import { asksOf, closeQuestion } from './talk-acts.js';
import { workOf } from './work-acts.js';
import { writeAlone } from './own-acts.js';
import { agreeOnWeeklyLine, sayWeeklyLine } from './weekly-line-acts.js';

const PAIRS = Math.ceil(Number(process.env['TWIN_WORLDS'] ?? 48) / 2);
/** After so many pairs a practice of its own on a fresh database: lists that are read at every step grow with each couple. */
const PAIRS_A_PRACTICE = 8;
const SEED = Number(process.env['TWIN_SEED'] ?? 20261123);
const FIRST_DAY = '2026-12-07T09:00:00Z';
/** Thursday, 10 December: the edge of a rest lies behind the opening. */
const REST_EVENING = 3;
/** Tuesday, 8 December: A writes to the therapist, and may say that it is not safe. */
const LINE_EVENING = 1;
/** Wednesday, 9 December: both are given the same page to write, and A something alone. */
const WORK_EVENING = 2;
/** Monday, 7 December: B asks for something, and A prepares something alone. */
const ROAD_EVENING = 0;
/** B enters nothing on the Friday, so that it is seen whether the opening ends an evening alike in both worlds. */
const BLANK_EVENING = 4;

/** One of the two couples, alike in all that B knows. A is the one whose private facts differ. */
interface World {
  facts: PrivateFacts;
  couple: Couple;
  a: PartnerHere;
  b: PartnerHere;
  normal: Normal;
  /** Whether A has signed the consent page yet. */
  hasConsented: boolean;
}

let world: TestApp;
let clinic: Clinic;
let compared = 0;
const changed = new Set<string>();
/**
 * Pairs of worlds that differ in every private fact of one partner and in nothing else; the other partner's whole
 * sign-in is compared byte for byte. One spec for each part, so that they run side by side.
 */
export function describeTwinWorlds(part: 'doer' | 'other'): void {
  beforeAll(async () => {
    world = await testApp(FIRST_DAY);
    clinic = await clinicOf(world);
  });
  afterAll(async () => {
    await world.close();
    process.stdout.write(`twin worlds, private facts of the ${part}: ${PAIRS} pairs (seed ${SEED}), ${compared} answers compared, ${changed.size} of ${KINDS.length} private kinds changed\n`);
  });

  const step = progressOf(`twin worlds, private facts of the ${part}`, PAIRS);
  afterEach(step);
  const sample = fc.sample(twins(part), { seed: SEED, numRuns: PAIRS });

  it.each(sample.map((pair, n) => [n + 1, pair] as const))('pair %i: nothing that one partner keeps private moves a byte of the other’s sign-in', async (n, pair) => {
    if (n > 1 && n % PAIRS_A_PRACTICE === 1) await moveOut();
    world.clock.set(FIRST_DAY);
    for (const browser of [clinic.therapist, clinic.admin]) await comeBack(browser);
    for (const kind of KINDS) if (JSON.stringify(pair[0][kind]) !== JSON.stringify(pair[1][kind])) changed.add(kind);
    const both = [await begin(pair[0]), await begin(pair[1])] as const;
    await same(both, 'before anything joint');

    world.clock.pass({ minutes: 10 });
    for (const one of both) await openShared(one);
    for (const one of both) await typeOf(one);
    await same(both, 'shared part open');

    const rooms = [await draftTwo(both[0], part), await draftTwo(both[1], part)];
    await same(both, 'waiting for signatures');
    expect(new Normal().of(rooms[1] ?? '')).toBe(new Normal().of(rooms[0] ?? ''));
    for (const one of both) await endorse(one);
    await same(both, 'endorsed');
    for (const one of both) await moveTo(one.couple, 'attunement', one.facts.phaseRationale);
    for (const one of both) await foundOutOf(world, one);
    await same(both, 'another part of the work');
    const readByAdmin = await adminReads(both);

    for (let evening = 0; evening < EVENINGS; evening += 1) {
      world.clock.set(`2026-12-${String(7 + evening).padStart(2, '0')}T19:00:00Z`);
      for (const one of both) await eveningOf(one, evening, part);
      await mailsOfTheEvening(world, evening, both);
      await same(both, `evening ${evening + 1}`);
      if (evening === LINE_EVENING) {
        for (const one of both) await privateLineOf(one);
        await same(both, 'something is written to the therapist');
      }
      if (evening === ROAD_EVENING) {
        for (const one of both) await proposalsOf(one);
        await same(both, 'something is prepared');
      }
      if (evening === WORK_EVENING) {
        await workedOn(both);
        await askedBeforeTalk(both);
      }
      if (evening === REST_EVENING) {
        for (const one of both) await pulseOf(one);
        await same(both, 'the week in numbers');
        for (const one of both) await restOf(one);
        await same(both, 'a rest is asked for');
        for (const one of both) await keepDaysBack(one);
        await same(both, 'days are kept back');
      }
    }
    for (const one of both) await moveTo(one.couple, 'atonement', one.facts.phaseRationale);
    await same(both, 'back to the first part');
    await triesOfB(both);
    expect(await adminReads(both)).toEqual(readByAdmin);
    await openedTogether(both);
    await restedTogether(both);
  }, 60_000);

  it('every private kind that exists was changed', () => {
    expect([...changed].sort()).toEqual([...KINDS].sort());
  });
}

async function moveOut(): Promise<void> {
  await world.close();
  world = await testApp(FIRST_DAY);
  clinic = await clinicOf(world);
}

/** Both couples from invitation to B's readiness; A is as far as A's own world says. */
async function begin(facts: PrivateFacts): Promise<World> {
  const [ana, daniel] = [{ id: randomUUID(), firstName: 'Ana', email: newAddress(), joins: 'mail' }, { id: randomUUID(), firstName: 'Daniel', email: newAddress(), joins: 'mail' }];
  // No planned rest day while the worlds run: those of two couples differ.
  const caseId = idWith(FAR);
  await opensCase(clinic.therapist, caseId, facts.intake, ana, daniel);
  const tokenOfA = facts.inviteAgain ? await invitedAgain(caseId, ana.id, ana.email) : await tokenFor(world, ana.email);
  const browserOfA = new Browser(world.app);
  done(await browserOfA.post('/api/my/join', { token: tokenOfA, email: ana.email, password: PASSWORD, mailboxShared: facts.mailboxShared }));
  for (let n = 0; n < facts.extraSignIns; n += 1) done(await new Browser(world.app).post('/api/my/sign-in', { email: ana.email, password: PASSWORD }), 204);
  const a = { personId: ana.id, firstName: 'Ana', email: ana.email, browser: browserOfA };
  if (facts.intake === 'said') await signConsent(a);
  await letsContact(clinic.therapist, caseId, facts.intake, browserOfA, daniel);
  const b = { personId: daniel.id, firstName: 'Daniel', email: daniel.email, browser: await join(world, await tokenFor(world, daniel.email), daniel.email) };
  const couple: Couple = { caseId, therapist: clinic.therapist, partners: [a, b] };
  const here = { facts, couple, a, b, normal: new Normal(), hasConsented: facts.intake === 'said' };
  await signConsent(b);
  if (facts.consentBeforeOpening) await consentOf(here);
  if (facts.screenBeforeOpening) await recordScreen(world, couple, a, facts.screenBeforeOpening);
  return here;
}

async function invitedAgain(caseId: string, personId: string, email: string): Promise<string> {
  done(await clinic.therapist.make(`/api/staff/cases/${caseId}/invitations`, { personId, joins: 'mail', email }));
  return tokenFor(world, email);
}

/** What is addressed to one alone opens with their own consent, so the questions can only follow it. */
async function consentOf(here: World): Promise<void> {
  const { facts, a } = here;
  if (!here.hasConsented) await signConsent(a);
  here.hasConsented = true;
  if (facts.taskQuestion !== null) done(await a.browser.make('/api/my/task', { question: facts.taskQuestion }));
  // Where the therapist was faster, nothing is due any more.
  if (facts.screenReport === 0 || !(await a.browser.get('/api/my/screen')).body.due) return;
  const answer = screenAnswers[facts.screenReport % screenAnswers.length];
  done(await a.browser.make('/api/my/screen', { answers: Object.fromEntries(screenTopics.map((topic) => [topic, answer])) }));
}

async function openShared(here: World): Promise<void> {
  const { facts, couple, a, b } = here;
  await lostSignIn(here);
  if (!facts.consentBeforeOpening) await consentOf(here);
  await recordScreen(world, couple, b);
  await recordScreen(world, couple, a, facts.screenThatOpens);
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
  await chooseHours(here);
  await planSeries(clinic.therapist, couple);
}

/** A sets the words that the clinic asks for, loses the sign-in and comes back in with a card, as far as A's world says. */
async function lostSignIn({ facts, couple, a }: World): Promise<void> {
  const said = facts.ownWords === null ? { seenInPerson: true } : { code: `${facts.ownWords} and a bridge` };
  if (said.code) done(await a.browser.post('/api/my/private-code', { password: PASSWORD, code: said.code }), 204);
  if (facts.recovery === 'none') return;
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/recoveries`, { personId: a.personId, joins: 'room', ...said }));
  if (facts.recovery === 'link') return;
  const { url } = done(await clinic.therapist.get(`/api/staff/cases/${couple.caseId}/partners/${a.personId}/card`), 200).body;
  done(await a.browser.post('/api/my/recover', { token: tokenIn(url), password: PASSWORD, ...(said.code ? { code: said.code } : {}) }));
}

/** Two criteria in the room: the first is signed by both and endorsed later, the second is left as A's world says. */
async function draftTwo({ facts, couple, a, b }: World, part: 'doer' | 'other'): Promise<string> {
  world.clock.set('2026-12-07T09:15:00Z');
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/room`, {}));
  const doerId = part === 'doer' ? a.personId : b.personId;
  for (const [minute, shows] of ['that I am not left guessing', 'that my evening counts'].entries()) {
    world.clock.set(`2026-12-07T09:2${minute}:00Z`);
    done(await clinic.therapist.make('/api/room/criteria', { template: 'home_on_time', doerId, by: '18:30', noticeBy: '17:30', shows, then: 'we plan one weekend away', frank: true, honest: true, fair: true }));
  }
  const [first, second] = (await clinic.therapist.get('/api/room')).body.criteria;
  const sign = async (browser: Browser, criterion: { id: string; textHash: string }, free: string) =>
    done(await browser.make(`/api/my/criteria/${criterion.id}/versions/1/signature`, { textHash: criterion.textHash, free }));
  if (facts.signedFirst) await signAs(a, clinic.therapist, facts.signsHere, first, facts.freeAnswer);
  await sign(b.browser, first, 'yes');
  await sign(b.browser, second, 'yes');
  if (!facts.signedFirst) await signAs(a, clinic.therapist, facts.signsHere, first, facts.freeAnswer);
  // A "yes" would make the second one ready, which Room view may show; what must look alike is no, not yet and silence.
  if (facts.secondSignature === 'no') await signAs(a, clinic.therapist, facts.signsHere, second, 'no');
  const room = (await clinic.therapist.get('/api/room')).text;
  // One therapist runs both worlds' sessions, each in turn.
  done(await clinic.therapist.post('/api/staff/unlock', { pin: PIN }), 204);
  return room;
}

async function endorse({ facts, couple, a, b }: World): Promise<void> {
  const session = (await clinic.therapist.get(`/api/staff/cases/${couple.caseId}`)).body.sessions[0];
  done(await clinic.therapist.post(`/api/staff/cases/${couple.caseId}/room`, { id: session.id }));
  const { id, textHash } = (await clinic.therapist.get('/api/room')).body.criteria[0];
  const { versionId } = (await a.browser.get('/api/my/agreement')).body.criteria.find(({ criterionId }: { criterionId: string }) => criterionId === id);
  for (let n = 0; n < facts.notFree; n += 1) done(await a.browser.make('/api/my/not-free', { about: 'signature', aboutId: versionId }));
  done(await clinic.therapist.make(`/api/room/criteria/${id}/versions/1/endorsement`, { textHash }));
  world.clock.set('2026-12-07T09:22:00Z');
  await agreeOnWeeklyLine(clinic.therapist, a, b);
  await endWith(clinic.therapist, facts, a.personId);
  await snoozeNote(clinic.therapist, couple, session.id, facts);
  const note = `/api/staff/cases/${couple.caseId}/sessions/${session.id}/note`;
  done(await clinic.therapist.make(note, { text: facts.note }));
  if (facts.addendum !== null) done(await clinic.therapist.make(`${note}/addenda`, { text: facts.addendum }));
}

/** A's evening as A's world says; B's the same in both. */
async function eveningOf({ facts, a, b }: World, evening: number, part: 'doer' | 'other'): Promise<void> {
  const due = (await b.browser.get('/api/my/tonight')).body.occasions[0];
  if (!due) return;
  const { versionId, slot } = due;
  const answer = facts.entries[evening] ?? null;
  const capturedAt = new Date(world.clock.now().getTime() - facts.capturedMinutesEarlier * 60_000).toISOString();
  const entry = (how: string) => ({ versionId, slot, answer: how, capturedAt, ...(how === 'ask_to_excuse' ? { excuse: facts.excuse } : {}), ...(how === 'not_kept' && part === 'doer' ? { alreadyKnown: facts.alreadyKnown } : {}) });
  if (answer !== null) {
    const { id } = done(await a.browser.make('/api/my/entries', entry(answer)));
    if (evening < facts.notFree) done(await a.browser.make('/api/my/not-free', { about: 'entry', aboutId: id }));
    if (facts.undo) done(await a.browser.make(`/api/my/entries/${id}/undo`, {}));
    if (evening % 2 === 0) done(await a.browser.make('/api/my/entries', entry(facts.correction)));
  }
  if (evening === BLANK_EVENING) return;
  done(await b.browser.make('/api/my/entries', { versionId, slot, answer: 'kept', capturedAt: world.clock.now().toISOString() }));
}

/** In force at once and seen three days later: by A alone on their own phone, or by the therapist for A. */
async function restOf({ facts, couple, a }: World): Promise<void> {
  if (facts.rest === 'none') return;
  if (facts.rest === 'asked') return void done(await a.browser.make('/api/my/rest', {}));
  await comeBack(clinic.therapist);
  done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: a.personId, cause: facts.rest, startsIn: 3 }));
}

/** Until its edge no rest is felt; after it two rests are the same, whatever their cause. */
async function restedTogether(both: readonly [World, World]): Promise<void> {
  world.clock.set('2026-12-13T04:40:00Z');
  for (const { a, facts } of both) await sayWeeklyLine(a, facts.weeklyLine, world.clock.now());
  world.clock.set('2026-12-13T04:45:00Z');
  await strike(world);
  await same(both, 'before the edge', ['/api/my/weeks', '/api/my/download', '/api/my/download?as=html']);
  world.clock.set('2026-12-13T05:00:00Z');
  await strike(world);
  if (both.every(({ facts }) => facts.rest !== 'none')) await same(both, 'at rest');
}

/** B's mailbox, without the link that is B's own. */
function mailsTo(b: PartnerHere): string[] {
  return world.postbox.mails.filter(({ to }) => to === b.email).map(({ subject, text }) => `${subject}\n${text.replace(/#\S+/, '#')}`);
}

/** Replays B's sign-in in both worlds; every line must be the same. */
async function same(both: readonly [World, World], when: string, except: readonly string[] = []): Promise<void> {
  const [one, two] = [await replay(both[0].b.browser, both[0].normal, except), await replay(both[1].b.browser, both[1].normal, except)];
  compared += one.length;
  expect({ when, seen: two, mails: mailsTo(both[1].b) }).toEqual({ when, seen: one, mails: mailsTo(both[0].b) });
  // Whether a consent stands is the one thing that an admin may know of A alone; from here on it does in both worlds.
  if (when !== 'before anything joint') await sameForAdmin(both, when);
}

/** B's list and B's own part of the page that both have sealed. */
async function workedOn(both: readonly [World, World]): Promise<void> {
  const seen: string[] = [];
  for (const one of both) {
    const part = await workOf(one);
    await writeAlone(one);
    const week = await rhythmOf(one);
    seen.push(await replayed('B’s part', () => one.b.browser.get(`/api/my/work/${part}`), one.normal), await replayed('B’s week', () => one.b.browser.get(`/api/my/work/${week}`), one.normal));
  }
  compared += 1;
  expect(seen.slice(2)).toEqual(seen.slice(0, 2));
  await same(both, 'work is given and sent');
}

/** Each is asked alone; what both read stands at one moment. */
async function askedBeforeTalk(both: readonly [World, World]): Promise<void> {
  // A minute on: of two pieces given in one instant the order would be that of their ids.
  const began = new Date(world.clock.now().getTime() + 60_000).toISOString();
  for (const one of both) {
    world.clock.set(began);
    await asksOf(world, one);
  }
  await same(both, 'asked before a talk');
  closeQuestion(world);
  await same(both, 'talk or rest');
}

/** What B may try: a doubled entry, an undo of what is not B's, an entry for a day to come, a signature once more. */
async function triesOfB(both: readonly [World, World]): Promise<void> {
  const lines: string[][] = [];
  for (const one of both) {
    const { occasions } = (await one.b.browser.get('/api/my/tonight')).body;
    const { criteria } = (await one.b.browser.get('/api/my/agreement')).body;
    const versionId = criteria[0].versionId as string;
    const idOfA = ((await world.admin.query('select id from entry where author_id = $1 limit 1', [one.a.personId])).rows[0]?.id ?? randomUUID()) as string;
    const at = world.clock.now().toISOString();
    const tries = [
      ['/api/my/entries', { id: randomUUID(), versionId, slot: '2026-12-08', answer: 'cant_say', capturedAt: at }],
      ['/api/my/entries', { id: randomUUID(), versionId, slot: '2027-01-08', answer: 'kept', capturedAt: at }],
      [`/api/my/entries/${idOfA}/undo`, { id: randomUUID() }],
      [`/api/my/criteria/${criteria[1].criterionId}/versions/1/signature`, { id: randomUUID(), textHash: criteria[1].textHash, free: 'yes' }],
    ] as const;
    const seen: string[] = [`${occasions.length}`];
    for (const [url, body] of tries) seen.push(await replayed(url.replace(idOfA, 'an entry'), () => one.b.browser.post(url, body), one.normal));
    lines.push(seen);
  }
  compared += 4;
  expect(lines[1]).toEqual(lines[0]);
}

/** What the clinic's admin reads: the same before and after all that a partner enters, and never a couple's page. */
async function adminReads(both: readonly [World, World]): Promise<string[]> {
  await comeBack(clinic.admin);
  const normal = new Normal();
  const urls = ['/api/staff/me', '/api/staff/team', '/api/staff/monday', '/api/staff/therapists', '/api/staff/couples', '/api/staff/cases', ...both.map(({ couple }) => `/api/staff/cases/${couple.caseId}`)];
  const seen: string[] = [];
  for (const url of urls) seen.push((await replayed(url, () => clinic.admin.get(url), normal)).replace(/"today":"[^"]*"/, ''));
  return seen;
}

/** One line for each couple in each of an admin's lists: the lines of the two worlds are the same bytes. */
async function sameForAdmin(both: readonly [World, World], when: string): Promise<void> {
  await comeBack(clinic.admin);
  const { couples } = done(await clinic.admin.get('/api/staff/couples'), 200).body as { couples: { caseId: string }[] };
  const { items } = done(await clinic.admin.get('/api/staff/monday'), 200).body as { items: { caseId?: string }[] };
  const [one, two] = both.map(({ couple: { caseId } }) => new Normal().of(JSON.stringify([couples, items].map((rows: { caseId?: string }[]) => rows.filter((row) => row.caseId === caseId)))));
  compared += 2;
  expect(one).toContain('Daniel');
  expect({ when, admin: two }).toEqual({ when, admin: one });
}

/** After the opening the two worlds may differ in what was opened, and in nothing else. */
async function openedTogether(both: readonly [World, World]): Promise<void> {
  for (const { couple } of both) {
    await comeBack(clinic.therapist);
    done(await clinic.therapist.make(`/api/staff/cases/${couple.caseId}/room`, {}));
    done(await clinic.therapist.make('/api/room/openings', {}));
    await settleWhatIsLeft(clinic.therapist);
    done(await clinic.therapist.post('/api/room/end', { pin: PIN }), 204);
  }
  await same(both, 'after opening', ['/api/my/weeks', '/api/my/download', '/api/my/download?as=html']);
}
