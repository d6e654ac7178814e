import { agreedCouple, enter, practice } from '../criteria/agreed.js';
import { comeBack, coupleOf, done, endSession, readyCouple, signConsent, startSession } from '../support/couple.js';

const here = practice();

it('the list of couples: the next session first, then the others, each with both names', async () => {
  const unplanned = await coupleOf(here.world, here.therapist, { names: ['Mia', 'Jon'] });
  const later = await coupleOf(here.world, here.therapist, { names: ['Lena', 'Paul'] });
  const sooner = await coupleOf(here.world, here.therapist);
  const plan = (caseId: string, localDate: string) => here.therapist.make(`/api/staff/cases/${caseId}/sessions`, { localDate, localTime: '17:00', minutes: 75 });
  done(await plan(later.caseId, '2026-12-15'));
  done(await plan(sooner.caseId, '2026-12-14'));
  const { cases } = done(await here.therapist.get('/api/staff/cases'), 200).body;
  expect(cases).toMatchObject([
    { id: sooner.caseId, names: ['Daniel', 'Ana'], sharedPart: 'preparing', next: { localDate: '2026-12-14', localTime: '17:00', minutes: 75, startsAt: '2026-12-14T16:00:00.000Z' } },
    { id: later.caseId, names: ['Lena', 'Paul'], next: { localDate: '2026-12-15' } },
    { id: unplanned.caseId, names: ['Mia', 'Jon'], next: null },
  ]);
});

it('the list passes over a session that was called off, and names the one after it', async () => {
  const { caseId } = await coupleOf(here.world, here.therapist);
  const plan = async (localDate: string): Promise<string> => done(await here.therapist.make(`/api/staff/cases/${caseId}/sessions`, { localDate, localTime: '17:00', minutes: 75 })).id;
  const first = await plan('2026-12-14');
  await plan('2026-12-21');
  const next = async () => done(await here.therapist.get('/api/staff/cases'), 200).body.cases[0].next?.localDate;
  expect(await next()).toBe('2026-12-14');
  done(await here.therapist.post(`/api/staff/cases/${caseId}/sessions/${first}/cancel`), 204);
  expect(await next()).toBe('2026-12-21');
});

it('the list says how much each partner has entered about the last four weeks, to staff alone', async () => {
  const { caseId, doer, other, versionId } = await agreedCouple(here);
  const entries = async () => done(await here.therapist.get('/api/staff/cases'), 200).body.cases.find(({ id }: { id: string }) => id === caseId).entries;
  expect(await entries()).toEqual([0, 0]);
  for (const day of ['07', '08', '09']) {
    here.world.clock.set(`2026-12-${day}T20:00:00Z`);
    const { id } = done(await enter(here, doer, versionId, `2026-12-${day}`, 'kept'));
    if (day === '08') done(await enter(here, other, versionId, '2026-12-08', 'cant_say'));
    if (day === '09') done(await doer.browser.make(`/api/my/entries/${id}/undo`, {}));
  }
  await comeBack(here.therapist);
  expect(await entries()).toEqual([2, 1]);
  // Four weeks later the first evening is out of sight, without a write.
  here.world.clock.set('2027-01-04T20:00:00Z');
  await comeBack(here.therapist);
  expect(await entries()).toEqual([1, 1]);
  here.world.clock.set('2027-01-05T20:00:00Z');
  await comeBack(here.therapist);
  expect(await entries()).toEqual([0, 0]);
});

it('Room view names the couple, the running session, the next one and where to sign, and nothing private', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  done(await here.therapist.make(`/api/staff/cases/${couple.caseId}/sessions`, { localDate: '2026-12-14', localTime: '17:00', minutes: 75 }));
  const { room, sessionId } = await startSession(couple);
  const page = done(await room.get('/api/room'), 200).body;
  expect(page).toMatchObject({
    clinicName: 'Lindenhof', zone: 'Europe/Berlin', today: '2026-12-07', session: { id: sessionId, endedAt: null },
    partners: couple.partners.map(({ personId, firstName }) => ({ personId, firstName })),
    criteria: [], next: { localDate: '2026-12-14' }, weeksToOpen: null, signUrl: 'http://localhost:4600/agreement',
  });
  expect(Object.keys(page).sort()).toEqual(['clinicName', 'criteria', 'next', 'partners', 'phase', 'resting', 'reviews', 'session', 'signUrl', 'today', 'weeksToOpen', 'zone']);
  await endSession(couple);
  expect((await room.get('/api/room')).status).toBe(401);
});

it('Tonight has both parts of what is agreed, each with what it shows, and the first task', async () => {
  const { doer, other, criterionId, versionId } = await agreedCouple(here);
  const occasion = {
    criterionId, versionId, slot: '2026-12-07', dueAt: '2026-12-07T17:30:00Z', closesAt: '2026-12-15T02:00:00Z',
    behaviour: 'Home by 18:30, or message by 17:30', shows: 'that I am not left guessing', doerName: 'Daniel', askerName: 'Ana', entry: null,
  };
  const tonight = { today: '2026-12-07', zone: 'Europe/Berlin', earlier: [], toSign: 0, nextDueAt: '2026-12-08T17:30:00Z', task: { key: 'what_to_expect', state: 'to_do' } };
  expect((await doer.browser.get('/api/my/tonight')).body).toMatchObject({ ...tonight, occasions: [{ ...occasion, as: 'doer', excuses: ['illness', 'work_emergency', 'transport'] }] });
  expect((await other.browser.get('/api/my/tonight')).body).toMatchObject({ ...tonight, occasions: [{ ...occasion, as: 'other', excuses: [] }] });
});

it('before the shared part is open there is nothing due, whatever the other partner has done', async () => {
  const couple = await coupleOf(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  expect((await ana.browser.get('/api/my/tonight')).status).toBe(404);
  await signConsent(ana);
  const before = (await ana.browser.get('/api/my/tonight')).text;
  expect(JSON.parse(before)).toMatchObject({ occasions: [], earlier: [], toSign: 0, nextDueAt: null });
  await signConsent(daniel);
  expect((await ana.browser.get('/api/my/tonight')).text).toBe(before);
});
