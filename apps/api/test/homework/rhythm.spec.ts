import { practice } from '../criteria/agreed.js';
import type { Answer } from '../support/browser.js';
import { comeBack, type Couple, done, endSession, type PartnerHere, readyCouple, startSession } from '../support/couple.js';
import { byPart, each, give, type Giving, moveTo } from './given.js';

const here = practice();
const codeOf = ({ status, body }: Answer) => [status, body?.code];

type Item = { partId: string; exercise: string; dueOn: string; state: string; isAsked: boolean; whenever: boolean; rhythm: unknown };
const itemsOf = async ({ browser }: PartnerHere): Promise<Item[]> => done(await browser.get('/api/my/work'), 200).body.items;
const listOf = async (partner: PartnerHere) => (await itemsOf(partner)).map(({ dueOn, state, isAsked }) => [dueOn.slice(5), state, ...(isAsked ? ['asked'] : [])].join(' '));
const staffOf = async ({ therapist, caseId }: Couple) => {
  await comeBack(therapist);
  return done(await therapist.get(`/api/staff/cases/${caseId}/work`), 200).body;
};
const sessionOf = async (couple: Couple) => {
  await comeBack(couple.therapist);
  return startSession(couple);
};
const answer = ({ browser }: PartnerHere, { partId }: Pick<Item, 'partId'>, answers: unknown[]) => browser.make(`/api/my/work/${partId}/answer`, { answers });
const sorry = [{ key: 'pull', text: 'I only meant' }];
const next = async (partner: PartnerHere): Promise<Item> => (await itemsOf(partner)).find(({ isAsked }) => isAsked) as Item;
const pass = (days: number) => here.world.clock.pass({ days });
type Terms = Giving & { rhythm?: object; delivery?: object };
const giveAs = ({ therapist, caseId }: Couple, { dueOn = '2026-12-07', note = '', ...rest }: Terms) => therapist.make(`/api/staff/cases/${caseId}/work`, { dueOn, note, ...rest });
const daily = { kind: 'daily_by_time', until: '2026-12-18' };

it('what comes every day lies there for its day, each time is sent for itself, and nothing piles up', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: daily }));
  expect(await listOf(daniel)).toEqual(['12-07 to_do asked']);
  expect((await next(daniel)).rhythm).toMatchObject({ kind: 'daily_by_time' });
  const monday = await next(daniel);
  done(await answer(daniel, monday, sorry));
  expect(codeOf(await answer(daniel, monday, sorry))).toEqual([409, 'already_done']);
  pass(1);
  expect(await listOf(daniel)).toEqual(['12-08 to_do asked', '12-07 sent']);
  pass(2);
  // Tuesday was not written: it is gone from the list without a word; yesterday stays a day.
  expect(await listOf(daniel)).toEqual(['12-09 to_do asked', '12-10 to_do asked', '12-07 sent']);
  done(await answer(daniel, await next(daniel), [{ key: 'pull', text: 'You also' }]));
  expect(await itemsOf(ana)).toEqual([]);
  const { given, repeating, load } = await staffOf(couple);
  expect(repeating).toMatchObject([{ exercise: 'A04', from: '2026-12-07', until: '2026-12-18', isOver: false, mayEnd: true, rhythm: { kind: 'daily_by_time' } }]);
  expect(given.map(({ dueOn, state, mayWithdraw }: { dueOn: string; state: string; mayWithdraw: boolean }) => [dueOn, state, mayWithdraw])).toEqual([['2026-12-10', 'assigned', false], ['2026-12-09', 'sent', false], ['2026-12-07', 'sent', false]]);
  expect(load[0]).toMatchObject({ active: 1, minutes: 35 });
  // Each sending is read and answered for itself.
  const read = await Promise.all(given.slice(1).map(async ({ parts }: { parts: { id: string }[] }) => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${parts[0]?.id}`), 200).body.acts[0].answers[0].text));
  expect(read).toEqual(['You also', 'I only meant']);
});

it('three times a week has three pages one after the other, and then none till Monday', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: { kind: 'n_per_week', times: 3, until: '2026-12-31' } }));
  const partIds: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const page = await next(daniel);
    partIds.push(page.partId);
    done(await answer(daniel, page, sorry));
  }
  expect(new Set(partIds).size).toBe(3);
  expect(await next(daniel)).toBeUndefined();
  pass(7);
  expect(await listOf(daniel)).toEqual(['12-20 to_do asked', '12-13 sent', '12-13 sent', '12-13 sent']);
});

it('what each is asked about alone first has times of its own: no rhythm and no later day beside them', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const fieldOf = async (terms: Pick<Terms, 'rhythm' | 'delivery'>) => {
    const { status, body } = await giveAs(couple, { exercise: 'A14', asked: each(couple), ...terms });
    return [status, body.fields?.[0]?.field];
  };
  expect([await fieldOf({ rhythm: daily }), await fieldOf({ delivery: { kind: 'after_days', days: 2 } }), await fieldOf({})]).toEqual([[422, 'rhythm.kind'], [422, 'delivery.kind'], [201, undefined]]);
  const { library } = await staffOf(couple);
  expect(library.filter(({ ownTimes }: { ownTimes: boolean }) => ownTimes).map(({ exercise, comesAgain, usual }: { exercise: string; comesAgain: boolean; usual: unknown }) => [exercise, comesAgain, usual])).toEqual([['A14', false, null], ['B03', false, null]]);
});

it('two phones that send the same page at once leave one answer', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: daily }));
  const page = await next(daniel);
  const tries = await Promise.all([1, 2, 3].map(() => answer(daniel, page, sorry)));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await listOf(daniel)).toEqual(['12-07 sent']);
});

it('what comes up whenever it does is due at no time and is not on the evening', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [, ana] = couple.partners;
  done(await giveAs(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }], rhythm: { kind: 'per_event', until: '2026-12-31' } }));
  expect(await next(ana)).toMatchObject({ whenever: true, state: 'to_do' });
  expect(done(await ana.browser.get('/api/my/tonight'), 200).body).toMatchObject({ nextWork: null, foundation: [] });
});

it('joint work that comes again is read by both at sending, each day beside that day', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await giveAs(couple, { exercise: 'A05', asked: byPart(couple), rhythm: daily }));
  done(await answer(daniel, await next(daniel), [{ key: 'can_do', text: 'I call at noon.' }]));
  const otherOn = async () => done(await ana.browser.get(`/api/my/work/${(await next(ana)).partId}`), 200).body.other;
  expect((await otherOn()).acts[0].answers[0].text).toBe('I call at noon.');
  pass(2);
  expect(await listOf(ana)).toEqual(['12-07 to_do', '12-08 to_do asked', '12-09 to_do asked']);
  expect(await otherOn()).toBeNull();
  const { room } = await sessionOf(couple);
  const { items } = done(await room.get('/api/room/work'), 200).body;
  expect(items.map(({ dueOn, state }: { dueOn: string; state: string }) => [dueOn, state])).toEqual([['2026-12-09', 'given'], ['2026-12-08', 'given'], ['2026-12-07', 'opened']]);
  await endSession(couple);
});

it('sealed work that comes again opens week by week, and says of no week who has begun', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  await moveTo(couple, 'attunement');
  done(await giveAs(couple, { exercise: 'B02', asked: each(couple), rhythm: { kind: 'weekly', weekday: 5, until: '2026-12-31' } }));
  const words = (text: string) => [{ key: 'reached', text }];
  const key = (await (async () => done(await daniel.browser.get(`/api/my/work/${(await next(daniel)).partId}`), 200).body.fields[0].key)()) as string;
  const before = JSON.stringify(await itemsOf(ana));
  done(await answer(daniel, await next(daniel), words('By the window').map((one) => ({ ...one, key }))));
  expect(JSON.stringify(await itemsOf(ana))).toBe(before);
  const first = await sessionOf(couple);
  const sealedIn = async (room: typeof first.room) => (done(await room.get('/api/room/work'), 200).body.items as { id: string; state: string }[]).map(({ id, state }) => ({ id, state }));
  const [week] = await sealedIn(first.room);
  expect(week?.state).toBe('waiting');
  expect(codeOf(await first.room.make(`/api/room/work/${week?.id}/opening`, {}))).toEqual([409, 'waiting_for_answers']);
  done(await answer(ana, await next(ana), [{ key, text: 'On the stairs' }]));
  expect((await sealedIn(first.room))[0]?.state).toBe('ready');
  done(await first.room.make(`/api/room/work/${week?.id}/opening`, {}));
  expect(codeOf(await first.room.make(`/api/room/work/${week?.id}/opening`, {}))).toEqual([409, 'already_done']);
  await endSession(couple);
  const opened = (await itemsOf(ana)).find(({ state }) => state === 'answered') as Item;
  expect(JSON.stringify(done(await ana.browser.get(`/api/my/work/${opened.partId}`), 200).body.other)).toContain('By the window');
  pass(7);
  // The next week is sealed anew.
  done(await answer(daniel, await next(daniel), [{ key, text: 'In the car' }]));
  expect(JSON.stringify(await itemsOf(ana))).not.toContain('In the car');
  const second = await sessionOf(couple);
  expect((await sealedIn(second.room)).map(({ state }) => state)).toEqual(['waiting', 'opened']);
  await endSession(couple);
});

it('that one time did not happen is said of that time alone', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: daily }));
  const { partId } = await next(daniel);
  done(await daniel.browser.make(`/api/my/work/${partId}/not-done`, { reason: 'no_time', words: '' }));
  pass(1);
  const items = done(await daniel.browser.get('/api/my/work'), 200).body.items as { dueOn: string; toldNotDone: boolean }[];
  expect(items.map(({ dueOn, toldNotDone }) => [dueOn, toldNotDone])).toEqual([['2026-12-07', true], ['2026-12-08', false]]);
});

it('a page that is asked for again can be written anew, however long ago its day was', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: { ...daily, until: '2026-12-07' } }));
  const page = await next(daniel);
  done(await answer(daniel, page, sorry));
  pass(10);
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/answers/${page.partId}/reply`, { act: 1, kind: 'ask_again', forBoth: false, words: 'Say the one thing.' }));
  expect(await listOf(daniel)).toEqual(['12-07 to_do asked']);
  done(await answer(daniel, page, [{ key: 'pull', text: 'Nothing' }]));
  expect(await listOf(daniel)).toEqual(['12-07 sent']);
});

it('the therapist ends it: what was sent stays, nothing is asked any more', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  const { id } = done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: daily }));
  done(await answer(daniel, await next(daniel), sorry));
  pass(1);
  const open = await next(daniel);
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${id}/withdrawal`, {}));
  expect(await listOf(daniel)).toEqual(['12-07 sent']);
  expect(codeOf(await answer(daniel, open, sorry))).toEqual([409, 'work_withdrawn']);
  expect((await staffOf(couple)).repeating).toMatchObject([{ isOver: true, mayEnd: false }]);
});

it('after the last day nothing is asked, and the last page can be sent for a week', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], rhythm: { ...daily, until: '2026-12-07' } }));
  const page = await next(daniel);
  pass(4);
  expect(await listOf(daniel)).toEqual([]);
  done(await answer(daniel, page, sorry));
  expect(await listOf(daniel)).toEqual(['12-07 sent']);
});

it('while the shared part rests, a joint page in hand is not lost, and an own one is open as usual', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await giveAs(couple, { exercise: 'A05', asked: byPart(couple), rhythm: daily }));
  const page = await next(daniel);
  await here.world.admin.query(`insert into rest_edge (clinic_id, id, case_id, at, kind) select clinic_id, gen_random_uuid(), id, $2, 'rest' from couple_case where id = $1`, [couple.caseId, here.world.clock.now().toISOString()]);
  expect(codeOf(await answer(daniel, page, [{ key: 'can_do', text: 'I call.' }]))).toEqual([409, 'shared_part_not_ready']);
  expect(codeOf(await daniel.browser.get(`/api/my/work/${couple.caseId}`))).toEqual([404, 'not_found']);
});

it('it comes after some days, after the session that was planned, or after the step before it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const hers: Giving['asked'] = [{ personId: ana.personId, part: 'injured' }];
  const { id: step } = done(await give(couple, { exercise: 'A02', asked: hers }));
  done(await giveAs(couple, { exercise: 'A06', asked: hers, dueOn: '2026-12-20', delivery: { kind: 'after_step', afterId: step } }));
  done(await giveAs(couple, { exercise: 'A07', asked: hers, dueOn: '2026-12-20', delivery: { kind: 'after_days', days: 2 } }));
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-08', localTime: '17:00', minutes: 75 }));
  done(await giveAs(couple, { exercise: 'A04', asked: [{ personId: daniel.personId, part: 'involved' }], dueOn: '2026-12-20', delivery: { kind: 'after_session' } }));
  const there = async (partner: PartnerHere) => (await itemsOf(partner)).map(({ exercise }) => exercise).sort();
  expect([await there(ana), await there(daniel)]).toEqual([['A02'], []]);
  done(await answer(ana, await next(ana), [{ key: done(await ana.browser.get(`/api/my/work/${(await next(ana)).partId}`), 200).body.fields[0].key, text: 'It broke the year in two.' }]));
  expect(await there(ana)).toEqual(['A02', 'A06']);
  pass(2);
  // The planned time is over; whether it was held is not asked.
  expect([await there(ana), await there(daniel)]).toEqual([['A02', 'A06', 'A07'], ['A04']]);
  expect((await staffOf(couple)).given.map(({ exercise, delivery }: { exercise: string; delivery: string }) => [exercise, delivery])).toContainEqual(['A06', 'after_step']);
});

it.each<[string, object, string]>([
  ['a day of the week for what comes daily', { rhythm: { ...daily, weekday: 1 } }, 'rhythm.kind'],
  ['no number of times', { rhythm: { kind: 'n_per_week', until: '2026-12-31' } }, 'rhythm.kind'],
  ['words for their author alone, which lie there anyway', { exercise: 'A11', asked: 'injured', rhythm: daily }, 'rhythm.kind'],
  ['no end', { rhythm: { kind: 'daily_by_time' } }, 'rhythm.until'],
  ['an end before the beginning', { rhythm: { ...daily, until: '2026-12-01' } }, 'rhythm.until'],
  ['no day at all', { rhythm: { kind: 'chosen_weekdays', weekdays: [], until: '2026-12-31' } }, 'rhythm.weekdays'],
  ['a step that does not exist', { delivery: { kind: 'after_step', afterId: '00000000-0000-4000-8000-000000000000' } }, 'delivery.afterId'],
  ['days without a number', { delivery: { kind: 'after_days' } }, 'delivery.kind'],
])('work is not given with %s', async (_, terms, field) => {
  const couple = await readyCouple(here.world, here.therapist);
  const asked = 'asked' in terms ? byPart(couple).slice(1) : byPart(couple);
  const refused = await giveAs(couple, { exercise: 'A05', ...terms, asked });
  expect([refused.status, refused.body.fields?.[0]?.field]).toEqual([422, field]);
});

const bundle = ({ therapist, caseId }: Couple, injuredId: string) => therapist.make(`/api/staff/cases/${caseId}/work/bundle`, { injuredId });

it('one press gives each partner two items a week for this part, and what they do already is left out', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  expect((await staffOf(couple)).bundle).toMatchObject({ weeks: 4, injuredId: null, refusal: null });
  done(await bundle(couple, ana.personId));
  for (const partner of [daniel, ana]) expect((await itemsOf(partner)).map(({ exercise }) => exercise)).toHaveLength(2);
  const { load, bundle: left, repeating } = await staffOf(couple);
  expect(load).toMatchObject([{ active: 2, isMuch: false }, { active: 2, isMuch: false }]);
  expect([left, repeating[0].until]).toEqual([null, '2027-01-03']);
  expect(codeOf(await bundle(couple, ana.personId))).toEqual([409, 'already_done']);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${repeating[0].id}/withdrawal`, {}));
  expect((await staffOf(couple)).bundle).toMatchObject({ injuredId: ana.personId, items: [{ exercise: repeating[0].exercise }] });
  expect((await bundle(couple, couple.caseId)).status).toBe(422);
  await moveTo(couple, 'attunement', 'attachment');
  expect((await staffOf(couple)).bundle.isDivided).toBe(false);
  done(await bundle(couple, ana.personId));
});

it('pressed twice at the same moment, it is given once', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const tries = await Promise.all([1, 2].map(() => bundle(couple, couple.partners[1].personId)));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await staffOf(couple)).repeating).toHaveLength(3);
});

it('in the first part, more connection than foundation in a fortnight is told to the therapist, and to nobody else', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/connection`, { enabled: true }));
  done(await giveAs(couple, { exercise: 'C05', asked: each(couple) }));
  done(await giveAs(couple, { exercise: 'A05', asked: byPart(couple) }));
  expect((await staffOf(couple)).paintFirst).toBeNull();
  const hope = (await itemsOf(daniel)).find(({ exercise }) => exercise === 'C05') as Item;
  done(await answer(daniel, hope, [{ key: 'special', text: 'How you sing' }]));
  expect((await staffOf(couple)).paintFirst).toEqual({ connection: 1, foundation: 0 });
  done(await answer(daniel, (await itemsOf(daniel)).find(({ exercise }) => exercise === 'A05') as Item, [{ key: 'can_do', text: 'I call at noon.' }]));
  expect((await staffOf(couple)).paintFirst).toBeNull();
  pass(15);
  expect((await staffOf(couple)).paintFirst).toBeNull();
});
