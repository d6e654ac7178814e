import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { agreedCouple, criterionIn, draft, endorse, HOME_ON_TIME, practice, saidBy, sign } from './agreed.js';

const here = practice();

it('Daniel and Ana say it in the room, sign on their own phones, their therapist endorses, and it starts tonight', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);

  const waiting = done(await room.get('/api/room'), 200).body.criteria[0];
  expect(waiting).toMatchObject({ state: 'waiting_for_signatures', number: 1, reviewOn: '2027-02-01', activeFrom: null, nextDueAt: null, signed: [] });
  expect(waiting.text.sentence).toBe(
    'Daniel will be home by 18:30 on workdays, or message by 17:30 with the new time. It shows Ana that I am not left guessing. ' +
      "We look at it on 1 February. When it is enough, we plan one weekend away. Ana's part: I add nothing before the review.");

  expect((await daniel.browser.get('/api/my/tonight')).body.toSign).toBe(1);
  done(await sign(daniel, drafted));
  expect((await daniel.browser.get('/api/my/agreement')).body.criteria[0]).toMatchObject({ state: 'waiting', mySignedAt: here.world.clock.now().toISOString() });
  expect((await ana.browser.get('/api/my/agreement')).body.criteria[0]).toMatchObject({ state: 'to_sign', mySignedAt: null, text: waiting.text });
  expect(criterionIn(await room.get('/api/room'), drafted.criterionId)).toEqual(waiting);
  done(await sign(ana, drafted));
  expect(criterionIn(await room.get('/api/room'), drafted.criterionId)).toEqual({ ...waiting, state: 'ready' });

  done(await endorse(room, drafted));
  const active = criterionIn(await room.get('/api/room'), drafted.criterionId);
  expect(active).toMatchObject({ state: 'active', activeFrom: '2026-12-07T17:30:00.000Z', nextDueAt: '2026-12-07T17:30:00Z', signed: [daniel, ana].map(({ firstName }) => ({ firstName, signedAt: here.world.clock.now().toISOString() })) });
  expect((await ana.browser.get('/api/my/agreement')).body.criteria[0]).toMatchObject({ state: 'active', activeFrom: '2026-12-07T17:30:00.000Z' });
  expect((await daniel.browser.get('/api/my/tonight')).body).toMatchObject({ toSign: 0, occasions: [{ slot: '2026-12-07', as: 'doer', behaviour: 'Home by 18:30, or message by 17:30', entry: null }] });
});

it('endorsed on a Friday after the time itself, it starts on Monday', async () => {
  here.world.clock.set('2026-12-11T18:00:00Z');
  await comeBack(here.therapist);
  const { doer } = await agreedCouple(here);
  expect((await doer.browser.get('/api/my/agreement')).body.criteria[0].activeFrom).toBe('2026-12-14T17:30:00.000Z');
  expect((await doer.browser.get('/api/my/tonight')).body).toMatchObject({ occasions: [], nextDueAt: '2026-12-14T17:30:00Z' });
});

it('words that nobody may ask for are met with a request for other words, which names the field and not the reason', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const doerId = couple.partners[0].personId;
  const threat = await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId, then: 'I get the password of his phone' });
  expect([threat.status, threat.body.code]).toEqual([422, 'other_words_needed']);
  expect(threat.body.fields).toEqual([{ field: 'then', detail: 'Please find other words. Your therapist will talk with you about this one.' }]);
  const absolute = await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId, commitment: 'I never ask again, forever' });
  expect([absolute.status, absolute.body.fields[0].field]).toEqual([422, 'commitment']);
  expect((await room.get('/api/room')).body.criteria).toEqual([]);
});

it('a draft with a field that does not fit is sent back with that field named', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const cases: [string, object][] = [
    ['noticeBy', { noticeBy: '18:45' }], ['by', { by: '25:00' }], ['shows', { shows: '   ' }], ['then', { then: '' }], ['fair', { fair: false }],
    ['reviewOn', { reviewOn: '2027-03-02' }], ['reviewOn', { reviewOn: '2026-12-07' }], ['reviewOn', { reviewOn: '2027-02-30' }],
    ['doerId', { doerId: '7f9c24e8-3b2a-4d53-9f4e-0d6c2f8e1a10' }],
  ];
  for (const [field, over] of cases) {
    const refused = await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.partners[0].personId, ...over });
    expect([refused.status, refused.body.fields.map((one: { field: string }) => one.field)]).toEqual([422, [field]]);
  }
});

it('before both have signed it cannot be endorsed, and another text than the signed one never', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  expect((await endorse(room, drafted)).body.code).toBe('waiting_for_signatures');
  for (const partner of couple.partners) done(await sign(partner, drafted));
  expect((await endorse(room, { ...drafted, textHash: '0'.repeat(64) })).body.code).toBe('text_changed');
  done(await endorse(room, drafted));
  expect((await endorse(room, drafted)).body.code).toBe('already_done');
});

it('a text that is not signed within 72 hours leaves both pages and the room, whoever has signed it', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(daniel, drafted));
  await endSession(couple);
  here.world.clock.pass({ hours: 72 });
  expect((await ana.browser.get('/api/my/agreement')).body.criteria).toHaveLength(1);
  here.world.clock.pass({ minutes: 1 });
  expect((await ana.browser.get('/api/my/agreement')).body.criteria).toEqual([]);
  expect((await ana.browser.get('/api/my/tonight')).body.toSign).toBe(0);
  expect((await sign(ana, drafted)).status).toBe(404);
  await comeBack(here.therapist);
  expect((await (await startSession(couple)).room.get('/api/room')).body.criteria).toEqual([]);
});

it('two for one person are enough in the first four weeks: said while a third is typed, on the couple page once it runs, and no longer afterwards', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [{ personId: doerId }, { personId: otherId }] = couple.partners;
  const preview = async (room: Browser, of: object) => done(await room.send('POST', '/api/room/criteria/preview', { template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20, ...of }), 200).body.manyRunning;
  const onPage = async () => done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.criteria.map(({ manyRunning }: { manyRunning: number | null }) => manyRunning).sort();
  const { room } = await startSession(couple);
  const agree = async (over: object = {}) => {
    const drafted = await draft(room, couple, over);
    for (const partner of couple.partners) done(await sign(partner, drafted));
    done(await endorse(room, drafted));
  };
  await agree();
  expect(await preview(room, { doerId })).toBeNull();
  await agree();
  expect([await preview(room, { doerId }), await preview(room, { doerId: otherId }), await preview(room, {})]).toEqual([2, null, null]);
  await agree();
  await agree({ doerId: otherId });
  expect(await preview(room, { doerId })).toBe(3);
  await endSession(couple);
  expect(await onPage()).toEqual([3, 3, 3, null]);
  here.world.clock.set('2027-01-04T09:00:00Z');
  await comeBack(here.therapist);
  expect(await onPage()).toEqual([null, null, null, null]);
});

it('one person does at most five things at a time, and a sixth is refused when it is drafted', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafts = [];
  for (let n = 0; n < 6; n += 1) drafts.push(await draft(room, couple));
  for (const drafted of drafts) for (const partner of couple.partners) done(await sign(partner, drafted));
  for (const drafted of drafts.slice(0, 5)) done(await endorse(room, drafted));
  expect((await endorse(room, drafts[5]!)).body.code).toBe('too_many_active');
  const seventh = await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.partners[0].personId });
  expect(saidBy(seventh)).toMatchObject({ status: 409, code: 'too_many_active' });
  done(await room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: couple.partners[1].personId }));
});
