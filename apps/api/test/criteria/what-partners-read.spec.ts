import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { type Agreed, draft, endorse, enter, practice, sign } from './agreed.js';

const here = practice();
const NIGHTLY = { weekdays: [1, 2, 3, 4, 5, 6, 7] };
/** What a figure about a person would be called, in an answer or on the way to one (R34, R48). */
const FIGURE = /^(rate|share|per_?cent(age)?|ratio|score|streak|trend|line|interval|range|bounds|coverage|ac1|kappa|alike|found|told|consistency|median|silent|misses|known|reading)$/i;

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)]);
}

/** A couple in which each does one thing: Daniel is home on time, and so is Ana. */
async function bothDo(): Promise<Agreed & { hersId: string }> {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  for (const { personId } of couple.partners) {
    // In the order in which they were drafted; those of one moment have none.
    here.world.clock.pass({ minutes: 1 });
    const drafted = await draft(room, couple, { ...NIGHTLY, doerId: personId });
    for (const partner of couple.partners) done(await sign(partner, drafted));
    done(await endorse(room, drafted));
  }
  await endSession(couple);
  const [doer, other] = couple.partners;
  const { criteria } = done(await doer.browser.get('/api/my/agreement'), 200).body;
  return { ...couple, doer, other, criterionId: criteria[0].criterionId, versionId: criteria[0].versionId, hersId: criteria[1].versionId };
}

const weeksOf = async (browser: Browser) => done(await browser.get('/api/my/weeks'), 200).body.criteria as { criterionId: string; as: string; counts: Record<string, unknown>; occasions: Record<string, unknown>[] }[];
const bare = ({ counts, occasions, as: _, ...rest }: Awaited<ReturnType<typeof weeksOf>>[number]) => ({ ...rest, counts: { ...counts, toldFirst: null }, occasions: occasions.map((one) => ({ ...one, toldFirst: null })) });

it('after the opening both read both parts in the same order with the same counts; "told first" stands with one’s own misses alone, and no figure anywhere', async () => {
  const couple = await bothDo();
  for (const [day, his, hers] of [['07', 'kept', 'not_kept'], ['08', 'not_kept', 'kept'], ['09', 'not_kept', 'kept']] as const) {
    here.world.clock.set(`2026-12-${day}T20:00:00Z`);
    done(await enter(here, couple.doer, couple.versionId, `2026-12-${day}`, his));
    done(await enter(here, couple.other, couple.hersId, `2026-12-${day}`, hers));
  }
  // Until the opening each reads their own entries and nothing of the other's, not even a count.
  for (const { browser } of couple.partners) expect((await weeksOf(browser)).flatMap(({ occasions }) => occasions)).toEqual([]);
  here.world.clock.set('2026-12-10T09:00:00Z');
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  const [his, hers] = [await weeksOf(couple.doer.browser), await weeksOf(couple.other.browser)];
  expect(his.map(bare)).toEqual(hers.map(bare));
  expect([his.map(({ as }) => as), hers.map(({ as }) => as)]).toEqual([['doer', 'other'], ['other', 'doer']]);
  expect([his.map(({ counts }) => counts['toldFirst']), hers.map(({ counts }) => counts['toldFirst'])]).toEqual([[2, null], [null, 1]]);
  const pages = ['/api/my/weeks', '/api/my/agreement', '/api/my/tonight', '/api/my/me', '/api/my/work', '/api/my/sessions'];
  for (const { browser } of couple.partners) for (const url of pages) expect(keysIn(done(await browser.get(url), 200).body).filter((key) => FIGURE.test(key))).toEqual([]);
  for (const url of ['/api/room', '/api/room/weeks']) expect(keysIn(done(await room.get(url), 200).body).filter((key) => FIGURE.test(key))).toEqual([]);
  const download = done(await couple.doer.browser.get('/api/my/download'), 200).text;
  expect(download).toMatch(/kept 1 of 3/);
  expect(download).not.toMatch(/%|told|found|alike/);
});
