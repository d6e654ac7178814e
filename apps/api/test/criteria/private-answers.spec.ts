import { comeBack, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { criterionIn, draft, endorse, pagesOf, practice, saidBy, sign } from './agreed.js';

const here = practice();

it('a private "no" and "not yet" are the same bytes in the room and on the other phone, and the same refusal', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(ana, drafted));
  const before = { room: (await room.get('/api/room')).text, ana: await pagesOf(ana), endorsed: saidBy(await endorse(room, drafted)) };
  done(await sign(daniel, drafted, 'no'));
  expect({ room: (await room.get('/api/room')).text, ana: await pagesOf(ana), endorsed: saidBy(await endorse(room, drafted)) }).toEqual(before);
  expect(before.endorsed).toMatchObject({ status: 409, code: 'waiting_for_signatures' });
});

it('what the first one answers shows nowhere before the second has signed', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  const before = { room: (await room.get('/api/room')).text, ana: await pagesOf(ana) };
  done(await sign(daniel, drafted, 'not_sure'));
  expect({ room: (await room.get('/api/room')).text, ana: await pagesOf(ana) }).toEqual(before);
});

it('"not sure" lets the couple go on and reaches the therapist alone', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(daniel, drafted, 'not_sure'));
  here.world.clock.pass({ minutes: 1 });
  done(await sign(ana, drafted));
  expect(criterionIn(await room.get('/api/room'), drafted.criterionId).state).toBe('ready');
  done(await endorse(room, drafted));
  await endSession(couple);

  const page = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(page.criteria[0].signatures).toEqual([
    { personId: daniel.personId, signedAt: '2026-12-07T09:00:00.000Z', free: 'not_sure' },
    { personId: ana.personId, signedAt: '2026-12-07T09:01:00.000Z', free: 'yes' },
  ]);
  expect(page.decide).toContainEqual({ kind: 'criterion_not_free', criterionId: drafted.criterionId, personId: daniel.personId });
  for (const partner of couple.partners) expect(await pagesOf(partner)).not.toContain('not_sure');
});

it('a "no" stands on the therapist\'s list also after the time to sign is over', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel] = couple.partners;
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(daniel, drafted, 'no'));
  await endSession(couple);
  here.world.clock.pass({ days: 4 });
  await comeBack(here.therapist);
  const page = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(page.decide).toContainEqual({ kind: 'criterion_not_free', criterionId: drafted.criterionId, personId: daniel.personId });
});

it('the database itself gives neither a partner nor the room a row of the private answers', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  for (const partner of couple.partners) done(await sign(partner, drafted));
  const { rows } = await here.world.admin.query('select clinic_id, case_id, person_id from signature_answer where case_id = $1', [couple.caseId]);
  expect(rows).toHaveLength(2);
  const { clinic_id: clinicId, person_id: personId } = rows[0] as { clinic_id: string; person_id: string };
  for (const scope of ['my', 'room']) {
    const client = await here.world.admin.connect();
    try {
      await client.query('begin; set local role groundwork_app');
      await client.query(`select set_config('app.clinic', $1, true), set_config('app.person', $2, true), set_config('app.scope', $3, true), set_config('app.cases', $4, true)`, [clinicId, personId, scope, couple.caseId]);
      expect((await client.query('select * from criterion_version')).rows).toHaveLength(1);
      expect((await client.query('select * from signature_answer')).rows).toEqual([]);
      // Before the endorsement one's own signature is all that there is to see.
      expect((await client.query('select person_id from signature')).rows).toEqual(scope === 'my' ? [{ person_id: personId }] : []);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});
