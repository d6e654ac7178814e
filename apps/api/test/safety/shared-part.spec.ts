import { type TestApp, testApp } from '../support/app.js';
import { type Clinic, clinicOf, comeBack, type Couple, coupleOf, done, openSharedPart, recordScreen, signConsent } from '../support/couple.js';

let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
beforeEach(async () => {
  await comeBack(clinic.therapist);
  couple = await coupleOf(world, clinic.therapist);
});
afterAll(() => world.close());

const open = () => couple.therapist.make(`/api/staff/cases/${couple.caseId}/shared-part`, {});
const screen = (body: object) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/screens`, body);

it('R3: the shared part opens only when both have signed and both were seen alone', async () => {
  const [daniel, ana] = couple.partners;
  const steps = [() => signConsent(daniel), () => recordScreen(world, couple, daniel), () => recordScreen(world, couple, ana), () => signConsent(ana)];
  for (const step of steps) {
    const early = await open();
    expect([early.status, early.body.code, early.body.fields]).toEqual([409, 'shared_part_not_ready', undefined]);
    await step();
  }
  expect((await open()).status).toBe(201);
  expect((await open()).body.code).toBe('already_done');
});

it.each(['individual_work_only', 'refer_out', 'need_more_information'])('SR4: "%s" for one partner keeps the shared part closed, and a later decision opens it', async (decision) => {
  const [daniel, ana] = couple.partners;
  for (const partner of couple.partners) await signConsent(partner);
  await recordScreen(world, couple, daniel, 'suitable_with_conditions');
  await recordScreen(world, couple, ana, decision);
  expect((await open()).body.code).toBe('shared_part_not_ready');
  world.clock.pass({ minutes: 1 });
  await recordScreen(world, couple, ana, 'conjoint_suitable');
  expect((await open()).status).toBe(201);
});

it('SR1: a talk alone that lies more than ninety days back no longer opens anything', async () => {
  for (const partner of couple.partners) {
    await signConsent(partner);
    await recordScreen(world, couple, partner);
  }
  world.clock.pass({ days: 91 });
  await comeBack(clinic.therapist);
  expect((await open()).body.code).toBe('shared_part_not_ready');
});

it('a talk alone is of today or the last ninety days, in the couple’s zone', async () => {
  world.clock.set('2027-06-10T22:30:00Z'); // 11 June, half past midnight in Berlin
  await comeBack(clinic.therapist);
  const { personId } = couple.partners[0];
  for (const [seenAloneOn, status] of [['2027-06-11', 201], ['2027-06-12', 422], ['2027-03-13', 201], ['2027-03-12', 422], ['2027-02-30', 422]] as const) {
    const answer = await screen({ personId, seenAloneOn, decision: 'conjoint_suitable' });
    expect([seenAloneOn, answer.status, answer.body.fields?.[0].field]).toEqual([seenAloneOn, status, status === 422 ? 'seenAloneOn' : undefined]);
  }
});

it('only the five decisions exist, and only for the two partners of this couple', async () => {
  const seenAloneOn = world.clock.now().toISOString().slice(0, 10);
  const other = await screen({ personId: couple.partners[0].personId, seenAloneOn, decision: 'fine' });
  expect([other.status, other.body.fields[0].field]).toEqual([422, 'decision']);
  const elsewhere = await coupleOf(world, clinic.therapist);
  expect((await screen({ personId: elsewhere.partners[0].personId, seenAloneOn, decision: 'conjoint_suitable' })).status).toBe(404);
});

it('R3: no session starts before the shared part is open', async () => {
  const refused = await couple.therapist.make(`/api/staff/cases/${couple.caseId}/room`, {});
  expect([refused.status, refused.body.code]).toEqual([409, 'shared_part_not_ready']);
  expect((await couple.therapist.get('/api/staff/me')).body.locked).toBe(false);
  await openSharedPart(world, couple);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/room`, {}));
  await couple.therapist.post('/api/staff/unlock', { pin: '4711' });
});

it('a screen is a fact: nobody changes or removes it, and no partner can ask for it', async () => {
  await recordScreen(world, couple, couple.partners[0], 'refer_out');
  await expect(world.admin.query('delete from safety_screen')).rejects.toThrow('append-only');
  expect((await couple.partners[0].browser.get(`/api/staff/cases/${couple.caseId}`)).status).toBe(401);
});
