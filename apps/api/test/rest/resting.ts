import { Database } from '../../src/platform/database.js';
import { Jobs } from '../../src/platform/jobs.js';
import { type Agreed, draft, endorse, type Practice, sign } from '../criteria/agreed.js';
import type { TestApp } from '../support/app.js';
import { type Couple, coupleOf, done, endSession, openSharedPart, recordScreen, signConsent, startSession } from '../support/couple.js';

/** A Wednesday of the couple's fortnight that begins on Monday, 7 December 2026. */
export const WEDNESDAY = 2;

/** A couple that has joined, with its planned rest day where the test wants it. */
export const joinedCouple = ({ world, therapist }: Practice, restsOn?: number): Promise<Couple> => coupleOf(world, therapist, restsOn === undefined ? {} : { restsOn });

/** Both consents and private talks, and no shared part yet. */
export async function waitingCouple(here: Practice): Promise<Couple> {
  const couple = await joinedCouple(here);
  for (const partner of couple.partners) {
    await signConsent(partner);
    await recordScreen(here.world, couple, partner);
  }
  return couple;
}

/** "Home on time", endorsed in a session that has ended; Daniel does it. */
export async function agreedAt(here: Practice, restsOn?: number): Promise<Agreed> {
  const couple = await joinedCouple(here, restsOn);
  await openSharedPart(here.world, couple);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  for (const partner of couple.partners) done(await sign(partner, drafted));
  done(await endorse(room, drafted));
  await endSession(couple);
  const [doer, other] = couple.partners;
  const { criteria } = done(await doer.browser.get('/api/my/agreement'), 200).body;
  return { ...couple, doer, other, criterionId: drafted.criterionId, versionId: criteria[0].versionId };
}

/** The clock of the jobs strikes, at the time to which the test has set it. */
export async function strike(world: TestApp, job: 'rest-edges' | 'open-weeks' | 'evening-mails' | 'weekly-mails' | 'urgent-items' | 'session-series' | 'share-answers' = 'rest-edges'): Promise<void> {
  await world.app.get(Database).run((em) => world.app.get(Jobs).send(em, job, { clinicId: '', id: '' }));
  await world.drain();
}

/** 06:00 in Berlin on a day of that winter. */
export async function sixOn(here: Practice, day: string): Promise<void> {
  here.world.clock.set(`${day}T05:00:00Z`);
  await strike(here.world);
}
