import { randomUUID } from 'node:crypto';
import { done, endSession, readyCouple, startSession } from '../support/couple.js';
import { criterionIn, draft, endorse, HOME_ON_TIME, practice, saidBy, sign } from './agreed.js';

const here = practice();

async function rowsOf(table: string, caseId: string): Promise<number> {
  return Number((await here.world.admin.query(`select count(*) as n from ${table} where case_id = $1`, [caseId])).rows[0].n);
}

it('both sign at the same moment: both signatures stand', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  const answers = await Promise.all(couple.partners.map((partner) => sign(partner, drafted)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(criterionIn(await room.get('/api/room'), drafted.criterionId).state).toBe('ready');
});

it('one partner signs twice at once: one signature and one private answer stand, the other tap is told that it is done', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  const answers = await Promise.all([sign(daniel, drafted, 'yes'), sign(daniel, drafted, 'no')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('already_done');
  expect([await rowsOf('signature', couple.caseId), await rowsOf('signature_answer', couple.caseId)]).toEqual([1, 1]);
});

it('the same tap sent again after a lost answer is the same signature', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  const { room } = await startSession(couple);
  const { criterionId, textHash } = await draft(room, couple);
  const body = { id: randomUUID(), textHash, free: 'yes' };
  const address = `/api/my/criteria/${criterionId}/versions/1/signature`;
  const [first, again] = [await daniel.browser.post(address, body), await daniel.browser.post(address, body)];
  expect([first.status, first.body]).toEqual([201, { id: body.id }]);
  expect([again.status, again.body]).toEqual([201, { id: body.id }]);
  expect(await rowsOf('signature', couple.caseId)).toBe(1);
});

it('a text other than the one that stands is not signed', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  const refused = await sign(couple.partners[0], { ...drafted, textHash: 'f'.repeat(64) });
  expect([refused.status, refused.body.code]).toEqual([409, 'text_changed']);
  expect(await rowsOf('signature', couple.caseId)).toBe(0);
});

it('two endorsements at once make one, and the last signature and the endorsement at once never start an unsigned text', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  const [daniel, ana] = couple.partners;
  done(await sign(daniel, drafted));
  const [signed, early] = await Promise.all([sign(ana, drafted), endorse(room, drafted)]);
  expect(signed.status).toBe(201);
  if (early.status !== 201) expect(saidBy(early)).toMatchObject({ status: 409, code: 'waiting_for_signatures' });
  const late = await Promise.all([endorse(room, drafted), endorse(room, drafted)]);
  expect([early, ...late].filter(({ status }) => status === 201)).toHaveLength(1);
  expect(await rowsOf('endorsement', couple.caseId)).toBe(1);
});

it('one partner steps back privately in the very moment of the endorsement: both stand, and the room and the other read what they would have read without it', async () => {
  const read = async (isStepping: boolean) => {
    const couple = await readyCouple(here.world, here.therapist);
    const [daniel, ana] = couple.partners;
    const { room } = await startSession(couple);
    const drafted = await draft(room, couple);
    for (const partner of couple.partners) done(await sign(partner, drafted));
    const [endorsed, asked] = await Promise.all([endorse(room, drafted), isStepping ? daniel.browser.make('/api/my/rest', {}) : null]);
    expect([endorsed.status, asked?.status ?? 201]).toEqual([201, 201]);
    expect([await rowsOf('endorsement', couple.caseId), await rowsOf('rest_request', couple.caseId)]).toEqual([1, isStepping ? 1 : 0]);
    expect((await endorse(room, drafted)).body.code).toBe('already_done');
    const { criteria } = done(await ana.browser.get('/api/my/agreement'), 200).body as { criteria: { state: string; text: object }[] };
    const inRoom = criterionIn(await room.get('/api/room'), drafted.criterionId);
    await endSession(couple);
    return { states: criteria.map(({ state }) => state), room: [inRoom.state, inRoom.activeFrom, inRoom.nextDueAt] };
  };
  expect(await read(true)).toEqual(await read(false));
});

it('endorsements at once do not pass the limit of five for one person together', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafts = [];
  for (let n = 0; n < 6; n += 1) drafts.push(await draft(room, couple));
  for (const drafted of drafts) for (const partner of couple.partners) done(await sign(partner, drafted));
  for (const drafted of drafts.slice(0, 4)) done(await endorse(room, drafted));
  const [one, two] = await Promise.all(drafts.slice(4).map((drafted) => endorse(room, drafted)));
  expect([one?.status, two?.status].sort()).toEqual([201, 409]);
});

it('a draft sent twice is one draft', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const body = { id: randomUUID(), ...HOME_ON_TIME, doerId: couple.partners[1].personId };
  const answers = await Promise.all([room.post('/api/room/criteria', body), room.post('/api/room/criteria', body)]);
  for (const answer of answers) expect([answer.status, answer.body]).toEqual([201, { id: body.id }]);
  expect(await rowsOf('criterion', couple.caseId)).toBe(1);
});
