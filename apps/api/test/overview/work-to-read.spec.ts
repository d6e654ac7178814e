import { practice } from '../criteria/agreed.js';
import { each, give, giveInRoom, moveTo, partOf, send } from '../homework/given.js';
import { comeBack, type Couple, done, endSession, readyCouple, startSession, therapistOf } from '../support/couple.js';

const here = practice();
const asked = async ({ caseId }: Couple) => done(await here.therapist.get('/api/staff/today'), 200).body.needs.filter((need: { caseId: string; kind: string }) => need.caseId === caseId && need.kind === 'work_unread');
const pageOf = async ({ caseId }: Couple, by = here.therapist) => done(await by.get(`/api/staff/cases/${caseId}`), 200).body;
const later = async (instant: string) => {
  here.world.clock.set(instant);
  await comeBack(here.therapist);
};

/** Both have a joint exercise before them, and each the same private one. */
async function withWork(): Promise<Couple> {
  const couple = await readyCouple(here.world, here.therapist);
  await moveTo(couple, 'attunement');
  for (const exercise of ['B03', 'C05']) done(await give(couple, { exercise, asked: each(couple) }));
  return couple;
}

it('unread work is asked of the therapist until it is read, on Today and on the couple page alike', async () => {
  const couple = await withWork();
  const [daniel] = couple.partners;
  expect(await asked(couple)).toEqual([]);
  const { partId } = await send(daniel, 'B03', [{ key: 'my_point', text: 'The dishes.' }]);
  done(await send(daniel, 'C05', [{ key: 'special', text: 'How we laugh.' }]));
  expect(await asked(couple)).toMatchObject([{ personId: daniel.personId, firstName: 'Daniel', count: 2, isSafety: false, mostDays: 7 }]);
  expect((await asked(couple))[0].flag).toBeUndefined();
  const page = await pageOf(couple);
  expect(page.decide).toEqual([{ kind: 'work_unread', personId: daniel.personId, count: 2 }]);
  expect(page.partners[0].work).toEqual(expect.arrayContaining([
    expect.objectContaining({ title: 'Why we are fighting for this', reader: 'H', unread: true }), expect.objectContaining({ partId, title: 'Listening turns', reader: 'J', unread: true }),
  ]));
  expect(page.partners[1].work).toEqual([]);
  done(await here.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${partId}`), 200);
  expect(await asked(couple)).toMatchObject([{ count: 1 }]);
  done(await here.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${await partOf(daniel, 'C05')}`), 200);
  expect(await asked(couple)).toEqual([]);
  expect((await pageOf(couple)).partners[0].work.map(({ unread }: { unread: boolean }) => unread)).toEqual([false, false]);
});

it('after seven days, and on the day on which the couple comes, it is said so', async () => {
  const couple = await withWork();
  done(await send(couple.partners[0], 'B03', [{ key: 'my_point', text: 'The dishes.' }]));
  await later('2026-12-14T08:59:00Z');
  expect((await asked(couple))[0].flag).toBeUndefined();
  await later('2026-12-14T09:00:00Z');
  expect((await asked(couple))[0].flag).toBe('a_week');
  done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-14', localTime: '17:00', minutes: 75 }));
  expect((await asked(couple))[0].flag).toBe('session_today');
  expect((await pageOf(couple)).decide[0]).toMatchObject({ kind: 'work_unread', flag: 'session_today' });
});

it('what was put off comes back with new words, and stays asleep without them', async () => {
  const couple = await withWork();
  const [daniel, ana] = couple.partners;
  done(await send(daniel, 'B03', [{ key: 'my_point', text: 'The dishes.' }]));
  const [need] = await asked(couple);
  done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/snoozes`, { item: need.item, days: 7, reason: 'Read before the session.' }));
  expect(await asked(couple)).toEqual([]);
  here.world.clock.pass({ minutes: 1 });
  done(await send(ana, 'B03', [{ key: 'my_point', text: 'The evenings.' }]));
  expect((await asked(couple)).map(({ firstName }: { firstName: string }) => firstName)).toEqual(['Ana']);
  here.world.clock.pass({ minutes: 1 });
  done(await send(daniel, 'C05', [{ key: 'special', text: 'How we laugh.' }]));
  expect((await asked(couple)).map(({ firstName }: { firstName: string }) => firstName).sort()).toEqual(['Ana', 'Daniel']);
});

it('the couple page names what came since the last session and what is still unread from before', async () => {
  const couple = await withWork();
  const [daniel, ana] = couple.partners;
  const { partId } = await send(daniel, 'B03', [{ key: 'my_point', text: 'The dishes.' }]);
  done(await send(ana, 'B03', [{ key: 'my_point', text: 'The evenings.' }]));
  done(await here.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${partId}`), 200);
  here.world.clock.pass({ minutes: 1 });
  await startSession(couple);
  await endSession(couple);
  const lanes = async () => (await pageOf(couple)).partners.map(({ work }: { work: { title: string; unread: boolean }[] }) => work.map(({ title, unread }) => [title, unread]));
  expect(await lanes()).toEqual([[], [['Listening turns', true]]]);
  here.world.clock.pass({ minutes: 1 });
  done(await send(daniel, 'C05', [{ key: 'special', text: 'How we laugh.' }]));
  expect(await lanes()).toEqual([[['Why we are fighting for this', true]], [['Listening turns', true]]]);
});

it('a session lists what was given before both in it, and only there', async () => {
  const couple = await withWork();
  const { room } = await startSession(couple);
  done(await giveInRoom(room, { exercise: 'A05', asked: [{ personId: couple.partners[0].personId, part: 'involved' }, { personId: couple.partners[1].personId, part: 'injured' }], dueOn: '2026-12-10' }));
  await endSession(couple);
  const { sessions } = await pageOf(couple);
  expect(sessions.map(({ given }: { given: object[] }) => given)).toEqual([[{ title: 'Ask and do', dueOn: '2026-12-10', askedIds: expect.arrayContaining(couple.partners.map(({ personId }) => personId)) }]]);
});

it('another therapist of the clinic is asked nothing and is told nothing of it', async () => {
  const couple = await withWork();
  done(await send(couple.partners[0], 'B03', [{ key: 'my_point', text: 'The dishes.' }]));
  const other = await therapistOf(here.world, here.clinic.admin);
  const { text } = await other.get('/api/staff/today');
  expect(text).not.toContain('work_unread');
  expect((await other.get(`/api/staff/cases/${couple.caseId}/work`)).status).toBe(404);
});
