import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from '../support/browser.js';
import { clinicOf, comeBack, done, endSession, startSession, therapistOf } from '../support/couple.js';
import { type Agreed, agreedCouple, draft, endorse, enter, HOME_ON_TIME, practice, saidBy, sign } from './agreed.js';

const here = practice();

/** A second couple: of a colleague in the same clinic, and of another clinic. */
async function strangers(): Promise<Agreed[]> {
  const colleague = await therapistOf(here.world, here.clinic.admin);
  const abroad = await clinicOf(here.world, { name: 'Birkenweg' });
  return [await agreedCouple({ ...here, therapist: colleague }), await agreedCouple({ ...here, therapist: abroad.therapist })];
}

/** A foreign id and one that does not exist get the same answer, byte for byte but for the request's own id. */
async function sameAsNothing(foreign: Promise<Answer>, nowhere: Promise<Answer>): Promise<void> {
  const [one, two] = [saidBy(await foreign), saidBy(await nowhere)];
  expect(one).toEqual(two);
  expect(two).toMatchObject({ status: 404, code: 'not_found' });
}

it('a partner reaches nothing of another couple, of this clinic or another one', async () => {
  const [own, ...others] = [await agreedCouple(here), ...(await strangers())];
  here.world.clock.set('2026-12-07T20:00:00Z');
  const { doer } = own;
  for (const theirs of others) {
    const entry = done(await enter(here, theirs.doer, theirs.versionId, '2026-12-07', 'kept'));
    await sameAsNothing(enter(here, doer, theirs.versionId, '2026-12-07', 'kept'), enter(here, doer, randomUUID(), '2026-12-07', 'kept'));
    await sameAsNothing(doer.browser.make(`/api/my/entries/${entry.id}/undo`, {}), doer.browser.make(`/api/my/entries/${randomUUID()}/undo`, {}));
    const text = { textHash: '0'.repeat(64) };
    await sameAsNothing(sign(doer, { criterionId: theirs.criterionId, ...text }), sign(doer, { criterionId: randomUUID(), ...text }));
    await sameAsNothing(doer.browser.make(`/api/my/criteria/${own.criterionId}/versions/9/signature`, { ...text, free: 'yes' }), doer.browser.make('/api/my/criteria/no-id/versions/x/signature', { ...text, free: 'yes' }));
  }
  for (const page of ['agreement', 'weeks', 'tonight']) {
    const { text } = await doer.browser.get(`/api/my/${page}`);
    for (const theirs of others) expect(text).not.toContain(theirs.criterionId);
  }
});

it("one partner cannot undo or find the other's entry, not even in their own couple", async () => {
  const { doer, other, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  const entry = done(await enter(here, doer, versionId, '2026-12-07', 'kept'));
  await sameAsNothing(other.browser.make(`/api/my/entries/${entry.id}/undo`, {}), other.browser.make(`/api/my/entries/${randomUUID()}/undo`, {}));
});

it('Room view of one couple drafts, endorses and shows nothing of another', async () => {
  const own = await agreedCouple(here);
  const [colleagues] = await strangers();
  const { room } = await startSession(own);
  const drafted = await draft(room, own);
  await endSession(own);
  for (const partner of own.partners) done(await sign(partner, drafted));
  const theirs = await startSession(colleagues as Agreed);
  await sameAsNothing(endorse(theirs.room, drafted), endorse(theirs.room, { ...drafted, criterionId: randomUUID() }));
  const refused = await theirs.room.make('/api/room/criteria', { ...HOME_ON_TIME, doerId: own.doer.personId });
  expect([refused.status, refused.body.fields[0].field]).toEqual([422, 'doerId']);
  const seen = (await theirs.room.get('/api/room')).text + (await theirs.room.get('/api/room/weeks')).text;
  for (const id of [own.caseId, own.criterionId, drafted.criterionId, own.doer.personId]) expect(seen).not.toContain(id);
  await endSession(colleagues as Agreed);
});

it('a couple page opens for its own therapist alone: not for a colleague, another clinic or the admin', async () => {
  const own = await agreedCouple(here);
  const [colleagues, abroad] = await strangers();
  const outsiders: Browser[] = [(colleagues as Agreed).therapist, (abroad as Agreed).therapist];
  for (const outsider of outsiders) {
    await sameAsNothing(outsider.get(`/api/staff/cases/${own.caseId}`), outsider.get(`/api/staff/cases/${randomUUID()}`));
    expect(done(await outsider.get('/api/staff/cases'), 200).body.cases).toHaveLength(1);
    expect((await outsider.get('/api/staff/cases')).text).not.toContain(own.caseId);
  }
  await comeBack(here.clinic.admin);
  await sameAsNothing(here.clinic.admin.get(`/api/staff/cases/${own.caseId}`), here.clinic.admin.get('/api/staff/cases/no-id'));
  expect(done(await here.therapist.get('/api/staff/cases'), 200).body.cases).toMatchObject([{ id: own.caseId, names: ['Daniel', 'Ana'], sharedPart: 'open' }]);
});
