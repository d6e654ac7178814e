import { practice } from '../criteria/agreed.js';
import { type Ids, MATRIX } from '../matrix/routes.js';
import { strangers } from '../matrix/world.js';
import { strike } from '../rest/resting.js';
import { comeBack, done, newAddress, tokenFor } from '../support/couple.js';
import { asSeen, CANARIES, livedCouple, type Lived, routesUnder } from './lived.js';

const here = practice();
const NAMED = ['Daniel', 'Ana', 'Berg'];

const real = ({ caseId, doer, sessionId, criterionId, versionId, sealed }: Lived): Ids => ({ ...strangers(), caseId, personId: doer.personId, sessionId, criterionId, versionId, entryId: sealed[0] ?? '' });

it('an admin who knows the couple and has every id of theirs gets from each route what an invented id gets', async () => {
  const couple = await livedCouple(here);
  await comeBack(here.clinic.admin);
  const about = MATRIX.filter(({ route }) => route.includes(' /api/staff/cases/:caseId'));
  expect(about.length).toBe(routesUnder(here.world, '/api/staff/cases/:caseId').length);
  expect(about.length).toBeGreaterThan(10);
  for (const { route, body } of about) {
    const [method = '', pattern = ''] = route.split(' ');
    const seen = [];
    for (const ids of [real(couple), strangers()]) {
      const url = pattern.replaceAll(/:(\w+)/g, (_, name: keyof typeof ids) => ids[name]);
      seen.push(asSeen(await here.clinic.admin.send(method as 'GET' | 'POST', url, method === 'GET' ? undefined : (body?.(ids) ?? {}))));
    }
    expect([route, seen[0]]).toEqual([route, seen[1]]);
    expect(seen[0]).toContain('404');
  }
});

it('neither the team nor any list that an admin has names a couple, counts them, or moves when they do something', async () => {
  await comeBack(here.clinic.admin);
  const lists = async () => {
    const answers = [];
    for (const url of ['/api/staff/me', '/api/staff/team', '/api/staff/cases']) answers.push(asSeen(await here.clinic.admin.get(url)));
    return answers;
  };
  const before = await lists();
  await livedCouple(here);
  await comeBack(here.clinic.admin);
  expect(await lists()).toEqual(before);
  for (const word of [...NAMED, ...CANARIES]) expect(before.join('\n')).not.toContain(`"${word}`);
  expect((await here.clinic.admin.get('/api/staff/cases')).status).toBe(404);
});

it('an admin who asks Ana’s address onto the team learns nothing of her account, and her own pages do not change', async () => {
  const { other: ana } = await livedCouple(here);
  await comeBack(here.clinic.admin);
  const before = (await ana.browser.get('/api/my/me')).text;
  const [hers, nobodys] = [{ name: 'Noa Stein', email: ana.email, roles: ['therapist'] }, { name: 'Noa Stein', email: newAddress(), roles: ['therapist'] }];
  const answers = [];
  for (const person of [hers, nobodys]) answers.push(done(await here.clinic.admin.make('/api/staff/invitations', person)));
  expect(answers.map(({ body }) => Object.keys(body))).toEqual([['id'], ['id']]);
  const { text } = await here.clinic.admin.get('/api/staff/team');
  for (const word of ['Ana', ana.email, ana.personId]) expect(text).not.toContain(word);
  await tokenFor(here.world, ana.email);
  expect((await ana.browser.get('/api/my/me')).text).toBe(before);
});

it('an admin who knows the couple finds their names, their therapist and a few flags in the lists, and no act of theirs moves a byte', async () => {
  const couple = await livedCouple(here);
  const [doer, other] = [couple.doer, couple.other];
  const lists = async (): Promise<string[]> => {
    await comeBack(here.clinic.admin);
    const seen = [];
    for (const url of ['/api/staff/monday', '/api/staff/therapists', '/api/staff/couples']) seen.push(asSeen(await here.clinic.admin.get(url)));
    return seen;
  };
  const before = await lists();
  for (const kept of [...CANARIES, ...couple.sealed, couple.criterionId, couple.versionId, couple.sessionId, 'phase', 'rest', '@mail']) expect(before.join()).not.toContain(kept);
  // At the same minute of the clock: what they say and ask alone, and what the therapist decides about one of them.
  done(await other.browser.make('/api/my/rest', {}));
  done(await doer.browser.make('/api/my/not-free', { about: 'signature', aboutId: couple.versionId }));
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/screens`, { personId: other.personId, seenAloneOn: '2027-03-20', decision: 'individual_work_only' }));
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: doer.personId, cause: 'safety', startsIn: 1 }));
  expect(await lists()).toEqual(before);
  here.world.clock.set('2027-03-21T20:00:00Z');
  const later = await lists();
  here.world.clock.set('2027-03-21T20:30:00Z');
  await strike(here.world);
  expect(await lists()).toEqual(later);
});

it('an admin cannot give themselves a couple, though they may move one', async () => {
  const couple = await livedCouple(here);
  await comeBack(here.clinic.admin);
  const email = here.clinic.adminEmail;
  done(await here.clinic.admin.make('/api/staff/invitations', { name: 'Mara Vogt', email, roles: ['therapist'] }));
  expect((await here.clinic.admin.get('/api/staff/me')).body.roles).toEqual(expect.arrayContaining(['admin', 'therapist']));
  expect(done(await here.clinic.admin.get('/api/staff/cases'), 200).body.cases).toEqual([]);
  const { personId } = done(await here.clinic.admin.get('/api/staff/me'), 200).body;
  const { therapistId } = (await here.clinic.admin.get('/api/staff/couples')).body.couples.find(({ caseId }: { caseId: string }) => caseId === couple.caseId);
  const days = { from: '2027-03-20', until: '2027-03-22' };
  for (const [way, body] of [
    ['primary', { caseId: couple.caseId, fromPersonId: therapistId, why: 'cannot_go_on' }], ['cover', { caseIds: [couple.caseId], ...days, purpose: 'other' }], ['supervision', { caseId: couple.caseId, ...days }],
  ] as const) {
    expect([way, (await here.clinic.admin.make(`/api/staff/assignments/${way}`, { ...body, personId })).body.code]).toEqual([way, 'another_admin']);
  }
  expect((await here.clinic.admin.get(`/api/staff/cases/${couple.caseId}`)).status).toBe(404);
});
