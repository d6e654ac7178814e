import { type TestApp, testApp } from '../support/app.js';
import type { Answer, Browser } from '../support/browser.js';
import { type Clinic, clinicOf, type Couple, done, endSession, type PartnerHere, readyCouple, startSession, therapistOf } from '../support/couple.js';

export const MONDAY = '2026-12-07T09:00:00Z';

export interface Practice {
  world: TestApp;
  clinic: Clinic;
  /** New for each test, so that no test finds another one's session running. */
  therapist: Browser;
}

/** One clinic per spec file; each test begins on Monday, 7 December 2026, 10:00 in Berlin, with a therapist of its own. */
export function practice(): Practice {
  const here = {} as Practice;
  beforeAll(async () => {
    here.world = await testApp(MONDAY);
    here.clinic = await clinicOf(here.world);
  });
  beforeEach(async () => {
    here.world.clock.set(MONDAY);
    here.therapist = await therapistOf(here.world, here.clinic.admin);
  });
  afterAll(() => here.world.close());
  return here;
}

export interface DraftInRoom {
  criterionId: string;
  textHash: string;
}

export const HOME_ON_TIME = {
  template: 'home_on_time', by: '18:30', noticeBy: '17:30', shows: 'that I am not left guessing', then: 'we plan one weekend away',
  frank: true, honest: true, fair: true,
};

/** "Home on time", typed in Room view; the first partner does it unless said otherwise. */
export async function draft(room: Browser, couple: Couple, over: object = {}): Promise<DraftInRoom> {
  const { id: criterionId } = done(await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.partners[0].personId, ...over }));
  const { textHash } = criterionIn(await room.get('/api/room'), criterionId);
  return { criterionId, textHash };
}

export function criterionIn(room: Answer, criterionId: string): { state: string; textHash: string; activeFrom: string | null; nextDueAt: string | null } {
  return done(room, 200).body.criteria.find(({ id }: { id: string }) => id === criterionId);
}

export function sign(partner: PartnerHere, { criterionId, textHash }: DraftInRoom, free = 'yes'): Promise<Answer & { id: string }> {
  return partner.browser.make(`/api/my/criteria/${criterionId}/versions/1/signature`, { textHash, free });
}

export function endorse(room: Browser, { criterionId, textHash }: DraftInRoom): Promise<Answer & { id: string }> {
  return room.make(`/api/room/criteria/${criterionId}/versions/1/endorsement`, { textHash });
}

export interface Agreed extends Couple {
  doer: PartnerHere;
  other: PartnerHere;
  criterionId: string;
  versionId: string;
}

/** A couple with "home on time" endorsed in a session that has ended; the first partner does it. */
export async function agreedCouple({ world, therapist }: Practice, over: object = {}): Promise<Agreed> {
  const couple = await readyCouple(world, therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple, over);
  for (const partner of couple.partners) done(await sign(partner, drafted));
  done(await endorse(room, drafted));
  await endSession(couple);
  const [doer, other] = couple.partners;
  const { criteria } = done(await doer.browser.get('/api/my/agreement'), 200).body;
  return { ...couple, doer, other, criterionId: drafted.criterionId, versionId: criteria[0].versionId };
}

/** One tap on Tonight. */
export function enter({ world }: Practice, by: PartnerHere, versionId: string, slot: string, answer: string, more: object = {}): Promise<Answer & { id: string }> {
  return by.browser.make('/api/my/entries', { versionId, slot, answer, capturedAt: world.clock.now().toISOString(), ...more });
}

/** Everything a partner's phone can ask for, as the bytes that the network carries. */
export async function pagesOf(partner: PartnerHere): Promise<string> {
  const pages = ['me', 'consent', 'task', 'tonight', 'agreement', 'weeks'].map((page) => partner.browser.get(`/api/my/${page}`));
  return (await Promise.all(pages)).map((page) => `${page.status} ${page.text}`).join('\n');
}

/** What an answer says, but for the id of the request that it answers. */
export function saidBy({ status, body }: Answer): object {
  return { status, ...body, correlation: '' };
}
