import { randomUUID } from 'node:crypto';
import { agreedCouple, practice } from '../criteria/agreed.js';
import { ask, meet } from '../criteria/amending.js';
import { clinicOf, comeBack, coupleOf, done, join, newAddress, readyCouple, signConsent, startSession, endSession, therapistOf, tokenFor } from '../support/couple.js';
import { about, mondayOf, personIdOf } from './office.js';

const here = practice();

it('a clinic that has just been set up has nothing to do, and is told that it is new', async () => {
  const { admin } = await clinicOf(here.world, { name: 'Am Park' });
  const { isNew, items } = done(await admin.get('/api/staff/monday'), 200).body;
  // The therapist whom every arranged clinic has is somebody already.
  expect([isNew, items]).toEqual([false, []]);
});

describe('the way in', () => {
  const invited = async (joins: 'mail' | 'room') => {
    const partners = ['Ana', 'Daniel'].map((firstName) => ({ id: randomUUID(), firstName, joins, ...(joins === 'mail' ? { email: newAddress() } : {}) }));
    const { id: caseId } = done(await here.therapist.make('/api/staff/cases', { partners }));
    return { caseId, partners };
  };

  it('a link that Ana has not used for a day is sent again with one button, to the address on record, which the admin never sees', async () => {
    const { caseId, partners: [ana] } = await invited('mail');
    const address = ana?.email ?? '';
    const old = await tokenFor(here.world, address);
    expect(await about(here, caseId)).toEqual([]);
    here.world.clock.pass({ hours: 24 });
    const items = await about(here, caseId);
    expect(items.map(({ kind, who, on, names }) => [kind, who, on, names])).toEqual([
      ['partner_invitation', 'Ana', '2026-12-07', ['Ana', 'Daniel']], ['partner_invitation', 'Daniel', '2026-12-07', ['Ana', 'Daniel']],
    ].sort((one, two) => order(items, String(one[1])) - order(items, String(two[1]))));
    expect((await here.clinic.admin.get('/api/staff/monday')).text).not.toContain('@');

    const sent = done(await here.clinic.admin.make('/api/staff/invitations/again', { personId: ana?.id }));
    expect(Object.keys(sent.body)).toEqual(['id']);
    const fresh = await tokenFor(here.world, address);
    expect(fresh).not.toBe(old);
    expect((await here.clinic.admin.post('/api/my/join/look', { token: old })).body.code).toBe('invitation_void');
    await join(here.world, fresh, address);
    expect((await about(here, caseId)).map(({ who }) => who)).toEqual(['Daniel']);
    const again = await here.clinic.admin.make('/api/staff/invitations/again', { personId: ana?.id });
    expect([again.status, again.body.code]).toEqual([409, 'already_done']);
  });

  it('a card that waits in the room is the therapist’s to show: the admin can only ask', async () => {
    const { caseId, partners: [ana] } = await invited('room');
    here.world.clock.pass({ days: 2 });
    const item = (await about(here, caseId)).find(({ who }) => who === 'Ana');
    expect(item).toMatchObject({ kind: 'partner_invitation', ask: 'invitation' });
    expect((await here.clinic.admin.make('/api/staff/invitations/again', { personId: ana?.id })).body.code).toBe('already_done');
    done(await here.clinic.admin.make('/api/staff/reminders', { kind: 'invitation', aboutId: ana?.id }));
    await comeBack(here.therapist);
    expect(done(await here.therapist.get('/api/staff/reminders'), 200).body.asked).toEqual([expect.objectContaining({ kind: 'invitation', caseId, who: 'Ana', names: ['Ana', 'Daniel'] })]);
  });

  it('a colleague who has not joined gets a new link too', async () => {
    const email = newAddress();
    done(await here.clinic.admin.make('/api/staff/invitations', { name: 'Noa Stein', email, roles: ['therapist'] }));
    await here.world.drain();
    here.world.clock.pass({ days: 4 });
    const item = (await mondayOf(here)).find(({ who }) => who === 'Noa Stein');
    expect(item?.kind).toBe('staff_invitation');
    done(await here.clinic.admin.make('/api/staff/invitations/again', { personId: item?.aboutId }));
    expect((await mondayOf(here)).find(({ who }) => who === 'Noa Stein')).toBeUndefined();
    await tokenFor(here.world, email);
    expect(here.world.postbox.mails.filter(({ to }) => to === email)).toHaveLength(2);
  });
});

it('an unsigned consent is a flag; the therapist is asked once a week, a partner never, and signing ends it', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  await signConsent(daniel);
  here.world.clock.pass({ hours: 25 });
  const [item, ...rest] = await about(here, couple.caseId);
  expect([item?.kind, item?.who, rest]).toEqual(['consent_missing', 'Ana', []]);
  const mails = here.world.postbox.mails.length;
  const ask = () => here.clinic.admin.make('/api/staff/reminders', { kind: 'consent', aboutId: ana.personId });
  const before = (await ana.browser.get('/api/my/me')).text;
  done(await ask());
  expect((await ask()).body.code).toBe('already_done');
  expect((await about(here, couple.caseId))[0]?.askedAt).toBe(here.world.clock.now().toISOString());
  await comeBack(here.therapist);
  const asked = async () => done(await here.therapist.get('/api/staff/reminders'), 200).body.asked as { who?: string }[];
  expect((await asked()).map(({ who }) => who)).toEqual(['Ana']);
  await here.world.drain();
  expect([here.world.postbox.mails.length, (await ana.browser.get('/api/my/me')).text]).toEqual([mails, before]);
  await signConsent(ana);
  expect([await about(here, couple.caseId), await asked()]).toEqual([[], []]);
});

it('a note that nobody signed for three days is an id and a day; what was said is nobody’s but the therapist’s', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { sessionId } = await startSession(couple);
  await endSession(couple);
  const listed = async () => (await mondayOf(here)).filter(({ aboutId }) => aboutId === sessionId);
  here.world.clock.pass({ hours: 71 });
  expect(await listed()).toEqual([]);
  here.world.clock.pass({ hours: 1 });
  expect(await listed()).toEqual([{ kind: 'note_unsigned', aboutId: sessionId, on: '2026-12-07', ask: 'note' }]);
  done(await here.clinic.admin.make('/api/staff/reminders', { kind: 'note', aboutId: sessionId }));
  await comeBack(here.therapist);
  expect((await here.therapist.get('/api/staff/reminders')).body.asked).toEqual([expect.objectContaining({ kind: 'note', sessionId })]);
  done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/sessions/${sessionId}/note`, { text: 'Met both.' }));
  expect([(await here.therapist.get('/api/staff/reminders')).body.asked, await listed()]).toEqual([[], []]);
  expect((await here.clinic.admin.make('/api/staff/reminders', { kind: 'note', aboutId: sessionId })).body.code).toBe('already_done');
});

it('a review that is overdue is a date', async () => {
  const couple = await agreedCouple(here);
  const { reviewOn } = done(await couple.doer.browser.get('/api/my/agreement'), 200).body.criteria[0] as { reviewOn: string };
  const listed = async () => (await about(here, couple.caseId)).filter(({ kind }) => kind === 'review_overdue');
  // A change that nobody has signed moves nothing: the text that stands is the one to review.
  await meet(here, couple, '2026-12-09T17:00:00Z', async (room) => done(await ask(room, couple.criterionId, { by: '19:00', noticeBy: '18:00' }, { direction: 'easier' })));
  here.world.clock.set(`${reviewOn}T20:00:00Z`);
  expect(await listed()).toEqual([]);
  here.world.clock.pass({ days: 1 });
  expect(await listed()).toEqual([{ kind: 'review_overdue', aboutId: couple.caseId, caseId: couple.caseId, names: ['Daniel', 'Ana'], on: reviewOn, ask: 'review' }]);
  done(await here.clinic.admin.make('/api/staff/reminders', { kind: 'review', aboutId: couple.caseId }));
  await comeBack(here.therapist);
  expect((await here.therapist.get('/api/staff/reminders')).body.asked.map(({ kind }: { kind: string }) => kind)).toEqual(['review']);
});

it('what is not on the list cannot be asked, and a therapist is asked about their own couples alone', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const other = await therapistOf(here.world, here.clinic.admin);
  const ask = await here.clinic.admin.make('/api/staff/reminders', { kind: 'consent', aboutId: couple.partners[0].personId });
  expect([ask.status, ask.body.code]).toEqual([409, 'already_done']);
  const { sessionId } = await startSession(couple);
  await endSession(couple);
  here.world.clock.pass({ days: 4 });
  await mondayOf(here);
  done(await here.clinic.admin.make('/api/staff/reminders', { kind: 'note', aboutId: sessionId }));
  await comeBack(other);
  expect((await other.get('/api/staff/reminders')).body.asked).toEqual([]);
});

it('a therapist with more couples than they take on is a row; the newest number counts', async () => {
  const personId = await personIdOf(here.therapist);
  for (const names of [['Ana', 'Daniel'], ['Mira', 'Jonas']] as [string, string][]) await coupleOf(here.world, here.therapist, { names });
  const over = async () => (await mondayOf(here)).filter(({ kind, aboutId }) => kind === 'over_capacity' && aboutId === personId);
  expect(await over()).toEqual([]);
  done(await here.clinic.admin.make('/api/staff/capacities', { personId, couples: 1 }));
  expect(await over()).toEqual([{ kind: 'over_capacity', aboutId: personId, who: 'Ruth Adler', count: 2, capacity: 1 }]);
  here.world.clock.pass({ minutes: 1 });
  done(await here.clinic.admin.make('/api/staff/capacities', { personId, couples: 2 }));
  expect(await over()).toEqual([]);
  const load = (await here.clinic.admin.get('/api/staff/therapists')).body.therapists.find((one: { personId: string }) => one.personId === personId);
  expect(load).toEqual({ personId, name: 'Ruth Adler', couples: 2, capacity: 2, awayFrom: null, awayUntil: null });
  expect((await here.clinic.admin.make('/api/staff/capacities', { personId, couples: -1 })).body.fields[0].field).toBe('couples');
});

it('an absence asks for cover in one row for the therapist, and one act covers all couples', async () => {
  const personId = await personIdOf(here.therapist);
  const noa = await therapistOf(here.world, here.clinic.admin, { name: 'Noa Stein' });
  const caseIds = [];
  for (let n = 0; n < 3; n += 1) caseIds.push((await coupleOf(here.world, here.therapist)).caseId);
  done(await here.clinic.admin.make('/api/staff/absences', { personId, from: '2026-12-20', until: '2027-01-03' }));
  const missing = async () => (await mondayOf(here)).filter(({ kind, aboutId }) => kind === 'cover_missing' && aboutId === personId) as { count?: number; caseIds?: string[] }[];
  const [row] = await missing();
  expect([row?.count, row?.caseIds?.sort()]).toEqual([3, [...caseIds].sort()]);
  done(await here.clinic.admin.make('/api/staff/assignments/cover', { caseIds, personId: await personIdOf(noa), from: '2026-12-20', until: '2027-01-02', purpose: 'holiday' }));
  expect((await missing())[0]).toMatchObject({ on: '2027-01-03', count: 3 });
  here.world.clock.pass({ minutes: 1 });
  done(await here.clinic.admin.make('/api/staff/assignments/cover', { caseIds, personId: await personIdOf(noa), from: '2027-01-03', until: '2027-01-03', purpose: 'holiday' }));
  expect(await missing()).toEqual([]);
  done(await here.clinic.admin.make('/api/staff/absences', { personId }));
  const fields = async (body: object) => (await here.clinic.admin.make('/api/staff/absences', { personId, ...body })).body.fields[0].field;
  expect([await fields({ from: '2026-12-20' }), await fields({ from: '2026-12-20', until: '2026-12-19' })]).toEqual(['until', 'until']);
});

it('no list of an admin of another clinic knows of any of it', async () => {
  const couple = await coupleOf(here.world, here.therapist, { names: ['Zoe', 'Yuri'] });
  const { admin } = await clinicOf(here.world, { name: 'Birkenweg' });
  here.world.clock.pass({ days: 3 });
  await comeBack(admin);
  const seen = [];
  for (const url of ['/api/staff/monday', '/api/staff/therapists', '/api/staff/couples']) seen.push(done(await admin.get(url), 200).text);
  for (const word of ['Zoe', 'Yuri', couple.caseId]) expect(seen.join()).not.toContain(word);
});

function order(items: { who?: string }[], who: string): number {
  return items.findIndex((item) => item.who === who);
}
