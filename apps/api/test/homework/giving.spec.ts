import { current } from '@groundwork/exercises/library';
import { practice } from '../criteria/agreed.js';
import { type Couple, coupleOf, done, endSession, readyCouple, signConsent, startSession } from '../support/couple.js';
import { byPart, DUE, each, give, giveInRoom, moveTo, partOf, send } from './given.js';

const here = practice();

const workOf = async ({ therapist, caseId }: Couple) => done(await therapist.get(`/api/staff/cases/${caseId}/work`), 200).body;
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];

it('the therapist gives a couple something to do, and each partner finds their own part of it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { id } = done(await give(couple, { exercise: 'A05', asked: byPart(couple), note: 'Start small.' }));
  for (const { browser } of [daniel, ana]) {
    expect((await browser.get('/api/my/work')).body.items).toEqual([{
      partId: expect.any(String), exercise: 'A05', version: 1, title: 'Ask and do', tag: 'foundation', reader: 'J', fewer: null, minutes: 15, howOften: 'Once a week', why: expect.stringContaining('guessing'),
      dueOn: DUE, rhythm: null, whenever: false, isAsked: true, state: 'to_do', toldNotDone: false, note: 'Start small.', sentAt: null, reply: null,
    }]);
  }
  const { given, load } = await workOf(couple);
  expect(given).toMatchObject([{ id, exercise: 'A05', state: 'assigned', sessionId: null, mayWithdraw: true, parts: [{ personId: daniel.personId, part: 'involved', state: 'assigned' }, { personId: ana.personId, part: 'injured' }] }]);
  expect(load).toEqual([{ personId: daniel.personId, active: 1, minutes: 15, isMuch: false }, { personId: ana.personId, active: 1, minutes: 15, isMuch: false }]);
});

it('each part of a couple is asked its own fields', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  done(await give(couple, { exercise: 'A05', asked: byPart(couple) }));
  const fields = async (place: 0 | 1) => {
    const { browser } = couple.partners[place];
    const { partId } = (await browser.get('/api/my/work')).body.items[0];
    return (await browser.get(`/api/my/work/${partId}`)).body.fields.map(({ key }: { key: string }) => key);
  };
  expect([await fields(0), await fields(1)]).toEqual([['question', 'can_do', 'cannot_do', 'done_by'], ['need', 'told_me']]);
});

it('what one partner is given alone, the other never hears of', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await give(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }] }));
  const item = (await ana.browser.get('/api/my/work')).body.items[0];
  expect(item).toMatchObject({ exercise: 'A07', reader: 'T' });
  expect((await daniel.browser.get('/api/my/work')).body).toEqual({ items: [] });
  expect(codeOf(await daniel.browser.get(`/api/my/work/${item.partId}`))).toEqual([404, 'not_found']);
  const { room } = await startSession(couple);
  expect((await room.get('/api/room/work')).body.items).toEqual([]);
  await endSession(couple);
});

it('what is given before both in Room view stands there for this session, and names who it is for', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [, ana] = couple.partners;
  const { room, sessionId } = await startSession(couple);
  const { id } = done(await giveInRoom(room, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }] }));
  expect((await room.get('/api/room/work')).body.items).toEqual([{
    id, exercise: 'A07', version: 1, title: 'My question list', tag: 'foundation', reader: 'T', minutes: 20, dueOn: DUE, rhythm: null, together: false, delivery: 'at_once', deliveryDays: null, afterId: null, isNew: true, state: 'given',
    asked: [{ personId: ana.personId, firstName: 'Ana', part: 'injured' }],
  }]);
  done(await send(ana, 'A07', [{ key: 'first', text: 'Where were you that night?' }]));
  expect((await room.get('/api/room/work')).body.items[0].state).toBe('given');
  await endSession(couple);
  expect((await workOf(couple)).given[0].sessionId).toBe(sessionId);
  const next = await startSession(couple);
  expect((await next.room.get('/api/room/work')).body.items).toEqual([]);
  await endSession(couple);
});

it('work of a later part is refused with the reason, and work of an earlier one never', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  expect(codeOf(await give(couple, { exercise: 'B03', asked: each(couple) }))).toEqual([409, 'work_of_later_part']);
  await moveTo(couple, 'attunement');
  done(await give(couple, { exercise: 'B03', asked: each(couple) }));
  expect(codeOf(await give(couple, { exercise: 'C01', asked: each(couple) }))).toEqual([409, 'work_of_later_part']);
  await moveTo(couple, 'attachment');
  for (const [exercise, asked] of [['C01', each(couple)], ['A05', byPart(couple)]] as const) done(await give(couple, { exercise, asked }));
  const { library } = await workOf(couple);
  expect(library.map(({ exercise, refusal }: { exercise: string; refusal: string | null }) => [exercise, refusal])).toEqual(current.map((exercise) => [exercise.id, null]));
});

it('in the first part one connection item waits for the therapist’s word, and only one is given at a time', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const giveHope = () => give(couple, { exercise: 'C05', asked: each(couple) });
  const choose = async (enabled: boolean) => done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/connection`, { enabled }));
  expect(codeOf(await giveHope())).toEqual([409, 'connection_not_enabled']);
  await choose(true);
  const { id } = done(await giveHope());
  expect(codeOf(await giveHope())).toEqual([409, 'connection_enough']);
  expect((await workOf(couple)).library.find(({ exercise }: { exercise: string }) => exercise === 'C05').refusal).toBe('connection_enough');
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${id}/withdrawal`, {}));
  done(await giveHope());
  here.world.clock.pass({ minutes: 1 });
  await choose(false);
  expect((await workOf(couple)).connectionEnabled).toBe(false);
});

it('two connection items given at the same moment leave one', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/connection`, { enabled: true }));
  const tries = await Promise.all([1, 2, 3].map(() => give(couple, { exercise: 'C05', asked: each(couple) })));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('three suggestions stand ready for the part the couple is in, none of what they are doing already', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const suggested = async (): Promise<{ exercise: string; reason: string; asked: { personId: string; part: string }[] | null }[]> => (await workOf(couple)).suggestions;
  const firstOf = (phase: string, without: string[] = []) => current.filter((one) => one.phase === phase && one.tag === 'foundation' && !without.includes(one.id)).map(({ id }) => id).slice(0, 3);
  const before = await suggested();
  expect(before.map(({ exercise, reason }) => [exercise, reason])).toEqual(firstOf('atonement').map((exercise) => [exercise, 'of_this_part']));
  expect(before.filter(({ asked }) => asked?.some(({ part }) => part !== 'each'))).toEqual([]);
  done(await give(couple, { exercise: 'A05', asked: byPart(couple) }));
  const after = await suggested();
  expect(after.map(({ exercise }) => exercise)).toEqual(firstOf('atonement', ['A05']));
  // Who is injured was said once; it is not asked a second time.
  const people = { injured: ana.personId, involved: daniel.personId };
  const parts = after.flatMap(({ asked }) => asked ?? [{ personId: 'nobody', part: 'injured' }]);
  expect(parts.filter(({ part, personId }) => part !== 'each' && people[part as keyof typeof people] !== personId)).toEqual([]);
  await moveTo(couple, 'attunement');
  const later = (await suggested()).map(({ exercise, reason }) => [exercise, reason]);
  const connection = current.find(({ phase, tag }) => phase === 'attunement' && tag === 'connection');
  expect(later).toEqual([...firstOf('attunement').slice(0, 2).map((exercise) => [exercise, 'of_this_part']), [connection?.id, 'connection']]);
});

it('what is done once is offered to nobody who has done it; whoever gives it again all the same is told, and in Room view nothing tells of it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const offered = async () => (await workOf(couple)).suggestions.map(({ exercise }: { exercise: string }) => exercise);
  const hadBy = (library: { exercise: string; hadBy: string[] }[], id: string) => library.find(({ exercise }) => exercise === id)?.hadBy;
  expect(await offered()).toEqual(expect.arrayContaining(['A01', 'A02']));
  for (const [exercise, asked] of [['A01', byPart(couple).slice(0, 1)], ['A02', byPart(couple).slice(1)]] as const) done(await give(couple, { exercise, asked }));
  done(await send(daniel, 'A01', [{ key: 'did', text: 'I lied about the money.' }]));
  const hers = await partOf(ana, 'A02');
  done(await ana.browser.make(`/api/my/work/${hers}/not-done`, { reason: 'no_time', words: '' }));
  const { library } = await workOf(couple);
  expect([hadBy(library, 'A01'), hadBy(library, 'A02'), hadBy(library, 'A05')]).toEqual([[daniel.personId], [ana.personId], []]);
  // Noted as not done, it is hers to do.
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/answers/${hers}/reply`, { act: 1, kind: 'accept', forBoth: false, words: '' }));
  expect(hadBy((await workOf(couple)).library, 'A02')).toEqual([]);
  expect(await offered()).not.toContain('A01');
  done(await give(couple, { exercise: 'A01', asked: byPart(couple).slice(0, 1) }));
  const { room } = await startSession(couple);
  expect(done(await room.get('/api/room/work'), 200).body.library.flatMap((one: { hadBy: string[] }) => one.hadBy)).toEqual([]);
  done(await giveInRoom(room, { exercise: 'A13', asked: each(couple).slice(1) }));
  expect(hadBy(done(await room.get('/api/room/work'), 200).body.library, 'A13')).toEqual([ana.personId]);
  await endSession(couple);
});

it('the day is set to the next session, or to a week from today', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const preset = async () => (await workOf(couple)).suggestions[0].dueOn;
  expect(await preset()).toBe('2026-12-14');
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-16', localTime: '17:00', minutes: 75 }));
  expect(await preset()).toBe('2026-12-16');
});

it.each([
  ['nobody', () => [], 'asked'],
  ['one partner for a part that this work does not have', ({ partners: [daniel] }: Couple) => [{ personId: daniel.personId, part: 'each' as const }], 'asked'],
  ['both for the same part', ({ partners }: Couple) => partners.map(({ personId }) => ({ personId, part: 'injured' as const })), 'asked'],
  ['one of two who do it together', ({ partners: [, ana] }: Couple) => [{ personId: ana.personId, part: 'injured' as const }], 'asked'],
  ['somebody of another couple', ({ caseId }: Couple) => [{ personId: caseId, part: 'injured' as const }, { personId: caseId, part: 'involved' as const }], 'asked'],
])('work is not given to %s', async (_, asked, field) => {
  const couple = await readyCouple(here.world, here.therapist);
  const refused = await give(couple, { exercise: 'A05', asked: asked(couple) });
  expect([refused.status, refused.body.fields.map((one: { field: string }) => one.field)]).toEqual([422, [field]]);
});

it('a day that is past, or further away than a year, is refused with its field', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  for (const dueOn of ['2026-12-06', '2027-12-10']) {
    const refused = await give(couple, { exercise: 'A05', asked: byPart(couple), dueOn });
    expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'dueOn']);
  }
  done(await give(couple, { exercise: 'A05', asked: byPart(couple), dueOn: '2026-12-07' }));
});

it('before the shared part, work for one alone is given and joint work is not', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [, ana] = couple.partners;
  expect(codeOf(await give(couple, { exercise: 'A05', asked: byPart(couple) }))).toEqual([409, 'shared_part_not_ready']);
  done(await give(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }] }));
  // It opens with the partner's own consent.
  expect((await ana.browser.get('/api/my/work')).status).toBe(404);
  await signConsent(ana);
  expect((await ana.browser.get('/api/my/work')).body.items).toHaveLength(1);
});

it('above three pieces or ninety minutes for one partner the therapist is warned, and nothing is refused', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [, ana] = couple.partners;
  for (let n = 0; n < 4; n += 1) done(await give(couple, { exercise: 'A07', asked: [{ personId: ana.personId, part: 'injured' }] }));
  expect((await workOf(couple)).load).toMatchObject([{ active: 0, isMuch: false }, { active: 4, minutes: 80, isMuch: true }]);
});

it('work that is withdrawn leaves both lists, and is withdrawn once', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { id } = done(await give(couple, { exercise: 'A05', asked: byPart(couple) }));
  const withdraw = () => couple.therapist.make(`/api/staff/cases/${couple.caseId}/work/${id}/withdrawal`, {});
  done(await withdraw());
  expect(codeOf(await withdraw())).toEqual([409, 'already_done']);
  for (const { browser } of couple.partners) expect((await browser.get('/api/my/work')).body.items).toEqual([]);
  expect((await workOf(couple)).given[0]).toMatchObject({ state: 'withdrawn', mayWithdraw: false });
});
