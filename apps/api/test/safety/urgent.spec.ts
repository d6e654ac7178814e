import { randomUUID } from 'node:crypto';
import { passUrgentOn } from '../../src/features/safety/urgent/urgent.store.js';
import { Database } from '../../src/platform/database.js';
import { cover } from '../admin/office.js';
import { type Agreed, agreedCouple, pagesOf, practice, saidBy } from '../criteria/agreed.js';
import { strike } from '../rest/resting.js';
import { comeBack, done, endSession, startSession, therapistOf } from '../support/couple.js';

const here = practice();
const tell = ({ browser, personId }: Agreed['doer'], more: object = {}) => browser.make('/api/my/urgent', { of: personId, source: 'help', contact: 'phone', reach: 'at work, before noon', words: 'He read my phone.', ...more });
const itemsOf = async (couple: Agreed, by = couple.therapist) => done(await by.get(`/api/staff/cases/${couple.caseId}/urgent`), 200).body.items;
const decide = async (couple: Agreed, by = couple.therapist) => done(await by.get(`/api/staff/cases/${couple.caseId}`), 200).body.decide;
const urgent = async (couple: Agreed, by = couple.therapist) => (await decide(couple, by)).filter(({ kind }: { kind: string }) => kind === 'urgent');
const take = (couple: Agreed, id: string, by = couple.therapist, more: object = {}) => by.make(`/api/staff/cases/${couple.caseId}/urgent/${id}/acknowledgement`, { action: 'called', words: 'Spoke with her alone.', ...more });

it('SR5: Ana says that she does not feel safe; it stands first of all, with how she may be reached', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await tell(couple.other));
  expect((await decide(couple))[0]).toEqual({ kind: 'urgent', urgentId: id, personId: couple.other.personId, late: false });
  expect(await itemsOf(couple)).toEqual([{
    id, personId: couple.other.personId, source: 'help', contact: 'phone', reach: 'at work, before noon', words: 'He read my phone.',
    toldAt: '2026-12-07T09:00:00.000Z', dueAt: '2026-12-08T16:00:00.000Z', step: 0, acknowledged: null,
  }]);
});

it('SR20: taken up with what was done, it waits no longer; the first word stands', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await tell(couple.other));
  expect((await take(couple, id, couple.therapist, { words: '' })).status).toBe(422);
  done(await take(couple, id));
  expect(await urgent(couple)).toEqual([]);
  expect((await itemsOf(couple))[0].acknowledged).toEqual({ by: expect.any(String), at: '2026-12-07T09:00:00.000Z', action: 'called', words: 'Spoke with her alone.' });
  expect((await take(couple, id)).body.code).toBe('already_done');
  const { partners } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(partners.map(({ personId, urgent: told }: { personId: string; urgent: number }) => [personId, told])).toEqual(couple.partners.map(({ personId }) => [personId, personId === couple.other.personId ? 1 : 0]));
});

it('told twice it is one line, until each was taken up', async () => {
  const couple = await agreedCouple(here);
  const first = done(await tell(couple.other));
  here.world.clock.pass({ minutes: 5 });
  const second = done(await tell(couple.other, { contact: 'no_contact', reach: undefined }));
  const line = (urgentId: string) => [{ kind: 'urgent', urgentId, personId: couple.other.personId, late: false }];
  expect([await urgent(couple), (await itemsOf(couple)).length]).toEqual([line(first.id), 2]);
  done(await take(couple, first.id));
  expect(await urgent(couple)).toEqual(line(second.id));
  done(await take(couple, second.id));
  expect(await urgent(couple)).toEqual([]);
});

it('two people take it up at the same moment: one is written, the other is told', async () => {
  const couple = await agreedCouple(here);
  for (let n = 0; n < 8; n += 1) {
    const { id } = done(await tell(couple.other));
    const answers = await Promise.all([take(couple, id), take(couple, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await here.world.admin.query('select 1 from urgent_acknowledgement where item_id = $1', [id])).rowCount).toBe(1);
  }
});

it('not a byte of Daniel’s pages, of her own, or of Room view moves; and there is no route that shows it again', async () => {
  const couple = await agreedCouple(here);
  const { room } = await startSession(couple);
  const seen = async () => [await pagesOf(couple.doer), await pagesOf(couple.other), (await room.get('/api/room')).text, (await room.get('/api/room/weeks')).text];
  const before = await seen();
  const mails = here.world.postbox.mails.length;
  const { id } = done(await tell(couple.other));
  expect(await seen()).toEqual(before);
  await endSession(couple);
  const after = [await pagesOf(couple.doer), await pagesOf(couple.other)];
  done(await take(couple, id));
  await here.world.drain();
  expect([await pagesOf(couple.doer), await pagesOf(couple.other)]).toEqual(after);
  expect(here.world.postbox.mails.length).toBe(mails);
  expect((await couple.other.browser.get('/api/my/urgent')).status).toBe(405);
});

it('however much was said, the sealed bytes are of one length', async () => {
  const couple = await agreedCouple(here);
  for (const more of [{ reach: undefined, words: undefined, contact: 'no_contact' }, { reach: 'ж'.repeat(120), words: '“\\'.repeat(500) }]) done(await tell(couple.other, more));
  const { rows } = await here.world.admin.query('select distinct length(answer_sealed) as bytes from urgent_item where case_id = $1', [couple.caseId]);
  expect(rows).toHaveLength(1);
});

it('SR22: who covers has it at once; when nobody answered in time it is passed on, once for each step', async () => {
  const couple = await agreedCouple(here);
  const colleague = await therapistOf(here.world, here.clinic.admin);
  const { personId } = done(await colleague.get('/api/staff/me'), 200).body;
  done(await cover(here.clinic.admin, [couple.caseId], personId, '2026-12-07', '2026-12-12'));
  const { id } = done(await tell(couple.other));
  expect(await urgent(couple, colleague)).toEqual([{ kind: 'urgent', urgentId: id, personId: couple.other.personId, late: false }]);
  const steps = async () => (await here.world.admin.query('select step from urgent_step where item_id = $1 order by step', [id])).rows.map(({ step }) => step as number);
  here.world.clock.set('2026-12-08T15:59:00Z');
  await strike(here.world, 'urgent-items');
  expect(await steps()).toEqual([]);
  here.world.clock.set('2026-12-08T16:00:00Z');
  await strike(here.world, 'urgent-items');
  await strike(here.world, 'urgent-items');
  expect(await steps()).toEqual([1]);
  await comeBack(colleague);
  expect((await urgent(couple, colleague))[0]).toMatchObject({ late: true });
  here.world.clock.set('2026-12-09T16:00:00Z');
  await strike(here.world, 'urgent-items');
  expect(await steps()).toEqual([1, 2]);
  const { rows } = await here.world.admin.query(`select acting_as, reason from audit where object_id = $1 and action = 'urgent.passed_on' order by reason`, [id]);
  expect(rows).toEqual([{ acting_as: 'job', reason: 'step 1' }, { acting_as: 'job', reason: 'step 2' }]);
  await comeBack(colleague);
  done(await take(couple, id, colleague));
  await comeBack(couple.therapist);
  expect(await urgent(couple)).toEqual([]);
});

it('two workers that pass on at the same moment write one step and one audit row', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await tell(couple.other));
  here.world.clock.set('2026-12-08T16:00:00Z');
  const { rows: [clinic] } = await here.world.admin.query<{ clinic_id: string }>('select clinic_id from urgent_item where id = $1', [id]);
  const passOn = () => here.world.app.get(Database).run(async (em, now) => {
    await em.query('select identity.begin_job($1)', [clinic?.clinic_id]);
    await passUrgentOn(em, clinic?.clinic_id ?? '', now);
  });
  await Promise.all(Array.from({ length: 6 }, passOn));
  const count = async (sql: string) => (await here.world.admin.query(sql, [id])).rowCount;
  expect([await count('select 1 from urgent_step where item_id = $1'), await count(`select 1 from audit where object_id = $1 and action = 'urgent.passed_on'`)]).toEqual([1, 1]);
});

it('what was taken up in time is never passed on', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await tell(couple.other));
  done(await take(couple, id));
  here.world.clock.set('2026-12-20T09:00:00Z');
  await strike(here.world, 'urgent-items');
  expect((await here.world.admin.query('select 1 from urgent_step where item_id = $1', [id])).rowCount).toBe(0);
});

it('the supervisor is asked once it is late; before that it stands on the couple page to be read', async () => {
  const couple = await agreedCouple(here);
  const supervisor = await therapistOf(here.world, here.clinic.admin);
  const { personId } = done(await supervisor.get('/api/staff/me'), 200).body;
  await here.world.admin.query(
    `insert into case_staff select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'person_id', $2::uuid, 'as_role', 'supervisor'))).* from case_staff s where s.case_id = $1 and s.as_role = 'primary'`,
    [couple.caseId, personId]);
  const { id } = done(await tell(couple.other));
  expect([await urgent(couple, supervisor), (await itemsOf(couple, supervisor)).length]).toEqual([[], 1]);
  here.world.clock.set('2026-12-08T16:00:00Z');
  await strike(here.world, 'urgent-items');
  await comeBack(supervisor);
  expect(await urgent(couple, supervisor)).toEqual([{ kind: 'urgent', urgentId: id, personId: couple.other.personId, late: true }]);
});

it('a page that Ana left open tells nothing for Daniel; another couple’s item and one that does not exist get one answer', async () => {
  const [couple, elsewhere] = [await agreedCouple(here), await agreedCouple(here)];
  expect((await couple.doer.browser.make('/api/my/urgent', { of: couple.other.personId, source: 'help', contact: 'phone' })).body.code).toBe('other_person');
  const { id } = done(await tell(couple.other));
  expect(saidBy(await take(elsewhere, id))).toEqual(saidBy(await take(elsewhere, randomUUID())));
  expect(await urgent(elsewhere)).toEqual([]);
  for (const table of ['urgent_item', 'urgent_acknowledgement', 'urgent_step']) await expect(here.world.admin.query(`delete from ${table}`)).rejects.toThrow('append-only');
});
