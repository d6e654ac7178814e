import { agreedCouple, draft, enter, practice, sign } from '../criteria/agreed.js';
import { comeBack, coupleOf, done, endSession, openSharedPart, recordScreen, signConsent, startSession } from '../support/couple.js';

const here = practice();

it('a new couple: who has not signed, who is to be seen alone, then that the shared part can open', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  const page = async () => done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(await page()).toMatchObject({
    zone: 'Europe/Berlin', today: '2026-12-07', sharedPart: { state: 'preparing', mayOpen: false }, next: null, sessions: [], since: null, criteria: [],
    partners: [daniel, ana].map(({ personId, firstName }) => ({
      personId, firstName, joined: true, invitation: { state: 'used', joins: 'mail' }, consentSignedAt: null, screen: null,
      task: { state: 'to_do', sentAt: null, question: null }, entriesSince: { made: 0, due: 0 },
    })),
  });
  expect((await page()).decide).toEqual([
    { kind: 'screen_missing', personId: daniel.personId }, { kind: 'screen_missing', personId: ana.personId },
    { kind: 'consent_missing', personId: daniel.personId }, { kind: 'consent_missing', personId: ana.personId },
  ]);
  for (const partner of couple.partners) {
    await signConsent(partner);
    await recordScreen(here.world, couple, partner);
  }
  expect(await page()).toMatchObject({ sharedPart: { state: 'preparing', mayOpen: true }, decide: [{ kind: 'share_ready' }] });
  done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
  expect(await page()).toMatchObject({ sharedPart: { state: 'open', mayOpen: false }, decide: [] });
  here.world.clock.pass({ days: 91 });
  await comeBack(here.therapist);
  expect((await page()).decide).toEqual([{ kind: 'screen_missing', personId: daniel.personId }, { kind: 'screen_missing', personId: ana.personId }]);
});

it('since the last session in counts: what was kept, told and left open, and how much each has entered', async () => {
  const couple = await agreedCouple(here);
  const { doer, other, versionId } = couple;
  const days: [string, string, string | null][] = [['07', 'kept', 'kept'], ['08', 'not_kept', null], ['09', 'kept', 'not_kept'], ['10', 'kept', null]];
  for (const [day, said, seen] of days) {
    here.world.clock.set(`2026-12-${day}T20:00:00Z`);
    done(await enter(here, doer, versionId, `2026-12-${day}`, said));
    if (seen) done(await enter(here, other, versionId, `2026-12-${day}`, seen));
  }
  here.world.clock.set('2026-12-11T09:00:00Z');
  await comeBack(here.therapist);
  const page = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  const [criterion] = page.criteria;
  expect(criterion).toMatchObject({ state: 'active', doerId: doer.personId, askerId: other.personId, activeFrom: '2026-12-07T17:30:00.000Z', reviewOn: '2027-02-01' });
  expect(criterion.occasions.map(({ slot, outcome, doer: said, other: seen }: Record<string, string>) => [slot, outcome, said, seen])).toEqual([
    ['2026-12-07', 'kept', 'kept', 'kept'], ['2026-12-08', 'missed_told', 'not_kept', null], ['2026-12-09', 'disputed', 'kept', 'not_kept'],
    ['2026-12-10', 'pending', 'kept', null], ['2026-12-11', 'pending', null, null],
  ]);
  const counts = { total: 3, kept: 1, late: 0, missed: 1, toldFirst: 1, open: 1, excused: 0, rest: 0, didNotComeUp: 0 };
  expect([criterion.counts, criterion.sinceCounts]).toEqual([counts, counts]);
  expect(page.since).toBe('2026-12-07T09:00:00.000Z');
  expect(page.partners.map(({ entriesSince }: { entriesSince: object }) => entriesSince)).toEqual([{ made: 4, due: 4 }, { made: 2, due: 4 }]);
  expect(page.decide).toEqual([{ kind: 'weeks_to_open' }, { kind: 'note_missing', sessionId: page.sessions[0].id }]);

  // A later session: what it opened stays in the eight weeks, "since" begins anew.
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
  const after = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(after.criteria[0]).toMatchObject({ counts: { total: 4, kept: 2 }, sinceCounts: { total: 0 } });
  expect(after.criteria[0].occasions.map(({ opened }: { opened: boolean }) => opened)).toEqual([true, true, true, true, false]);
});

it('a waiting sentence is on the list until it is endorsed, with its private answers beside it', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  await openSharedPart(here.world, couple);
  const { room } = await startSession(couple);
  const drafted = await draft(room, couple);
  done(await sign(couple.partners[0], drafted, 'yes'));
  await endSession(couple);
  const page = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(page.decide).toContainEqual({ kind: 'criterion_waiting', criterionId: drafted.criterionId });
  expect(page.criteria[0]).toMatchObject({ id: drafted.criterionId, state: 'waiting', activeFrom: null, occasions: [], signatures: [{ personId: couple.partners[0].personId, free: 'yes' }] });
});
