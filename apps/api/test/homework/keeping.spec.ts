import { practice } from '../criteria/agreed.js';
import { joinedCouple, sixOn, WEDNESDAY } from '../rest/resting.js';
import { done, endSession, openSharedPart, readyCouple, startSession } from '../support/couple.js';
import { byPart, each, give, giveInRoom, partOf, send } from './given.js';

const here = practice();
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];

it('what one partner writes and the other never reads is given on the couple page, not while both look at the screen', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await give(couple, { exercise: 'A18', asked: each(couple).slice(0, 1) }));
  const { room } = await startSession(couple);
  expect(codeOf(await giveInRoom(room, { exercise: 'A18', asked: each(couple) }))).toEqual([409, 'work_not_before_both']);
  const { library, items, suggestions } = done(await room.get('/api/room/work'), 200).body;
  expect(library.filter(({ refusal }: { refusal: string | null }) => refusal === 'work_not_before_both').map(({ exercise }: { exercise: string }) => exercise)).toContain('A18');
  expect([items, suggestions.filter(({ exercise }: { exercise: string }) => exercise === 'A18')]).toEqual([[], []]);
  await endSession(couple);
  done(await send(daniel, 'A18', [{ key: 'tonight', text: 'The door has no key.' }]));
  expect((await ana.browser.get('/api/my/work')).body).toEqual({ items: [] });
});

it('what both do together waits for the shared part and rests with it, though each writes for the therapist alone', async () => {
  const couple = await joinedCouple(here, WEDNESDAY);
  const giveHeard = () => give(couple, { exercise: 'A03', asked: byPart(couple) });
  expect(codeOf(await giveHeard())).toEqual([409, 'shared_part_not_ready']);
  await openSharedPart(here.world, couple);
  done(await giveHeard());
  done(await give(couple, { exercise: 'A15', asked: byPart(couple).slice(0, 1) }));
  const [daniel, ana] = couple.partners;
  const parts = [await partOf(daniel, 'A03'), await partOf(ana, 'A03')] as const;
  const listOf = async ({ browser }: typeof daniel) => done(await browser.get('/api/my/work'), 200).body.items.map(({ exercise }: { exercise: string }) => exercise);
  expect([await listOf(daniel), await listOf(ana)]).toEqual([expect.arrayContaining(['A03', 'A15']), ['A03']]);
  await sixOn(here, '2026-12-09');
  expect([await listOf(daniel), await listOf(ana)]).toEqual([['A15'], []]);
  expect(codeOf(await daniel.browser.get(`/api/my/work/${parts[0]}`))).toEqual([409, 'shared_part_not_ready']);
  expect(codeOf(await send(daniel, 'A15', [{ key: 'hide', text: 'A parking ticket.' }]))[0]).toBe(201);
  await sixOn(here, '2026-12-10');
  expect(await listOf(ana)).toEqual(['A03']);
  done(await ana.browser.make(`/api/my/work/${parts[1]}/answer`, { answers: [{ key: 'got_it', number: 4 }] }));
});

it('the number that one gives the other is the therapist’s to read, in Room view neither', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await give(couple, { exercise: 'A03', asked: byPart(couple) }));
  const his = await partOf(daniel, 'A03');
  const before = (await daniel.browser.get(`/api/my/work/${his}`)).text;
  const { partId } = done(await send(ana, 'A03', [{ key: 'got_it', number: 3 }, { key: 'safe_to_tell', text: 'not_sure' }]));
  expect((await daniel.browser.get(`/api/my/work/${his}`)).text).toBe(before);
  const read = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work/answers/${partId}`), 200).body;
  expect(read.acts[0].answers).toMatchObject([{ key: 'got_it', reader: 'T', number: 3 }, { key: 'safe_to_tell', reader: 'S', text: 'not_sure' }]);
  const { room } = await startSession(couple);
  expect(done(await room.get('/api/room/work'), 200).body.items).toEqual([]);
  await endSession(couple);
});

it('an answer that needs help at once is urgent for the practice from that moment, in the words of the exercise, and no page of the other partner changes', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const staff = `/api/staff/cases/${couple.caseId}`;
  const urgent = async () => done(await couple.therapist.get(`${staff}/urgent`), 200).body.items;
  for (let n = 0; n < 2; n += 1) done(await give(couple, { exercise: 'A16', asked: each(couple).slice(0, 1) }));
  const before = [(await ana.browser.get('/api/my/work')).text, (await ana.browser.get('/api/my/tonight')).text];
  done(await send(daniel, 'A16', [{ key: 'sleep', text: 'little' }, { key: 'not_here', text: 'none' }]));
  expect(await urgent()).toEqual([]);
  const { id } = done(await send(daniel, 'A16', [{ key: 'not_here', text: 'staying' }]));
  expect(await urgent()).toMatchObject([{ personId: daniel.personId, source: 'exercise', contact: 'not_said', reach: '', words: 'Thoughts of not being here any more: Yes, and they stay', acknowledged: null }]);
  expect(id).toEqual(expect.any(String));
  expect((await couple.therapist.get(staff)).body.decide[0]).toMatchObject({ kind: 'urgent', personId: daniel.personId });
  expect([(await ana.browser.get('/api/my/work')).text, (await ana.browser.get('/api/my/tonight')).text]).toEqual(before);
});

it('a partner cannot name an exercise as the place where they said it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  const told = await daniel.browser.make('/api/my/urgent', { of: daniel.personId, source: 'help', contact: 'not_said' });
  expect([told.status, told.body.fields[0].field]).toEqual([422, 'contact']);
});
