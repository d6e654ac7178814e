import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, enter, practice } from './agreed.js';

const here = practice();
/** The first evenings, and some of the sixteenth week. */
const FIRST = ['2026-12-07', '2026-12-08', '2026-12-09'];
const LAST = ['2027-03-22', '2027-03-23'];

async function evenings(couple: Agreed, days: readonly string[], answer: string): Promise<void> {
  for (const day of days) {
    here.world.clock.set(`${day}T19:00:00Z`);
    for (const partner of [couple.doer, couple.other]) await comeBack(partner.browser);
    done(await enter(here, couple.doer, couple.versionId, day, answer));
    done(await enter(here, couple.other, couple.versionId, day, answer));
  }
}

/** Opens all there is to open; `ask` is answered in the room, before the session ends. */
async function openAt<T>(couple: Agreed, at: string, ask: (room: Browser) => Promise<T>): Promise<T> {
  here.world.clock.set(at);
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  const answered = await ask(room);
  await endSession(couple);
  for (const partner of [couple.doer, couple.other]) await comeBack(partner.browser);
  return answered;
}

interface Weeks {
  from: string;
  until: string;
  earlier: string | null;
  later: string | null;
  criteria: { counts: { total: number; kept: number; missed: number; open: number }; occasions: { day: string; mark: string }[] }[];
}
const read = async (browser: Browser, url: string): Promise<Weeks> => done(await browser.get(url), 200).body;
const marksOf = ({ criteria }: Weeks) => criteria.flatMap(({ occasions }) => occasions.map(({ day, mark }) => `${day} ${mark}`));

it('a quarter of the weeks is read at a time, each day on one page, and the room and both phones read the same', async () => {
  const couple = await agreedCouple(here, { reviewOn: '2027-02-28' });
  await evenings(couple, FIRST, 'kept');
  await openAt(couple, '2026-12-16T09:00:00Z', async () => undefined);
  expect(await read(couple.other.browser, '/api/my/weeks')).toMatchObject({ from: '2026-09-21', until: '2026-12-20', earlier: null, later: null });

  await evenings(couple, LAST, 'not_kept');
  const [inRoom, before] = await openAt(couple, '2027-03-24T09:00:00Z', async (room) => Promise.all([read(room, '/api/room/weeks'), read(room, '/api/room/weeks?until=2026-12-27')]));
  const latest = await read(couple.other.browser, '/api/my/weeks');
  expect(latest).toMatchObject({ from: '2026-12-28', until: '2027-03-28', earlier: '2026-12-27', later: null, criteria: [{ counts: { kept: 0, missed: 2, open: 60 } }] });
  const earlier = await read(couple.other.browser, `/api/my/weeks?until=${latest.earlier}`);
  expect(earlier).toMatchObject({ from: '2026-09-28', until: '2026-12-27', earlier: null, later: '2027-03-28', criteria: [{ counts: { kept: 3, missed: 0, open: 12 } }] });

  const doers = await Promise.all(['/api/my/weeks', '/api/my/weeks?until=2026-12-27'].map((url) => read(couple.doer.browser, url)));
  expect([inRoom, before].map(marksOf)).toEqual([latest, earlier].map(marksOf));
  expect(doers.map(marksOf)).toEqual([latest, earlier].map(marksOf));
  const days = [...marksOf(earlier), ...marksOf(latest)];
  expect(new Set(days).size).toBe(days.length);
  expect(days.slice(0, 3)).toEqual(FIRST.map((day) => `${day} kept`));
  // The copy that each may take holds all of them at once (R89).
  const copy = done(await couple.other.browser.get('/api/my/download'), 200).text;
  expect(copy).toContain(`kept 3 of ${latest.criteria[0]!.counts.total + earlier.criteria[0]!.counts.total}`);
  expect(copy.match(/ 20(26|27): /g)).toHaveLength(days.length);
});

it('until something was opened, months of sealed entries are no earlier weeks', async () => {
  const couple = await agreedCouple(here, { reviewOn: '2027-02-28' });
  await evenings(couple, FIRST, 'kept');
  here.world.clock.set('2027-03-24T09:00:00Z');
  await comeBack(couple.other.browser);
  expect(await read(couple.other.browser, '/api/my/weeks')).toMatchObject({ earlier: null, later: null, criteria: [{ occasions: [] }] });
  expect(await read(couple.other.browser, '/api/my/weeks?until=2026-12-27')).toMatchObject({ earlier: null, later: '2027-03-28', criteria: [{ occasions: [] }] });
});

it('asking for weeks of any year is answered; a day that does not exist is named', async () => {
  const couple = await agreedCouple(here);
  await evenings(couple, FIRST.slice(0, 1), 'kept');
  await openAt(couple, '2026-12-08T09:00:00Z', async () => undefined);
  const now = await read(couple.doer.browser, '/api/my/weeks');
  expect(marksOf(now)).toEqual(['2026-12-07 kept']);
  expect(await read(couple.doer.browser, '/api/my/weeks?until=9999-12-31')).toEqual(now);
  expect(await read(couple.doer.browser, '/api/my/weeks?until=1000-01-01')).toMatchObject({ earlier: null, criteria: [{ occasions: [] }] });
  for (const until of ['2026-02-30', 'yesterday', '2026-12-07T00:00:00Z']) {
    const { status, body } = await couple.doer.browser.get(`/api/my/weeks?until=${until}`);
    expect([status, body.fields?.[0]?.field ?? body]).toEqual([422, 'until']);
  }
});
