import { randomUUID } from 'node:crypto';
import { done } from '../support/couple.js';
import { agreedCouple, enter, practice } from './agreed.js';

const here = practice();
const TONIGHT = '2026-12-07';

it('a slip is undone inside the window: nothing is removed, and the evening is free to enter again', async () => {
  const { doer, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:42:00Z');
  const slip = done(await enter(here, doer, versionId, TONIGHT, 'not_kept'));
  expect((await doer.browser.get('/api/my/tonight')).body.occasions[0].entry).toEqual({ id: slip.id, answer: 'not_kept', times: null, receivedAt: '2026-12-07T20:42:00Z' });
  done(await doer.browser.make(`/api/my/entries/${slip.id}/undo`, {}));
  expect((await doer.browser.get('/api/my/tonight')).body.occasions[0].entry).toBeNull();
  expect((await doer.browser.make(`/api/my/entries/${slip.id}/undo`, {})).body.code).toBe('already_done');
  done(await enter(here, doer, versionId, TONIGHT, 'kept'));
  const { rows } = await here.world.admin.query('select seq, answer, replaces_id is not null as replaces from entry where version_id = $1 order by seq', [versionId]);
  expect(rows).toEqual([{ seq: 1, answer: 'not_kept', replaces: false }, { seq: 2, answer: 'undone', replaces: true }, { seq: 3, answer: 'kept', replaces: false }]);
});

it('the window opens with the local day at 03:00 and lets an own entry be changed for seven days after it', async () => {
  const { doer, versionId } = await agreedCouple(here);
  const slot = '2026-12-09';
  here.world.clock.set('2026-12-09T01:59:59Z');
  expect((await enter(here, doer, versionId, slot, 'kept')).body.code).toBe('entry_too_early');
  here.world.clock.set('2026-12-09T02:00:00Z');
  const entry = done(await enter(here, doer, versionId, slot, 'kept'));
  here.world.clock.set('2026-12-17T01:59:59Z');
  const changed = done(await enter(here, doer, versionId, slot, 'kept_late'));
  expect((await doer.browser.make(`/api/my/entries/${entry.id}/undo`, {})).body.code).toBe('stale');
  here.world.clock.set('2026-12-17T02:00:00Z');
  expect((await doer.browser.make(`/api/my/entries/${changed.id}/undo`, {})).body.code).toBe('undo_too_late');
  expect((await enter(here, doer, versionId, slot, 'kept')).body.code).toBe('undo_too_late');
  // What was left blank is still taken, and settles as late-entered (R43).
  done(await enter(here, doer, versionId, '2026-12-08', 'kept'));
});

it('after midnight the evening before still belongs to its own day', async () => {
  const { doer, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-08T01:30:00Z');
  expect((await doer.browser.get('/api/my/tonight')).body).toMatchObject({ today: TONIGHT, occasions: [{ slot: TONIGHT }], earlier: [], nextDueAt: '2026-12-08T17:30:00Z' });
  done(await enter(here, doer, versionId, TONIGHT, 'kept'));
  here.world.clock.set('2026-12-08T02:00:00Z');
  expect((await doer.browser.get('/api/my/tonight')).body).toMatchObject({ today: '2026-12-08', occasions: [{ slot: '2026-12-08', entry: null }] });
});

it('days left blank wait under "earlier" while their window is open, and go when they are entered', async () => {
  const { doer, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-10T19:00:00Z');
  done(await enter(here, doer, versionId, '2026-12-08', 'kept'));
  const earlier = async (): Promise<string[]> => (await doer.browser.get('/api/my/tonight')).body.earlier.map(({ slot }: { slot: string }) => slot);
  // What was entered today stays until the day is over, so that a slip can be undone.
  expect(await earlier()).toEqual(['2026-12-09', '2026-12-08', '2026-12-07']);
  here.world.clock.set('2026-12-11T19:00:00Z');
  expect(await earlier()).toEqual(['2026-12-10', '2026-12-09', '2026-12-07']);
  here.world.clock.set('2026-12-15T02:00:00Z');
  expect(await earlier()).toEqual(['2026-12-14', '2026-12-11', '2026-12-10', '2026-12-09']);
});

it.each([
  ['a Saturday', '2026-12-12', 'no_such_occasion'], ['a day before it counted', '2026-12-04', 'no_such_occasion'], ['a word', 'tonight', 'no_such_occasion'],
  ['tomorrow', '2026-12-08', 'entry_too_early'], ['a day long after the agreement rests', '2027-06-01', 'no_such_occasion'],
])('%s cannot be entered', async (_day, slot, code) => {
  const { doer, versionId } = await agreedCouple(here);
  expect((await enter(here, doer, versionId, slot, 'kept')).body.code).toBe(code);
});

it('each part has its own answers, and an excuse is one of the reasons that both signed', async () => {
  const { doer, other, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  const cases: [typeof doer, string, object, string][] = [
    [doer, 'cant_say', {}, 'answer'], [other, 'kept_late', {}, 'answer'], [other, 'ask_to_excuse', { excuse: 'illness' }, 'answer'], [doer, 'maybe', {}, 'answer'],
    [doer, 'ask_to_excuse', {}, 'excuse'], [doer, 'ask_to_excuse', { excuse: 'tired' }, 'excuse'], [doer, 'kept', { excuse: 'illness' }, 'excuse'],
    [doer, 'kept', { alreadyKnown: true }, 'alreadyKnown'], [other, 'not_kept', { alreadyKnown: true }, 'alreadyKnown'], [doer, 'kept', { capturedAt: 'yesterday' }, 'capturedAt'],
  ];
  for (const [by, answer, more, field] of cases) {
    const refused = await enter(here, by, versionId, TONIGHT, answer, more);
    expect([refused.status, refused.body.fields?.[0].field]).toEqual([422, field]);
  }
  done(await enter(here, doer, versionId, TONIGHT, 'ask_to_excuse', { excuse: 'illness' }));
});

it('a tap that is sent twice is one entry, and the same id with other words is refused', async () => {
  const { doer, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  const body = { id: randomUUID(), versionId, slot: TONIGHT, answer: 'kept', capturedAt: '2026-12-07T19:59:00.000Z' };
  const [first, twin] = await Promise.all([doer.browser.post('/api/my/entries', body), doer.browser.post('/api/my/entries', body)]);
  const later = await doer.browser.post('/api/my/entries', body);
  for (const answer of [first, twin, later]) expect([answer.status, answer.body]).toEqual([201, { id: body.id }]);
  expect((await doer.browser.post('/api/my/entries', { ...body, answer: 'not_kept' })).body.code).toBe('id_used');
  expect((await here.world.admin.query('select answer from entry where version_id = $1', [versionId])).rows).toEqual([{ answer: 'kept' }]);
});

it('a phone whose clock runs ahead cannot have written after it sent', async () => {
  const { doer, versionId } = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  done(await enter(here, doer, versionId, TONIGHT, 'kept', { capturedAt: '2027-01-01T00:00:00.000Z' }));
  const { rows } = await here.world.admin.query('select captured_at = received_at as same from entry where version_id = $1', [versionId]);
  expect(rows).toEqual([{ same: true }]);
});
