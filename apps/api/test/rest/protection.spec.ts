import { type Agreed, enter, practice } from '../criteria/agreed.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { Normal, replay } from '../twin-worlds/replay.js';
import { agreedAt, sixOn, strike } from './resting.js';

const here = practice();

/** Monday's evening entered; on Tuesday morning perhaps a request; Tuesday's evening entered; the session on Wednesday. */
async function untilWednesday(couple: Agreed, ask: boolean, { doerEnters = true } = {}): Promise<void> {
  const { doer, other, versionId } = couple;
  here.world.clock.set('2026-12-07T20:00:00Z');
  for (const { browser } of couple.partners) done(await browser.make('/api/my/entries', { versionId, slot: '2026-12-07', answer: 'kept', capturedAt: '2026-12-07T20:00:00Z' }));
  here.world.clock.set('2026-12-08T09:00:00Z');
  if (ask) done(await other.browser.make('/api/my/rest', {}));
  here.world.clock.set('2026-12-08T20:00:00Z');
  if (doerEnters) done(await enter(here, doer, versionId, '2026-12-08', 'not_kept'));
  done(await enter(here, other, versionId, '2026-12-08', 'kept'));
  here.world.clock.set('2026-12-09T09:00:00Z');
}

async function openWeeks(couple: Agreed): Promise<string> {
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  expect((await room.get('/api/room')).body.weeksToOpen).toBeNull();
  const weeks = (await room.get('/api/room/weeks')).body.criteria[0];
  await endSession(couple);
  return weeks.occasions.map(({ slot, mark }: { slot: string; mark: string }) => `${slot} ${mark}`).join(', ');
}

const marksOf = async ({ browser }: Agreed['doer']): Promise<string> =>
  (await browser.get('/api/my/weeks')).body.criteria[0].occasions.map(({ slot, mark }: { slot: string; mark: string }) => `${slot} ${mark}`).join(', ');

it('what Ana enters after her request never opens, and nothing but the mark "open" is different', async () => {
  const [asked, not] = [await agreedAt(here), await agreedAt(here)];
  for (const couple of [asked, not]) {
    here.world.clock.set('2026-12-07T09:05:00Z');
    await untilWednesday(couple, couple === asked);
  }
  expect(await openWeeks(not)).toBe('2026-12-07 kept, 2026-12-08 missed');
  expect(await openWeeks(asked)).toBe('2026-12-07 kept, 2026-12-08 open');
  for (const partner of asked.partners) expect(await marksOf(partner)).toBe('2026-12-07 kept, 2026-12-08 open');
  const others = async ({ doer }: Agreed) => replay(doer.browser, new Normal(), ['/api/my/weeks', '/api/my/download', '/api/my/download?as=html']);
  expect(await others(asked)).toEqual(await others(not));
});

it('the other one can try nothing that shows an occasion was left closed', async () => {
  const [asked, not] = [await agreedAt(here), await agreedAt(here)];
  const answers: unknown[] = [];
  for (const couple of [asked, not]) {
    here.world.clock.set('2026-12-07T09:05:00Z');
    await untilWednesday(couple, couple === asked);
    await openWeeks(couple);
    const { rows } = await here.world.admin.query('select id from entry where version_id = $1 and slot = $2 and author_id = $3', [couple.versionId, '2026-12-08', couple.doer.personId]);
    const tries = [await couple.doer.browser.make(`/api/my/entries/${rows[0].id}/undo`, {}), await enter(here, couple.doer, couple.versionId, '2026-12-08', 'kept')];
    answers.push(tries.map(({ status, body, headers }) => [status, { ...body, correlation: '' }, Object.keys(headers)]));
  }
  expect(answers[0]).toEqual(answers[1]);
});

it('an evening that Daniel left blank is past for him after the opening, whether it opened or not', async () => {
  const [asked, not] = [await agreedAt(here), await agreedAt(here)];
  for (const couple of [asked, not]) {
    here.world.clock.set('2026-12-07T09:05:00Z');
    await untilWednesday(couple, couple === asked, { doerEnters: false });
    await openWeeks(couple);
  }
  const seen = ({ doer }: Agreed) => replay(doer.browser, new Normal());
  expect(await seen(asked)).toEqual(await seen(not));
  expect((await asked.doer.browser.get('/api/my/tonight')).body.earlier).toEqual([]);
});

it('an entry about an earlier evening that is made after the request stays sealed as well, whoever of the two makes it', async () => {
  for (const late of ['doer', 'other'] as const) {
    const couple = await agreedAt(here);
    here.world.clock.set('2026-12-08T09:00:00Z');
    done(await couple.other.browser.make('/api/my/rest', {}));
    here.world.clock.set('2026-12-08T09:30:00Z');
    done(await enter(here, couple[late], couple.versionId, '2026-12-07', 'kept'));
    here.world.clock.set('2026-12-08T10:00:00Z');
    expect(await openWeeks(couple)).toBe('2026-12-07 open');
    here.world.clock.set('2026-12-07T09:00:00Z');
  }
});

it('what was left closed is neither offered again nor opened later, by a session or by the clock', async () => {
  const couple = await agreedAt(here);
  await untilWednesday(couple, true);
  await openWeeks(couple);
  here.world.clock.set('2026-12-09T10:00:00Z');
  done(await couple.other.browser.make('/api/my/rest/end', {}));
  await comeBack(couple.therapist);
  const page = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect((await page()).decide).not.toContainEqual({ kind: 'weeks_to_open' });
  here.world.clock.set('2026-12-28T12:00:00Z');
  await strike(here.world, 'open-weeks');
  for (const { browser } of couple.partners) await comeBack(browser);
  expect(await marksOf(couple.doer)).toMatch(/^2026-12-07 kept, 2026-12-08 open, 2026-12-09 open, 2026-12-10 open, /);
  await openWeeks(couple);
  expect(await marksOf(couple.doer)).toMatch(/^2026-12-07 kept, 2026-12-08 open, /);
});

it('a request that has ended protects its own time alone', async () => {
  const couple = await agreedAt(here);
  here.world.clock.set('2026-12-07T10:00:00Z');
  done(await couple.doer.browser.make('/api/my/rest', {}));
  here.world.clock.set('2026-12-07T12:00:00Z');
  done(await couple.doer.browser.make('/api/my/rest/end', {}));
  here.world.clock.set('2026-12-07T20:00:00Z');
  for (const { browser } of couple.partners) done(await browser.make('/api/my/entries', { versionId: couple.versionId, slot: '2026-12-07', answer: 'kept', capturedAt: '2026-12-07T20:00:00Z' }));
  here.world.clock.set('2026-12-08T09:00:00Z');
  expect(await openWeeks(couple)).toBe('2026-12-07 kept');
  await sixOn(here, '2026-12-10');
  expect((await couple.other.browser.get('/api/my/me')).body.step).toBe('open');
});

it('the clock opens nothing of a couple that rests, and catches up when it goes on', async () => {
  const couple = await agreedAt(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  for (const { browser } of couple.partners) done(await browser.make('/api/my/entries', { versionId: couple.versionId, slot: '2026-12-07', answer: 'kept', capturedAt: '2026-12-07T20:00:00Z' }));
  here.world.clock.set('2026-12-18T19:00:00Z');
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: couple.other.personId, cause: 'safety', startsIn: 3 }));
  await sixOn(here, '2026-12-21');
  here.world.clock.set('2026-12-21T12:00:00Z');
  await strike(here.world, 'open-weeks');
  const opened = async () => (await here.world.admin.query('select slot from opening where version_id = $1 order by slot', [couple.versionId])).rows.map(({ slot }) => slot);
  expect(await opened()).toEqual([]);
  await comeBack(couple.therapist);
  done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest/end`, {}));
  await sixOn(here, '2026-12-22');
  here.world.clock.set('2026-12-22T12:00:00Z');
  await strike(here.world, 'open-weeks');
  expect(await opened()).toEqual(['2026-12-07', '2026-12-08']);
});
