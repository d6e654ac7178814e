import { randomUUID } from 'node:crypto';
import { cover, personIdOf, reassign } from '../admin/office.js';
import { type Agreed, agreedCouple, pagesOf, practice, saidBy } from '../criteria/agreed.js';
import { comeBack, coupleOf, done, endSession, startSession, therapistOf } from '../support/couple.js';

const here = practice();
const write = ({ browser, personId }: Agreed['doer'], more: object = {}) => browser.make('/api/my/messages', { of: personId, kind: 'note', audience: 'author_staff', words: 'I have not told you all of it.', ...more });
const mine = async ({ browser }: Agreed['doer']) => done(await browser.get('/api/my/messages'), 200).body;
const lineOf = (couple: Agreed, { personId }: Agreed['doer'], by = couple.therapist) => by.get(`/api/staff/cases/${couple.caseId}/partners/${personId}/messages`);
const onPage = async (couple: Agreed) => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
const waiting = async (couple: Agreed) => (await onPage(couple)).decide.filter(({ kind }: { kind: string }) => kind === 'line_waiting');

it('SR8: before the first word stands what she signed about secrets, and how long an answer takes', async () => {
  const couple = await agreedCouple(here);
  expect(await mine(couple.other)).toEqual({ policy: 'limited_secrets', replyDays: 2, messages: [] });
});

it('a note goes to the therapist, who answers its author alone', async () => {
  const couple = await agreedCouple(here);
  const { doer, other, therapist, caseId } = couple;
  const { id } = done(await write(other, { audience: 'author_staff_never_joint' }));
  expect(await waiting(couple)).toEqual([{ kind: 'line_waiting', personId: other.personId, asksTalk: false }]);
  expect((await onPage(couple)).partners.map(({ notes }: { notes: number }) => notes)).toEqual(couple.partners.map((one) => (one.personId === other.personId ? 1 : 0)));
  const read = done(await lineOf(couple, other), 200).body.messages;
  expect(read).toEqual([{ id, kind: 'note', audience: 'author_staff_never_joint', policy: 'limited_secrets', words: 'I have not told you all of it.', sentAt: here.world.clock.now().toISOString(), replies: [], waits: true }]);
  done(await therapist.make(`/api/staff/cases/${caseId}/messages/${id}/reply`, { words: 'Thank you. We talk alone on Thursday.' }));
  expect((await mine(other)).messages).toMatchObject([{ id, replies: [{ words: 'Thank you. We talk alone on Thursday.' }] }]);
  expect(await waiting(couple)).toEqual([]);
  expect((await mine(doer)).messages).toEqual([]);
});

it('nothing of it moves a byte of Daniel’s pages or of Room view', async () => {
  const couple = await agreedCouple(here);
  const { doer, other, therapist, caseId } = couple;
  const { room } = await startSession(couple);
  const seen = async () => [await pagesOf(doer), (await doer.browser.get('/api/my/messages')).text, (await room.get('/api/room')).text, (await room.get('/api/room/weeks')).text];
  const before = await seen();
  const { id } = done(await write(other));
  done(await write(other, { kind: 'talk', words: undefined }));
  expect(await seen()).toEqual(before);
  await endSession(couple);
  const after = [await pagesOf(doer), (await doer.browser.get('/api/my/messages')).text];
  done(await therapist.make(`/api/staff/cases/${caseId}/messages/${id}/reply`, { words: 'Thank you.' }));
  expect([await pagesOf(doer), (await doer.browser.get('/api/my/messages')).text]).toEqual(after);
});

it('set aside for a session it waits no longer; she cannot tell, and a second time is refused', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await write(couple.other));
  const before = await mine(couple.other);
  const aside = () => couple.therapist.make(`/api/staff/cases/${couple.caseId}/messages/${id}/aside`, {});
  done(await aside());
  expect(await waiting(couple)).toEqual([]);
  expect(await mine(couple.other)).toEqual(before);
  expect((await aside()).body.code).toBe('already_done');
});

it('a talk can be asked for without a word; a note without words is not sent', async () => {
  const couple = await agreedCouple(here);
  done(await write(couple.doer, { kind: 'talk', words: 'left in the field' }));
  expect(await waiting(couple)).toEqual([{ kind: 'line_waiting', personId: couple.doer.personId, asksTalk: true }]);
  expect((await mine(couple.doer)).messages).toMatchObject([{ kind: 'talk', words: '' }]);
  expect((await write(couple.doer, { words: '' })).body).toMatchObject({ code: 'fields', fields: [{ field: 'words' }] });
});

it('LR11: where no private channel was signed nobody can write, and a talk can still be asked for', async () => {
  const couple = await agreedCouple(here);
  await here.world.admin.query('alter table consent disable trigger user');
  await here.world.admin.query(`update consent set secrets_policy = 'no_individual_channel' where case_id = $1`, [couple.caseId]);
  await here.world.admin.query('alter table consent enable trigger user');
  expect((await mine(couple.other)).policy).toBe('no_individual_channel');
  expect((await write(couple.other)).status).toBe(404);
  done(await write(couple.other, { kind: 'talk', words: undefined }));
  expect((await mine(couple.other)).messages).toMatchObject([{ kind: 'talk' }]);
});

it('before the own consent there is no line', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [first] = couple.partners;
  expect((await first.browser.get('/api/my/messages')).status).toBe(404);
  expect((await write(first)).status).toBe(404);
});

it('a page that she left open sends nothing for Daniel, who signed in after her', async () => {
  const couple = await agreedCouple(here);
  expect((await couple.doer.browser.make('/api/my/messages', { of: couple.other.personId, kind: 'note', audience: 'author_staff', words: 'Hers' })).body.code).toBe('other_person');
  expect((await mine(couple.doer)).messages).toEqual([]);
});

it('sending takes the draft away, hers alone', async () => {
  const couple = await agreedCouple(here);
  const DRAFT = '/api/my/drafts/contact-note';
  for (const { browser, personId } of couple.partners) done(await browser.send('PUT', DRAFT, { of: personId, fields: [{ name: 'words', text: 'Not sent yet' }] }), 200);
  done(await write(couple.other));
  expect([(await couple.other.browser.get(DRAFT)).body.kept, (await couple.doer.browser.get(DRAFT)).body.kept?.fields]).toEqual([null, [{ name: 'words', text: 'Not sent yet' }]]);
});

it('who covers for the therapist reads no note and is told of none; another couple’s gets the answer of one that does not exist', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await write(couple.other));
  const colleague = await therapistOf(here.world, here.clinic.admin);
  const strange = await lineOf(couple, couple.other, colleague);
  const { personId } = done(await colleague.get('/api/staff/me'), 200).body;
  done(await cover(here.clinic.admin, [couple.caseId], personId, '2026-12-07', '2026-12-09'));
  expect(saidBy(await lineOf(couple, couple.other, colleague))).toEqual(saidBy(strange));
  const page = done(await colleague.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect([page.decide.filter(({ kind }: { kind: string }) => kind === 'line_waiting'), page.partners.map(({ notes }: { notes: number }) => notes)]).toEqual([[], [0, 0]]);
  const foreign = await agreedCouple(here);
  await comeBack(couple.therapist);
  const reply = (messageId: string) => couple.therapist.make(`/api/staff/cases/${foreign.caseId}/messages/${messageId}/reply`, { words: 'To nobody' });
  expect(saidBy(await reply(id))).toEqual(saidBy(await reply(randomUUID())));
  expect((await here.world.admin.query('select 1 from message_reply where message_id = $1', [id])).rowCount).toBe(0);
});

it('answering takes the half-written answer of the therapist away', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await write(couple.other));
  const place = `/api/staff/drafts/reply-${id}`;
  const of = await personIdOf(couple.therapist);
  done(await couple.therapist.send('PUT', place, { of, caseId: couple.caseId, fields: [{ name: 'words', text: 'Thank' }] }), 200);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/messages/${id}/reply`, { words: 'Thank you.' }));
  expect(done(await couple.therapist.get(`${place}?caseId=${couple.caseId}`), 200).body.kept).toBeNull();
});

it('when the couple moves to another therapist, the line moves with it, at once and whole', async () => {
  const couple = await agreedCouple(here);
  const { id } = done(await write(couple.other));
  const next = await therapistOf(here.world, here.clinic.admin);
  const strange = await lineOf(couple, couple.other, next);
  done(await reassign(here.clinic.admin, couple.caseId, await personIdOf(couple.therapist), await personIdOf(next)));
  expect(saidBy(await lineOf(couple, couple.other))).toEqual(saidBy(strange));
  expect((await couple.therapist.make(`/api/staff/cases/${couple.caseId}/messages/${id}/reply`, { words: 'Still me' })).status).toBe(404);
  expect(done(await lineOf(couple, couple.other, next), 200).body.messages).toMatchObject([{ id, waits: true }]);
  done(await next.make(`/api/staff/cases/${couple.caseId}/messages/${id}/reply`, { words: 'I am your therapist now.' }));
  expect((await mine(couple.other)).messages[0].replies).toMatchObject([{ words: 'I am your therapist now.' }]);
});

it('every look of the therapist is written down, and nothing is ever changed', async () => {
  const couple = await agreedCouple(here);
  done(await write(couple.other));
  done(await lineOf(couple, couple.other), 200);
  const { rows } = await here.world.admin.query(`select subject_id from audit where case_id = $1 and action = 'message.read'`, [couple.caseId]);
  expect(rows).toEqual([{ subject_id: couple.other.personId }]);
  for (const table of ['message', 'message_reply', 'message_aside']) await expect(here.world.admin.query(`delete from ${table}`)).rejects.toThrow('append-only');
});
