import { type Agreed, agreedCouple, enter, practice } from '../criteria/agreed.js';
import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';

const here = practice();
const NIGHTLY = { weekdays: [1, 2, 3, 4, 5, 6, 7] };
const SAID: Record<string, string> = { k: 'kept', n: 'not_kept' };
const dayAt = (night: number): string => new Date(Date.UTC(2026, 11, 7 + night)).toISOString().slice(0, 10);

interface Needed {
  kind: string;
  caseId: string;
  item: string;
  personId?: string;
  criterionId?: string;
  count?: number;
}
const needsOf = async (kind: string, therapist: Browser = here.therapist): Promise<Needed[]> =>
  (done(await therapist.get('/api/staff/today'), 200).body.needs as Needed[]).filter((need) => need.kind === kind);
const at = async (night: number): Promise<void> => {
  here.world.clock.set(`${dayAt(night)}T12:00:00Z`);
  await comeBack(here.therapist);
};

/** A letter of each for every evening from 7 December on; anything but k and n is nothing. */
async function evenings(couple: Agreed, doer: string, other: string, from = 0): Promise<void> {
  for (let night = from; night < doer.length; night += 1) {
    here.world.clock.set(`${dayAt(night)}T20:00:00Z`);
    if (night % 7 === 0 || night === from) for (const { browser } of couple.partners) await comeBack(browser);
    for (const [partner, letters] of [[couple.doer, doer], [couple.other, other]] as const) {
      const answer = SAID[letters[night] ?? ''];
      if (answer) done(await enter(here, partner, couple.versionId, dayAt(night), answer));
    }
  }
}

it('a partner who has entered nothing on seven due days stands on the list by name; one entry takes them off it', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'kkkkkkkkk', 'kk.......');
  await at(8);
  expect(await needsOf('partner_silent')).toEqual([]);
  await at(9);
  expect(await needsOf('partner_silent')).toEqual([expect.objectContaining({ personId: couple.other.personId, firstName: 'Ana', count: 7, isSafety: false, mostDays: 14 })]);
  const { decide } = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(decide.filter(({ kind }: Needed) => kind === 'partner_silent')).toEqual([{ kind: 'partner_silent', personId: couple.other.personId, count: 7 }]);
  await comeBack(couple.other.browser);
  done(await enter(here, couple.other, couple.versionId, dayAt(8), 'kept'));
  expect(await needsOf('partner_silent')).toEqual([]);
});

it('the number of days is the clinic’s to choose', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'kkkkk', 'k....');
  await at(5);
  const mine = async () => (await needsOf('partner_silent')).filter(({ caseId }) => caseId === couple.caseId);
  expect(await mine()).toEqual([]);
  await comeBack(here.clinic.admin);
  done(await here.clinic.admin.make('/api/staff/settings', { key: 'silenceDays', value: 4 }));
  expect(await mine()).toEqual([expect.objectContaining({ count: 4 })]);
  done(await here.clinic.admin.make('/api/staff/settings', { key: 'silenceDays', value: 7 }));
});

it('misses that came often are asked about, the most first; a change of the text begins anew', async () => {
  const [some, many] = [await agreedCouple(here, NIGHTLY), await agreedCouple(here, NIGHTLY)];
  await evenings(some, 'kkkknnnnn', 'kkkkkkkkk');
  await evenings(many, 'kknnnnnnn', 'kkkkkkkkk');
  await at(9);
  const needs = await needsOf('misses_to_ask');
  expect(needs.map(({ caseId, criterionId, count }) => [caseId, criterionId, count])).toEqual([[many.caseId, many.criterionId, 7], [some.caseId, some.criterionId, 5]]);
  const { decide } = done(await here.therapist.get(`/api/staff/cases/${some.caseId}`), 200).body;
  expect(decide.filter(({ kind }: Needed) => kind === 'misses_to_ask')).toEqual([{ kind: 'misses_to_ask', criterionId: some.criterionId, count: 5 }]);
});

it('once the review was held, what came before it is not asked about again; the day is marked behind Details', async () => {
  const couple = await agreedCouple(here, { ...NIGHTLY, reviewOn: '2026-12-21' });
  await evenings(couple, 'kkkkkkkknnnnnn', 'kkkkkkkkkkkkkk');
  await at(14);
  expect(await needsOf('misses_to_ask')).toHaveLength(1);
  for (const { browser } of couple.partners) await comeBack(browser);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  done(await room.make('/api/room/reviews', { criterionId: couple.criterionId }));
  await endSession(couple);
  expect(await needsOf('misses_to_ask')).toEqual([]);
  const { criteria: [criterion] } = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}/consistency`), 200).body;
  expect(criterion.reviews).toEqual([dayAt(14)]);
});

it('each is put off with a reason, and comes back', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'nnnnnnnn', '........');
  await at(8);
  for (const kind of ['partner_silent', 'misses_to_ask']) {
    const [need] = await needsOf(kind);
    done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/snoozes`, { item: need!.item, days: 2, reason: 'We speak of it on Thursday.' }));
    expect(await needsOf(kind)).toEqual([]);
  }
  await at(10);
  expect([(await needsOf('partner_silent')).length, (await needsOf('misses_to_ask')).length]).toEqual([1, 1]);
});

it('entries in time or late, opened or sealed: only what was settled counts, and what is asked of nobody is no silence', async () => {
  const couple = await agreedCouple(here, { template: 'tell_same_day', by: undefined, noticeBy: undefined });
  await at(20);
  expect((await needsOf('partner_silent')).filter(({ caseId }) => caseId === couple.caseId)).toEqual([]);
});

it('nothing of it reaches a partner’s pages', async () => {
  const couple = await agreedCouple(here, NIGHTLY);
  await evenings(couple, 'nnnnnnnn', '........');
  await at(9);
  expect((await needsOf('partner_silent')).length + (await needsOf('misses_to_ask')).length).toBe(2);
  for (const partner of couple.partners) {
    await comeBack(partner.browser);
    for (const page of ['tonight', 'agreement', 'weeks', 'me']) expect((await partner.browser.get(`/api/my/${page}`)).text).not.toMatch(/silent|misses|attention|coverage/);
  }
});
