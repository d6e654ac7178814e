import { agreedAt, strike } from '../rest/resting.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { Normal, replay, replayed } from '../twin-worlds/replay.js';
import { type Agreed, enter, practice } from './agreed.js';

const here = practice();

const at = (time: string): void => here.world.clock.set(time);
const address = ({ caseId }: Agreed) => `/api/staff/cases/${caseId}/kept-back`;
const keepBack = async (couple: Agreed, from: string, through: string): Promise<string> => done(await couple.therapist.make(address(couple), { from, through })).body.id;

/** Monday's and Tuesday's evenings entered by both; on Tuesday morning something happens that only staff, or one alone, know of. */
async function untilWednesday(couple: Agreed, onTuesday: () => Promise<unknown>): Promise<void> {
  const both = async (slot: string) => {
    for (const partner of couple.partners) done(await enter(here, partner, couple.versionId, slot, 'kept'));
  };
  at('2026-12-07T20:00:00Z');
  await both('2026-12-07');
  at('2026-12-08T09:00:00Z');
  await comeBack(couple.therapist);
  await onTuesday();
  at('2026-12-08T20:00:00Z');
  await both('2026-12-08');
  at('2026-12-09T09:00:00Z');
}

/** What both look at in the session, and what the opening itself answered, byte for byte. */
async function openWeeks(couple: Agreed, normal = new Normal()): Promise<string[]> {
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  const seen = [
    await replayed('/api/room', () => room.get('/api/room'), normal),
    await replayed('/api/room/openings', () => room.make('/api/room/openings', {}), normal),
    await replayed('/api/room', () => room.get('/api/room'), normal),
    await replayed('/api/room/weeks', () => room.get('/api/room/weeks'), normal),
  ];
  await endSession(couple);
  return seen;
}

const marksOf = async ({ browser }: Agreed['doer']): Promise<string[]> =>
  (await browser.get('/api/my/weeks')).body.criteria[0].occasions.map(({ slot, mark }: { slot: string; mark: string }) => `${slot} ${mark}`);

it('nobody can tell a day that the therapist keeps back from one that Ana\'s private rest keeps shut', async () => {
  const [rests, kept] = [await agreedAt(here), await agreedAt(here)];
  const seen: string[][] = [];
  for (const couple of [rests, kept]) {
    at('2026-12-07T09:05:00Z');
    await untilWednesday(couple, async () => (couple === rests ? done(await couple.other.browser.make('/api/my/rest', {})) : keepBack(couple, '2026-12-08', '2026-12-08')));
    const room = await openWeeks(couple);
    expect(await marksOf(couple.doer)).toEqual(['2026-12-07 kept', '2026-12-08 open']);
    seen.push([...room, ...(await replay(couple.doer.browser, new Normal()))]);
  }
  expect(seen[0]).toEqual(seen[1]);
});

it('days that are let go open with the next opening, in a session', async () => {
  const couple = await agreedAt(here);
  let id = '';
  await untilWednesday(couple, async () => { id = await keepBack(couple, '2026-12-08', '2026-12-09'); });
  await comeBack(couple.therapist);
  expect(done(await couple.therapist.get(address(couple)), 200).body).toEqual([{ id, from: '2026-12-08', through: '2026-12-09', keptAt: '2026-12-08T09:00:00.000Z' }]);
  await openWeeks(couple);
  at('2026-12-10T09:00:00Z');
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`${address(couple)}/${id}/end`, {}));
  expect(await marksOf(couple.doer)).toEqual(['2026-12-07 kept', '2026-12-08 open']);
  expect((await couple.therapist.make(`${address(couple)}/${id}/end`, {})).status).toBe(404);
  expect(done(await couple.therapist.get(address(couple)), 200).body).toEqual([]);
  await openWeeks(couple);
  expect((await marksOf(couple.doer)).slice(0, 2)).toEqual(['2026-12-07 kept', '2026-12-08 kept']);
});

it('the clock opens neither what is kept back nor, once it is let go, what a rest had shut as well', async () => {
  const [kept, both] = [await agreedAt(here), await agreedAt(here)];
  const ids = new Map<Agreed, string>();
  for (const couple of [kept, both]) {
    at('2026-12-07T09:05:00Z');
    await untilWednesday(couple, async () => {
      ids.set(couple, await keepBack(couple, '2026-12-07', '2026-12-08'));
      if (couple === both) done(await couple.other.browser.make('/api/my/rest', {}));
    });
  }
  done(await both.other.browser.make('/api/my/rest/end', {}));
  at('2026-12-22T12:10:00Z');
  await strike(here.world, 'open-weeks');
  for (const { doer } of [kept, both]) {
    await comeBack(doer.browser);
    expect((await marksOf(doer)).slice(0, 2)).toEqual(['2026-12-07 open', '2026-12-08 open']);
  }
  for (const couple of [kept, both]) {
    await comeBack(couple.therapist);
    done(await couple.therapist.make(`${address(couple)}/${ids.get(couple)}/end`, {}));
  }
  at('2026-12-23T12:10:00Z');
  await strike(here.world, 'open-weeks');
  expect((await marksOf(kept.doer)).slice(0, 2)).toEqual(['2026-12-07 kept', '2026-12-08 kept']);
  // Monday's entries came before Ana's request; what fell due while it stood stays shut for good.
  expect((await marksOf(both.doer)).slice(0, 2)).toEqual(['2026-12-07 kept', '2026-12-08 open']);
});

it('days that nobody could keep back are refused by their field, and what is open stays open', async () => {
  const couple = await agreedAt(here);
  await untilWednesday(couple, async () => undefined);
  await openWeeks(couple);
  const refused = async (from: string, through: string) => (await couple.therapist.make(address(couple), { from, through })).body.fields;
  await comeBack(couple.therapist);
  expect(await refused('2026-12-08', '2026-12-07')).toEqual([expect.objectContaining({ field: 'through' })]);
  expect(await refused('2026-10-01', '2026-12-07')).toEqual([expect.objectContaining({ field: 'from' })]);
  await keepBack(couple, '2026-12-07', '2026-12-08');
  expect(await marksOf(couple.doer)).toEqual(['2026-12-07 kept', '2026-12-08 kept']);
});
