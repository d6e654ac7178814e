import { randomUUID } from 'node:crypto';
import { type Agreed, agreedCouple, enter, pagesOf, practice, saidBy } from '../criteria/agreed.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';

const here = practice();
const SLOT = '2026-12-07';
const say = (partner: Agreed['doer'], about: string, aboutId: string) => partner.browser.make('/api/my/not-free', { about, aboutId });
const decide = async (couple: Agreed): Promise<{ kind: string; notFreeId?: string }[]> => {
  await comeBack(couple.therapist);
  return done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.decide;
};
const notFree = async (couple: Agreed) => (await decide(couple)).filter(({ kind }) => kind === 'was_not_free');
const aside = (couple: Agreed, id: string) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/not-free/${id}/aside`, {});

async function entered(couple: Agreed, by = couple.doer): Promise<string> {
  here.world.clock.set(`${SLOT}T20:00:00Z`);
  return done(await enter(here, by, couple.versionId, SLOT, 'kept')).id;
}

it('R88: Daniel says it about his entry, and only the therapist sees it, until it is set aside', async () => {
  const couple = await agreedCouple(here);
  const entryId = await entered(couple);
  const { id } = done(await say(couple.doer, 'entry', entryId));
  expect(await notFree(couple)).toEqual([{ kind: 'was_not_free', notFreeId: id, personId: couple.doer.personId, about: 'entry', criterionId: couple.criterionId, slot: SLOT }]);
  done(await aside(couple, id));
  expect(await notFree(couple)).toEqual([]);
  expect((await aside(couple, id)).body.code).toBe('already_done');
});

it('R88: Ana says it about her signature, and the agreement stands as it stood', async () => {
  const couple = await agreedCouple(here);
  const before = [await pagesOf(couple.doer), await pagesOf(couple.other)];
  const { id } = done(await say(couple.other, 'signature', couple.versionId));
  expect([await pagesOf(couple.doer), await pagesOf(couple.other)]).toEqual(before);
  expect(await notFree(couple)).toEqual([{ kind: 'was_not_free', notFreeId: id, personId: couple.other.personId, about: 'signature', criterionId: couple.criterionId }]);
});

it('nothing that Daniel says, and nothing that is set aside, moves a byte of Ana’s pages, his own, or Room view', async () => {
  const couple = await agreedCouple(here);
  const entryId = await entered(couple);
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  const seen = async () => [await pagesOf(couple.doer), await pagesOf(couple.other), (await room.get('/api/room')).text, (await room.get('/api/room/weeks')).text];
  const before = await seen();
  const { id } = done(await say(couple.doer, 'entry', entryId));
  done(await say(couple.doer, 'signature', couple.versionId));
  expect(await seen()).toEqual(before);
  await endSession(couple);
  const after = [await pagesOf(couple.doer), await pagesOf(couple.other)];
  done(await aside(couple, id));
  expect([await pagesOf(couple.doer), await pagesOf(couple.other)]).toEqual(after);
});

it('said once more it gets the same answer; the therapist has it once, and anew when it is said after being set aside', async () => {
  const couple = await agreedCouple(here);
  const entryId = await entered(couple);
  const first = done(await say(couple.doer, 'entry', entryId));
  here.world.clock.pass({ minutes: 1 });
  const second = done(await say(couple.doer, 'entry', entryId));
  expect(Object.keys(second.body)).toEqual(Object.keys(first.body));
  expect((await notFree(couple)).map(({ notFreeId }) => notFreeId)).toEqual([second.id]);
  done(await aside(couple, second.id));
  expect(await notFree(couple)).toEqual([]);
  here.world.clock.pass({ minutes: 1 });
  const third = done(await say(couple.doer, 'entry', entryId));
  expect((await notFree(couple)).map(({ notFreeId }) => notFreeId)).toEqual([third.id]);
});

it('at any time: after the weeks were opened, and about an entry that was undone', async () => {
  const couple = await agreedCouple(here);
  const undone = await entered(couple);
  done(await couple.doer.browser.make(`/api/my/entries/${undone}/undo`, {}));
  const entryId = done(await enter(here, couple.doer, couple.versionId, SLOT, 'not_kept')).id;
  here.world.clock.set('2027-01-20T09:00:00Z');
  for (const browser of [couple.therapist, couple.doer.browser]) await comeBack(browser);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
  for (const id of [undone, entryId]) done(await say(couple.doer, 'entry', id));
  expect((await notFree(couple)).length).toBe(2);
});

it('about Ana’s entry or signature, or about nothing, Daniel gets one and the same answer', async () => {
  const [elsewhere, couple] = [await agreedCouple(here), await agreedCouple(here)];
  const hers = await entered(couple, couple.other);
  const tries = [
    await say(couple.doer, 'entry', hers), await say(couple.doer, 'entry', randomUUID()), await say(couple.doer, 'signature', randomUUID()),
    await say(couple.doer, 'signature', elsewhere.versionId), await say(couple.doer, 'entry', couple.versionId), await say(couple.doer, 'signature', hers),
  ];
  for (const one of tries) expect(saidBy(one)).toEqual({ ...saidBy(tries[0] as typeof one), status: 404, code: 'not_found' });
  expect(await notFree(couple)).toEqual([]);
});

it('another couple’s therapist cannot tell whether anything was said', async () => {
  const couple = await agreedCouple(here);
  const elsewhere = await agreedCouple(here);
  const { id } = done(await say(couple.other, 'signature', couple.versionId));
  await comeBack(couple.therapist);
  const foreign = await couple.therapist.make(`/api/staff/cases/${elsewhere.caseId}/not-free/${id}/aside`, {});
  expect(saidBy(foreign)).toEqual(saidBy(await aside(couple, randomUUID())));
  await expect(here.world.admin.query('update not_free set said_at = said_at')).rejects.toThrow('append-only');
});
