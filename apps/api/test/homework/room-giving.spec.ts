import { practice } from '../criteria/agreed.js';
import { joinedCouple, sixOn, WEDNESDAY } from '../rest/resting.js';
import type { Answer, Browser } from '../support/browser.js';
import { comeBack, type Couple, done, endSession, openSharedPart, type PartnerHere, readyCouple, startSession } from '../support/couple.js';
import { byPart, give, type Giving, send } from './given.js';

const here = practice();
const codeOf = ({ status, body }: Answer) => [status, body?.code];
const bundle = (room: Browser, injuredId: string) => room.make('/api/room/bundle', { injuredId });
const giveLater = (room: Browser, { dueOn = '2026-12-18', note = '', ...rest }: Giving & { delivery: object }) => room.make('/api/room/work', { dueOn, note, ...rest });
const workIn = async (room: Browser) => done(await room.get('/api/room/work'), 200).body;
const onList = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/work'), 200).body.items.map(({ exercise }: { exercise: string }) => exercise).sort();
const hers = (couple: Couple) => byPart(couple).slice(1);
const daily = { kind: 'daily_by_time', until: '2026-12-18' };

it('one press before both gives each of them two a week; what both know they do already is left out', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  expect((await workIn(room)).bundle).toMatchObject({ weeks: 4, isDivided: true, injuredId: null, refusal: null, items: [{ exercise: 'A05' }, { exercise: 'A04' }, { exercise: 'A07' }] });
  expect((await bundle(room, couple.caseId)).status).toBe(422);
  const tries = await Promise.all([1, 2].map(() => bundle(room, ana.personId)));
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect([await onList(daniel), await onList(ana)]).toEqual([['A04', 'A05'], ['A05', 'A07']]);
  const { items, bundle: left } = await workIn(room);
  // What was given at one moment stands in the same order at each look.
  expect([items.map(({ exercise, isNew }: { exercise: string; isNew: boolean }) => [exercise, isNew]), left]).toEqual([[['A04', true], ['A05', true], ['A07', true]], null]);
  expect(codeOf(await bundle(room, ana.personId))).toEqual([409, 'already_done']);
  await endSession(couple);
});

it('what Daniel was given alone moves no byte of Room view, its bundle and its refusals included', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const asked = byPart(couple).slice(0, 1);
  const look = async () => {
    const { room } = await startSession(couple);
    const text = [(await room.get('/api/room/work')).text, JSON.stringify((await giveLater(room, { exercise: 'A01', asked, delivery: { kind: 'after_step', afterId: step } })).body?.fields)];
    await endSession(couple);
    return text;
  };
  let step = '00000000-0000-4000-8000-000000000000';
  const before = await look();
  expect(before[1]).toContain('delivery.afterId');
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/work`, { exercise: 'A04', asked, dueOn: '2026-12-07', note: '', rhythm: daily }));
  step = done(await give(couple, { exercise: 'A15', asked })).id;
  done(await send(daniel, 'A15', [{ key: 'hide', text: 'A parking ticket.' }]));
  expect(await look()).toEqual(before);
  // On the couple page the same is known.
  const { bundle: left } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/work`), 200).body;
  expect(left.items.map(({ exercise }: { exercise: string }) => exercise)).toEqual(['A05', 'A07']);
  expect(left.injuredId).toBe(ana.personId);
});

it('given before both, work comes after the planned session, after some days or after its step; that Ana has sent the step is nowhere in the room', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [, ana] = couple.partners;
  const asked = hers(couple);
  const { room } = await startSession(couple);
  const { id: step } = done(await room.make('/api/room/work', { exercise: 'A02', asked, dueOn: '2026-12-14', note: '' }));
  done(await giveLater(room, { exercise: 'A06', asked, delivery: { kind: 'after_step', afterId: step } }));
  done(await giveLater(room, { exercise: 'A07', asked, delivery: { kind: 'after_days', days: 2 } }));
  expect((await workIn(room)).items.map(({ exercise, delivery, deliveryDays, afterId }: Record<string, unknown>) => [exercise, delivery, deliveryDays, afterId]).sort()).toEqual([
    ['A02', 'at_once', null, null], ['A06', 'after_step', null, step], ['A07', 'after_days', 2, null],
  ]);
  expect(await onList(ana)).toEqual(['A02']);
  const before = (await room.get('/api/room/work')).text;
  done(await send(ana, 'A02', [{ key: 'inside', text: 'It broke the year in two.' }]));
  expect(await onList(ana)).toEqual(['A02', 'A06']);
  expect((await room.get('/api/room/work')).text).toBe(before);
  expect((await giveLater(room, { exercise: 'A05', asked: byPart(couple), delivery: { kind: 'after_step', afterId: step } })).body.fields[0].field).toBe('delivery.afterId');
  expect((await giveLater(room, { exercise: 'A05', asked: byPart(couple), delivery: { kind: 'after_days' } })).body.fields[0].field).toBe('delivery.kind');
  await endSession(couple);
  here.world.clock.pass({ days: 2 });
  expect(await onList(ana)).toEqual(['A02', 'A06', 'A07']);
});

it('while the shared part rests nothing is given in the room, not even what its author alone shows the therapist', async () => {
  const couple = await joinedCouple(here, WEDNESDAY);
  await openSharedPart(here.world, couple);
  await sixOn(here, '2026-12-09');
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  expect(codeOf(await bundle(room, couple.partners[1].personId))).toEqual([409, 'shared_part_not_ready']);
  const alone = { exercise: 'A04', asked: byPart(couple).slice(0, 1), dueOn: '2026-12-18', note: '' };
  expect(codeOf(await room.make('/api/room/work', alone))).toEqual([409, 'shared_part_not_ready']);
  for (const partner of couple.partners) expect(await onList(partner)).toEqual([]);
  await endSession(couple);
});
