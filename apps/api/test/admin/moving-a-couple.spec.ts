import { randomUUID } from 'node:crypto';
import { agreedCouple, practice } from '../criteria/agreed.js';
import type { Browser } from '../support/browser.js';
import { clinicOf, comeBack, coupleOf, done, endSession, newAddress, PIN, readyCouple, startSession, therapistOf } from '../support/couple.js';
import { cover, gapsOf, personIdOf, reads, reassign } from './office.js';

const here = practice();
let noa: Browser;
let ids: { ruth: string; noa: string };
beforeEach(async () => {
  noa = await therapistOf(here.world, here.clinic.admin, { name: 'Noa Stein' });
  ids = { ruth: await personIdOf(here.therapist), noa: await personIdOf(noa) };
});

it('another therapist answers from the next request on: the former one’s open pages find nothing, and both partners read the new name', async () => {
  const couple = await agreedCouple(here);
  const { caseId } = couple;
  expect([await reads(here.therapist, caseId), await reads(noa, caseId)]).toEqual([200, 404]);
  here.world.clock.pass({ minutes: 1 });
  done(await reassign(here.clinic.admin, caseId, ids.ruth, ids.noa));
  expect([await reads(here.therapist, caseId), await reads(noa, caseId)]).toEqual([404, 200]);
  const { sessions } = (await noa.get(`/api/staff/cases/${caseId}`)).body;
  for (const [method, url, body] of [
    ['GET', `sessions/${sessions[0].id}/note`, undefined], ['POST', `sessions/${sessions[0].id}/note`, { id: randomUUID(), text: 'Met both.' }],
    ['POST', 'room', { id: randomUUID() }], ['POST', 'sessions', { id: randomUUID(), localDate: '2026-12-14', localTime: '17:00', minutes: 75 }],
  ] as const) {
    expect([url, (await here.therapist.send(method, `/api/staff/cases/${caseId}/${url}`, body)).status]).toEqual([url, 404]);
  }
  for (const { browser } of couple.partners) expect((await browser.get('/api/my/me')).body.therapistName).toBe('Noa Stein');
  expect((await here.therapist.get('/api/staff/cases')).body.cases).toEqual([]);
  expect((await noa.get('/api/staff/cases')).body.cases.map(({ id }: { id: string }) => id)).toEqual([caseId]);
  const { rows } = await here.world.admin.query(`select actor_id, subject_id, reason from audit where case_id = $1 and action = 'couple.reassigned'`, [caseId]);
  expect(rows).toEqual([{ actor_id: await personIdOf(here.clinic.admin), subject_id: ids.noa, reason: 'both_agree' }]);
  expect(await gapsOf(here, caseId)).toEqual([]);
});

it('a session that runs in Room view is no way around it; the former therapist comes back to their own pages with the PIN, and the new one takes the session up', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { sessionId, room } = await startSession(couple);
  done(await room.get('/api/room'), 200);
  here.world.clock.pass({ minutes: 1 });
  done(await reassign(here.clinic.admin, couple.caseId, ids.ruth, ids.noa));
  for (const [method, url, body] of [
    ['GET', '/api/room', undefined], ['GET', '/api/room/weeks', undefined], ['POST', '/api/room/openings', { id: randomUUID() }], ['POST', '/api/room/end', { pin: PIN }],
  ] as const) {
    expect([url, (await room.send(method, url, body)).status]).toEqual([url, 404]);
  }
  done(await here.therapist.post('/api/staff/unlock', { pin: PIN }), 204);
  expect([(await here.therapist.get('/api/staff/cases')).body.cases, await reads(here.therapist, couple.caseId)]).toEqual([[], 404]);
  done(await noa.post(`/api/staff/cases/${couple.caseId}/room`, { id: sessionId }));
  expect(done(await noa.get('/api/room'), 200).body.session.id).toBe(sessionId);
  await endSession({ ...couple, therapist: noa });
});

describe('at the same moment', () => {
  it('two admins move one couple to two therapists: one does, the other is told that something changed, and there is always one', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    const third = await personIdOf(await therapistOf(here.world, here.clinic.admin, { name: 'Ilse Brand' }));
    here.world.clock.pass({ minutes: 1 });
    const answers = await Promise.all([ids.noa, third].map((personId) => reassign(here.clinic.admin, caseId, ids.ruth, personId)));
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'stale']]);
    expect(await gapsOf(here, caseId)).toEqual([]);
    const { rows } = await here.world.admin.query(`select 1 from case_staff where case_id = $1 and as_role = 'primary' and to_at is null`, [caseId]);
    expect(rows).toHaveLength(1);
  });

  it('the therapist writes while the couple moves: what was told to be kept is kept, and after the move nothing is', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    here.world.clock.pass({ minutes: 1 });
    const write = () => here.therapist.make(`/api/staff/cases/${couple.caseId}/screens`, { personId: couple.partners[0].personId, seenAloneOn: '2026-12-07', decision: 'conjoint_suitable' });
    const [moved, ...written] = await Promise.all([reassign(here.clinic.admin, couple.caseId, ids.ruth, ids.noa), ...Array.from({ length: 12 }, write)]);
    expect(moved?.status).toBe(201);
    for (const { status } of written) expect([201, 404]).toContain(status);
    expect((await write()).status).toBe(404);
    const told = written.filter(({ status }) => status === 201).map(({ id }) => id).sort();
    const { rows } = await here.world.admin.query('select id from safety_screen where case_id = $1 and recorded_at = $2 order by id', [couple.caseId, here.world.clock.now()]);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(told);
    expect(await gapsOf(here, couple.caseId)).toEqual([]);
  });

  it('a couple moves to somebody who is just leaving: either they stay or it does not move', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { caseId } = await readyCouple(here.world, here.therapist);
      const leaving = await therapistOf(here.world, here.clinic.admin, { name: 'Ilse Brand' });
      const personId = await personIdOf(leaving);
      here.world.clock.pass({ minutes: 1 });
      const [moved, left] = await Promise.all([reassign(here.clinic.admin, caseId, ids.ruth, personId), here.clinic.admin.make('/api/staff/team/ended', { personId })]);
      expect([[201, 'still_has_couples'], [409, undefined]]).toContainEqual([moved.status, left.body.code]);
      expect(await gapsOf(here, caseId)).toEqual([]);
    }
  });
});

describe('who can be chosen', () => {
  it('an admin who sees couples too does not give one to themselves, by any of the three ways', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    done(await here.clinic.admin.make('/api/staff/invitations', { name: 'Mara Vogt', email: here.clinic.adminEmail, roles: ['therapist'] }));
    const mara = await personIdOf(here.clinic.admin);
    const answers = [
      await reassign(here.clinic.admin, caseId, ids.ruth, mara), await cover(here.clinic.admin, [caseId], mara, '2026-12-07', '2026-12-08'),
      await here.clinic.admin.make('/api/staff/assignments/supervision', { caseId, personId: mara, from: '2026-12-07' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [409, 'another_admin']));
    expect(await reads(here.clinic.admin, caseId)).toBe(404);
    await here.world.admin.query(`update staff_role set to_at = $2 where person_id = $1 and role = 'therapist'`, [mara, here.world.clock.now()]);
  });

  it('nobody who is no therapist here: not a partner, not a stranger, not the one who covers their own couple', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { caseId } = couple;
    for (const personId of [couple.partners[0].personId, randomUUID()]) {
      expect((await reassign(here.clinic.admin, caseId, ids.ruth, personId)).body.code).toBe('not_a_therapist');
      expect((await cover(here.clinic.admin, [caseId], personId, '2026-12-07', '2026-12-08')).body.code).toBe('not_a_therapist');
    }
    expect((await cover(here.clinic.admin, [caseId], ids.ruth, '2026-12-07', '2026-12-08')).body.code).toBe('not_a_therapist');
    expect((await reassign(here.clinic.admin, caseId, ids.noa, ids.noa)).body.code).toBe('stale');
    expect((await reassign(here.clinic.admin, caseId, ids.ruth, ids.ruth)).body.code).toBe('stale');
    expect(await gapsOf(here, caseId)).toEqual([]);
  });

  it('a supervisor who is no therapist supervises, and neither covers nor answers for a couple', async () => {
    const email = newAddress();
    done(await here.clinic.admin.make('/api/staff/invitations', { name: 'Eva Lind', email, roles: ['supervisor'] }));
    const eva = await therapistOf(here.world, here.clinic.admin, { name: 'Eva Lind' });
    const personId = await personIdOf(eva);
    await here.world.admin.query(`update staff_role set role = 'supervisor' where person_id = $1`, [personId]);
    const { caseId } = await readyCouple(here.world, here.therapist);
    expect((await cover(here.clinic.admin, [caseId], personId, '2026-12-07', '2026-12-08')).body.code).toBe('not_a_therapist');
    expect((await reassign(here.clinic.admin, caseId, ids.ruth, personId)).body.code).toBe('not_a_therapist');
    done(await here.clinic.admin.make('/api/staff/assignments/supervision', { caseId, personId, from: '2026-12-07' }));
    expect(await reads(eva, caseId)).toBe(200);
    done(await here.clinic.admin.make('/api/staff/assignments/end', { caseId, personId, as: 'supervisor' }));
    expect(await reads(eva, caseId)).toBe(404);
    expect((await here.clinic.admin.make('/api/staff/assignments/end', { caseId, personId, as: 'supervisor' })).body.code).toBe('already_done');
  });
});

describe('cover', () => {
  it('reads between its first and its last day on the clinic’s clock, and changes nothing', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { caseId } = couple;
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-20', '2027-01-03'));
    const at = async (instant: string): Promise<number> => {
      here.world.clock.set(instant);
      await comeBack(noa);
      return reads(noa, caseId);
    };
    expect([await at('2026-12-07T10:00:00Z'), await at('2026-12-19T22:59:00Z'), await at('2026-12-19T23:00:00Z'), await at('2027-01-03T22:59:00Z'), await at('2027-01-03T23:00:00Z')]).toEqual([404, 404, 200, 200, 404]);
    here.world.clock.set('2026-12-21T10:00:00Z');
    await comeBack(noa);
    const write = await noa.make(`/api/staff/cases/${caseId}/screens`, { personId: couple.partners[0].personId, seenAloneOn: '2026-12-21', decision: 'conjoint_suitable' });
    expect(write.status).toBe(404);
    await comeBack(couple.partners[0].browser);
    expect((await couple.partners[0].browser.get('/api/my/me')).body.therapistName).toBe('Ruth Adler');
  });

  it('of several couples is one act: with one that is not the clinic’s own nothing happens', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    expect((await cover(here.clinic.admin, [caseId, randomUUID()], ids.noa, '2026-12-07', '2026-12-08')).status).toBe(404);
    expect(await reads(noa, caseId)).toBe(404);
  });

  it('is made longer, begins later or ends at once', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    const lines = async () => {
      const { couples } = done(await here.clinic.admin.get(`/api/staff/couples/lines?caseIds=${caseId}`), 200).body;
      return couples[0].assigned.map(({ from, until }: { from: string; until: string }) => [from, until]);
    };
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-10', '2026-12-12'));
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-10', '2026-12-20'));
    expect(await lines()).toEqual([['2026-12-10', '2026-12-20']]);
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-08', '2026-12-09'));
    expect(await lines()).toEqual([['2026-12-08', '2026-12-09'], ['2026-12-10', '2026-12-20']]);
    here.world.clock.set('2026-12-11T10:00:00Z');
    for (const browser of [noa, here.clinic.admin]) await comeBack(browser);
    expect(await reads(noa, caseId)).toBe(200);
    done(await here.clinic.admin.make('/api/staff/assignments/end', { caseId, personId: ids.noa, as: 'cover' }));
    expect([await reads(noa, caseId), await lines()]).toEqual([404, []]);
  });

  it('that begins today reads at once, and ends when the cover becomes the therapist', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-07', '2026-12-20'));
    expect(await reads(noa, caseId)).toBe(200);
    here.world.clock.pass({ minutes: 1 });
    done(await reassign(here.clinic.admin, caseId, ids.ruth, ids.noa));
    const { rows } = await here.world.admin.query(`select as_role from case_staff where case_id = $1 and person_id = $2 and (to_at is null or to_at > $3)`, [caseId, ids.noa, here.world.clock.now()]);
    expect(rows).toEqual([{ as_role: 'primary' }]);
  });

  it('has days that exist and lie ahead', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    const field = async (from: string, until: string) => (await cover(here.clinic.admin, [caseId], ids.noa, from, until)).body.fields[0].field;
    expect([await field('2026-12-06', '2026-12-08'), await field('2026-12-08', '2026-12-07'), await field('2026-12-08', '2027-12-31'), await field('2026-02-30', '2027-01-01')]).toEqual(['from', 'until', 'until', 'from']);
  });
});

describe('somebody leaves', () => {
  const leave = (personId: string) => here.clinic.admin.make('/api/staff/team/ended', { personId });

  it('not while they answer for couples, and the admin is told for how many', async () => {
    for (let n = 0; n < 2; n += 1) await coupleOf(here.world, here.therapist);
    const refused = await leave(ids.ruth);
    expect([refused.status, refused.body.code, refused.body.fields[0].detail]).toEqual([409, 'still_has_couples', 'This person answers for 2 couples. Move them to a colleague first.']);
    expect((await here.therapist.get('/api/staff/me')).status).toBe(200);
  });

  it('and with that every sign-in, role and cover of theirs ends; what they wrote stays', async () => {
    const { caseId } = await readyCouple(here.world, here.therapist);
    done(await cover(here.clinic.admin, [caseId], ids.noa, '2026-12-07', '2026-12-20'));
    here.world.clock.pass({ minutes: 1 });
    done(await leave(ids.noa));
    expect((await noa.get('/api/staff/me')).status).toBe(401);
    await expect(comeBack(noa)).rejects.toThrow('sign_in_refused');
    const { people } = (await here.clinic.admin.get('/api/staff/team')).body;
    expect(people.map(({ personId }: { personId: string }) => personId)).not.toContain(ids.noa);
    const { couples } = (await here.clinic.admin.get(`/api/staff/couples/lines?caseIds=${caseId}`)).body;
    expect(couples).toMatchObject([{ caseId, assigned: [] }]);
    expect((await leave(ids.noa)).status).toBe(404);
  });

  it('the last admin stays; of two who leave at once one does', async () => {
    const { admin, therapist, therapistEmail } = await clinicOf(here.world, { name: 'Am Park' });
    const [nora, ruth] = [await personIdOf(admin), await personIdOf(therapist)];
    expect((await admin.make('/api/staff/team/ended', { personId: nora })).body.code).toBe('last_admin');
    done(await admin.make('/api/staff/invitations', { name: 'Ruth Adler', email: therapistEmail, roles: ['admin'] }));
    const answers = await Promise.all([admin.make('/api/staff/team/ended', { personId: nora }), therapist.make('/api/staff/team/ended', { personId: ruth })]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'last_admin']]);
  });
});
