import { randomUUID } from 'node:crypto';
import { screenTopics } from '@groundwork/domain/safety/screen';
import { pagesOf, practice, saidBy } from '../criteria/agreed.js';
import { comeBack, type Couple, coupleOf, done, openSharedPart, type PartnerHere, recordScreen, signConsent, therapistOf } from '../support/couple.js';

const here = practice();
const send = (partner: PartnerHere, answers: object = { fear: 'yes' }) => partner.browser.make('/api/my/screen', { answers });
const due = async (partner: PartnerHere): Promise<boolean> => done(await partner.browser.get('/api/my/screen'), 200).body.due;
const decide = async (couple: Couple) => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.decide;
const reports = (couple: Couple, partner: PartnerHere) => couple.therapist.get(`/api/staff/cases/${couple.caseId}/screens/${partner.personId}`);

async function consentedCouple(): Promise<Couple> {
  const couple = await coupleOf(here.world, here.therapist);
  for (const partner of couple.partners) await signConsent(partner);
  return couple;
}

it('SR2: the questions wait for Daniel from his own consent on, until he has sent them, and never come back', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [daniel] = couple.partners;
  expect((await daniel.browser.get('/api/my/screen')).status).toBe(404);
  expect((await send(daniel)).status).toBe(404);
  await signConsent(daniel);
  expect(await due(daniel)).toBe(true);
  done(await send(daniel, { fear: 'yes', hits: 'rather_not_say' }));
  expect(done(await daniel.browser.get('/api/my/screen'), 200).body).toEqual({ due: false });
  expect(await pagesOf(daniel)).not.toContain('rather_not_say');
  const again = await send(daniel);
  expect([again.status, again.body.code]).toEqual([409, 'already_done']);
});

it('SR1: after a talk alone nothing is due, ninety days later it is, and an own sending counts as long', async () => {
  const couple = await consentedCouple();
  const [daniel, ana] = couple.partners;
  await recordScreen(here.world, couple, daniel, 'need_more_information');
  done(await send(ana));
  expect([await due(daniel), await due(ana)]).toEqual([false, false]);
  // Whether the therapist or an own sending came last, a second try is refused in the same words.
  expect(saidBy(await send(daniel))).toEqual(saidBy(await send(ana)));
  for (const [days, isDue] of [[90, false], [1, true]] as const) {
    here.world.clock.pass({ days });
    for (const partner of [daniel, ana]) await comeBack(partner.browser);
    expect([await due(daniel), await due(ana)]).toEqual([isDue, isDue]);
  }
  done(await send(daniel));
  expect([await due(daniel), await due(ana)]).toEqual([false, true]);
});

it.each([
  ['"yes"', Object.fromEntries(screenTopics.map((topic) => [topic, 'yes']))],
  ['"not sure"', { fear: 'not_sure' }],
  ['"no" to all', Object.fromEntries(screenTopics.map((topic) => [topic, 'no']))],
  ['"rather not say"', Object.fromEntries(screenTopics.map((topic) => [topic, 'rather_not_say']))],
  ['nothing at all', {}],
])('SR3: Daniel answers %s, and the therapist has to decide; until then nothing opens', async (_, answers) => {
  const couple = await consentedCouple();
  const [daniel, ana] = couple.partners;
  await recordScreen(here.world, couple, ana);
  done(await send(daniel, answers));
  expect(await decide(couple)).toEqual([{ kind: 'screen_to_decide', personId: daniel.personId }]);
  expect((await couple.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {})).body.code).toBe('shared_part_not_ready');
  here.world.clock.pass({ minutes: 5 });
  await recordScreen(here.world, couple, daniel, 'suitable_with_conditions');
  expect(await decide(couple)).toEqual([{ kind: 'share_ready' }]);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
});

it('the therapist reads every line in its order, the newest sending first, and each look is on record', async () => {
  const couple = await consentedCouple();
  const [daniel] = couple.partners;
  done(await send(daniel, { hits: 'no', weapons: 'yes' }));
  here.world.clock.pass({ days: 91 });
  for (const browser of [daniel.browser, couple.therapist]) await comeBack(browser);
  done(await send(daniel, { hits: 'not_sure' }));
  const read = done(await reports(couple, daniel), 200).body;
  expect(read.personId).toBe(daniel.personId);
  expect(read.reports.map(({ sentAt }: { sentAt: string }) => sentAt)).toEqual(['2027-03-08T09:00:00.000Z', '2026-12-07T09:00:00.000Z']);
  const answersIn = (n: number) => read.reports[n].lines.map(({ answer }: { answer: string | null }) => answer);
  expect(read.reports[0].lines.map(({ topic }: { topic: string }) => topic)).toEqual([...screenTopics]);
  expect(answersIn(0)).toEqual(screenTopics.map((topic) => (topic === 'hits' ? 'not_sure' : null)));
  expect(answersIn(1)).toEqual(screenTopics.map((topic) => (topic === 'hits' ? 'no' : topic === 'weapons' ? 'yes' : null)));
  const { rows } = await here.world.admin.query(`select action, subject_id from audit where case_id = $1 and action like 'screen.%' order by at, action`, [couple.caseId]);
  expect(rows.map(({ action, subject_id }) => [action, subject_id])).toEqual(['screen.sent', 'screen.read', 'screen.sent'].map((action) => [action, daniel.personId]));
});

it('what Ana answers is sealed at one size, and no partner, no Room view and no other therapist reads it', async () => {
  const couple = await consentedCouple();
  const [daniel, ana] = couple.partners;
  done(await send(ana, Object.fromEntries(screenTopics.map((topic) => [topic, 'rather_not_say']))));
  done(await send(daniel, {}));
  const { rows } = await here.world.admin.query('select answers_sealed from screen_report where case_id = $1', [couple.caseId]);
  const [one, two] = rows.map(({ answers_sealed }) => answers_sealed as Buffer);
  expect(one?.length).toBe(two?.length);
  expect(Buffer.concat([one as Buffer, two as Buffer]).includes('rather_not_say')).toBe(false);
  await expect(here.world.admin.query('delete from screen_report')).rejects.toThrow('append-only');
  const stranger = await therapistOf(here.world, here.clinic.admin);
  const path = `/api/staff/cases/${couple.caseId}/screens/${ana.personId}`;
  expect(saidBy(await stranger.get(path))).toEqual(saidBy(await stranger.get(`/api/staff/cases/${randomUUID()}/screens/${ana.personId}`)));
  expect((await here.clinic.admin.get(path)).status).toBe(404);
  expect((await couple.therapist.get(`/api/staff/cases/${couple.caseId}/screens/${randomUUID()}`)).status).toBe(404);
});

it('nothing that Ana answers, or leaves unanswered, moves a byte of Daniel’s pages, before and after the shared part opens', async () => {
  const couple = await consentedCouple();
  const [daniel, ana] = couple.partners;
  const seen = async () => `${await pagesOf(daniel)} ${await due(daniel)}`;
  const before = await seen();
  done(await send(ana, { fear: 'yes' }));
  expect(await seen()).toBe(before);
  done(await reports(couple, ana), 200);
  expect(await seen()).toBe(before);
  await openedTogether(couple);
  const open = await seen();
  here.world.clock.pass({ minutes: 1 });
  expect(await seen()).toBe(open);
});

async function openedTogether(couple: Couple): Promise<void> {
  for (const partner of couple.partners) await recordScreen(here.world, couple, partner);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {}));
}

it.each([
  ['an answer that does not exist', { fear: 'maybe' }, 'answers.fear'],
  ['a question that does not exist', { mood: 'yes' }, 'answers.mood'],
  ['words in place of answers', 'yes', 'answers'],
  ['a list in place of answers', ['yes'], 'answers'],
])('%s is refused, and nothing is stored', async (_, answers, field) => {
  const couple = await consentedCouple();
  const refused = await couple.partners[0].browser.make('/api/my/screen', { answers });
  expect([refused.status, refused.body.fields[0].field]).toEqual([422, field]);
  expect(await due(couple.partners[0])).toBe(true);
});

it('a retry after a lost connection sends nothing twice', async () => {
  const couple = await consentedCouple();
  const [daniel] = couple.partners;
  const body = { id: randomUUID(), answers: { fear: 'no' } };
  const answers = [done(await daniel.browser.post('/api/my/screen', body)), done(await daniel.browser.post('/api/my/screen', body))];
  expect(answers.map(({ body }) => body)).toEqual([{ id: body.id }, { id: body.id }]);
  expect((await here.world.admin.query('select count(*)::int as n from screen_report where case_id = $1', [couple.caseId])).rows).toEqual([{ n: 1 }]);
});

it('SR2: no mail goes out when the questions fall due, and none when they were sent', async () => {
  const couple = await consentedCouple();
  await openSharedPart(here.world, await coupleOf(here.world, here.therapist));
  await here.world.drain();
  const before = here.world.postbox.mails.length;
  done(await send(couple.partners[0]));
  here.world.clock.pass({ days: 120 });
  await here.world.drain();
  expect(here.world.postbox.mails.length).toBe(before);
});
