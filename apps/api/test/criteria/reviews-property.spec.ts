import fc from 'fast-check';
import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, practice } from './agreed.js';
import { ask, endorseNumber, inRoom, signNumber } from './amending.js';
import { conclude, hold, live, reviewsIn, workdays } from './reviewing.js';

const here = practice();
const RUNS = Number(process.env['REVIEWS'] ?? 4);

type Try = 'hold' | 'again' | 'harder' | 'easier' | 'end' | 'rule' | 'open' | 'continue' | 'step_down' | 'close' | 'next_set' | 'contest';
const TRIES: readonly Try[] = ['hold', 'again', 'harder', 'easier', 'end', 'rule', 'open', 'continue', 'step_down', 'close', 'next_set', 'contest'];
interface Meeting {
  after: number;
  tries: readonly Try[];
  signs: readonly boolean[];
}

/** Two weeks lived by one of three habits, then meetings in which the asker, the doer and the therapist try whatever there is. */
const stories = fc.record({
  missed: fc.constantFrom(0, 1, 5),
  denied: fc.constantFrom(0, 3),
  meetings: fc.array(fc.record({ after: fc.integer({ min: 0, max: 12 }), tries: fc.array(fc.constantFrom(...TRIES), { minLength: 3, maxLength: 9 }), signs: fc.tuple(fc.boolean(), fc.boolean()) }), { minLength: 2, maxLength: 4 }),
});

const reached = { contested: 0, met: 0, held: 0, refused: 0, followed: 0 };
const inFourWeeks = (): string => new Date(here.world.clock.now().getTime() + 28 * 86_400_000).toISOString().slice(0, 10);

async function attempt(couple: Agreed, room: Browser, what: Try): Promise<void> {
  const { criterionId } = couple;
  const held = (await reviewsIn(room)).flatMap((one) => (one.held && one.state !== 'then' ? [one.held] : []))[0];
  if (what === 'hold') reached.held += Number((await hold(room, couple)).status === 201);
  else if (what === 'open') done(await room.make('/api/room/openings', {}));
  else if (what === 'end') await room.make(`/api/room/criteria/${criterionId}/ending`, { reason: 'no_longer_needed' });
  else if (what === 'rule') await ruleAgainst(room);
  else if (what === 'harder' || what === 'easier') {
    if ((await room.get(`/api/room/criteria/${criterionId}/standing`)).status !== 200) return;
    const at = what === 'harder' ? { by: '18:00', noticeBy: '17:00' } : { by: '19:30', noticeBy: '18:30' };
    const answer = await ask(room, criterionId, { ...at, reviewOn: inFourWeeks() }, { direction: what, askedBy: couple.other.personId });
    reached.refused += Number(answer.body.code === 'harder_waits');
  } else if (held && what === 'again') {
    const answer = await room.make(`/api/room/reviews/${held.reviewId}/judgements`, {});
    if (held.verdict === 'met') expect(answer.status).not.toBe(201);
  } else if (held && what === 'contest') {
    const answer = await room.make(`/api/room/reviews/${held.reviewId}/contests`, {});
    expect([held.verdict, answer.status]).toEqual([held.verdict, held.verdict === 'met' ? 409 : 404]);
    reached.contested += Number(answer.status === 409);
  } else if (held && what !== 'again') await conclude(room, held.reviewId, what, what === 'continue' ? { reviewOn: inFourWeeks() } : {});
}

/** The hardest word about the first day that is left to the session. */
async function ruleAgainst(room: Browser): Promise<void> {
  const { criteria } = done(await room.get('/api/room/disagreements'), 200).body as { criteria: { occasions: { versionId: string; slot: string; ruled: string | null }[] }[] };
  const next = criteria.flatMap(({ occasions }) => occasions).find(({ ruled }) => ruled === null);
  if (next) await room.make('/api/room/rulings', { versionId: next.versionId, slot: next.slot, choice: 'missed_told' });
}

async function meeting(couple: Agreed, { tries, signs }: Meeting): Promise<void> {
  for (const browser of [couple.therapist, ...couple.partners.map((one) => one.browser)]) await comeBack(browser);
  const { room } = await startSession(couple);
  for (const what of tries) await attempt(couple, room, what);
  const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
  if (waiting) {
    for (const by of [0, 1] as const) if (signs[by]) await signNumber(couple, by, waiting);
    reached.followed += Number((await endorseNumber(couple, room, waiting)).status === 201);
  }
  await endSession(couple);
}

/** What each review came to, as a partner reads it: with the words, the day and the choice of it. */
async function reviewsRead({ other }: Agreed): Promise<Map<string, { verdict: string; heldOn: string }>> {
  await comeBack(other.browser);
  const { criteria } = done(await other.browser.get('/api/my/agreement'), 200).body as { criteria: { history: { review: { reviewId: string; verdict: string; heldOn: string } | null }[] }[] };
  return new Map(criteria.flatMap(({ history }) => history.flatMap(({ review }) => (review ? [[review.reviewId, { verdict: review.verdict, heldOn: review.heldOn }] as const] : []))));
}

it('whatever is tried at and after a review, what was met stays met, each text is looked at once, and nobody is asked for more before it was held', async () => {
  await fc.assert(fc.asyncProperty(stories, async ({ missed, denied, meetings }) => {
    here.world.clock.set('2026-12-07T09:00:00Z');
    await comeBack(here.therapist);
    const couple = await agreedCouple(here, { reviewOn: '2026-12-21' });
    const days = Object.keys(workdays(10, 'kept'));
    await live(here, couple, Object.fromEntries(days.map((day, at) => [day, at < missed ? 'not_kept' : 'kept'])), Object.fromEntries(days.slice(-denied || days.length).map((day) => [day, 'not_kept'])));
    here.world.clock.set('2026-12-21T09:00:00Z');
    let before = new Map<string, { verdict: string; heldOn: string }>();
    for (const [at, one] of meetings.entries()) {
      if (at > 0) here.world.clock.pass({ minutes: one.after * 24 * 60 });
      await meeting(couple, at === 0 ? { ...one, tries: ['harder', 'open', 'hold', ...one.tries] } : one);
      const now = await reviewsRead(couple);
      for (const [id, { verdict, heldOn }] of before) {
        expect(now.get(id)?.heldOn).toBe(heldOn);
        if (verdict === 'met') expect(now.get(id)?.verdict).toBe('met');
      }
      before = now;
    }
    reached.met += [...before.values()].filter(({ verdict }) => verdict === 'met').length;
    const { rows } = await here.world.admin.query(
      `select v.number from criterion_version v join criterion_version b on b.criterion_id = v.criterion_id and b.number = v.base_number
        where v.criterion_id = $1 and v.direction = 'harder' and not exists (select 1 from review r where r.version_id = b.id and r.held_at <= v.created_at)`, [couple.criterionId]);
    expect(rows).toEqual([]);
  }), { numRuns: RUNS, seed: 20261221 });
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(0);
}, 120_000);
