import { type TestApp, testApp } from '../support/app.js';
import type { Browser } from '../support/browser.js';
import { clinicOf, type Clinic, comeBack, type Couple, coupleOf, done, endSession, openSharedPart, readyCouple, startSession, therapistOf } from '../support/couple.js';
import { joinedCouple, sixOn } from '../rest/resting.js';

const WHY = 'Both have kept what they agreed for weeks.';
let world: TestApp;
let clinic: Clinic;
let couple: Couple;
beforeAll(async () => {
  world = await testApp();
  clinic = await clinicOf(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set('2026-12-07T09:00:00Z');
  await comeBack(clinic.therapist);
  couple = await readyCouple(world, clinic.therapist);
});

const move = (to: string, rationale = WHY, by: Browser = couple.therapist) => by.make(`/api/staff/cases/${couple.caseId}/phase`, { to, rationale });
const phaseFor = async (browser: Browser) => (await browser.get('/api/my/me')).body.phase;
const onCouplePage = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body.phase;

describe('A couple is in one part of the work', () => {
  it('begins in the first one, and both partners read the same', async () => {
    expect(await onCouplePage()).toEqual({ phase: 'atonement', since: null, moves: ['attunement'] });
    for (const { browser } of couple.partners) expect(await phaseFor(browser)).toBe('atonement');
  });

  it('moves one step on the therapist’s written decision, and both partners meet it at once', async () => {
    world.clock.pass({ minutes: 5 });
    done(await move('attunement'));
    expect(await onCouplePage()).toEqual({ phase: 'attunement', since: '2026-12-07T09:05:00.000Z', moves: ['atonement', 'attachment'] });
    for (const { browser } of couple.partners) expect(await phaseFor(browser)).toBe('attunement');
    const { room } = await startSession(couple);
    expect((await room.get('/api/room')).body.phase).toBe('attunement');
    await endSession(couple);
  });

  it('skips no part, and the part in which it is already is no move', async () => {
    expect((await move('attachment')).body).toMatchObject({ status: 409, code: 'phase_skipped' });
    expect((await move('atonement')).body).toMatchObject({ status: 409, code: 'already_done' });
    expect(await onCouplePage()).toMatchObject({ phase: 'atonement' });
  });

  it('goes back to any earlier part, and nothing of before is lost', async () => {
    for (const to of ['attunement', 'attachment', 'atonement']) {
      world.clock.pass({ minutes: 1 });
      done(await move(to, `Now ${to}, after we talked about it.`));
    }
    expect(await onCouplePage()).toMatchObject({ phase: 'atonement', moves: ['attunement'] });
    const { changes } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/phase`), 200).body;
    expect(changes.map(({ cameFrom, phase, movedBy, rationale }: Record<string, string>) => [cameFrom, phase, movedBy, rationale])).toEqual([
      ['attachment', 'atonement', 'Ruth Adler', 'Now atonement, after we talked about it.'],
      ['attunement', 'attachment', 'Ruth Adler', 'Now attachment, after we talked about it.'],
      ['atonement', 'attunement', 'Ruth Adler', 'Now attunement, after we talked about it.'],
    ]);
  });

  it('does not move without a reason of some length', async () => {
    expect((await move('attunement', 'It is time.')).body).toMatchObject({ code: 'fields', fields: [{ field: 'rationale', detail: 'Write at least 20 characters, up to 2000.' }] });
  });

  it('does not move before the shared part is open', async () => {
    couple = await coupleOf(world, clinic.therapist);
    expect((await move('attunement')).body).toMatchObject({ code: 'shared_part_not_ready' });
    expect(await onCouplePage()).toEqual({ phase: 'atonement', since: null, moves: [] });
    for (const { browser } of couple.partners) expect(await phaseFor(browser)).toBeNull();
  });

  it('sent twice is one move; two at once leave one', async () => {
    const body = { id: '7d4e6c1a-3f0b-4a52-9c7e-2b1f0d9a8c11', to: 'attunement', rationale: WHY };
    const url = `/api/staff/cases/${couple.caseId}/phase`;
    done(await couple.therapist.post(url, body));
    expect((await couple.therapist.post(url, body)).body).toEqual({ id: body.id });
    const answers = await Promise.all(['attachment', 'atonement', 'attachment', 'atonement'].map((to) => couple.therapist.make(url, { from: 'attunement', to, rationale: WHY })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status !== 201).every(({ body: { code } }) => ['stale', 'already_done'].includes(code))).toBe(true);
    const { changes } = (await couple.therapist.get(url)).body;
    expect(changes).toHaveLength(2);
  });
});

describe('What is the practice’s alone', () => {
  it('the reason is in no answer to either partner, nor in Room view, nor in the database as words', async () => {
    done(await move('attunement', 'canary-rationale: he has told the whole of it'));
    const { room } = await startSession(couple);
    const heard = [(await room.get('/api/room')).text];
    await endSession(couple);
    for (const { browser } of couple.partners) for (const url of ['me', 'tonight', 'agreement', 'weeks', 'download', 'task']) heard.push((await browser.get(`/api/my/${url}`)).text);
    expect(heard.join('\n')).not.toContain('canary-rationale');
    const { rows } = await world.admin.query(`select encode(words_sealed, 'escape') as words from phase_rationale`);
    expect(JSON.stringify(rows)).not.toContain('canary-rationale');
  });

  it('a change made while the shared part rests is met by both when it comes back', async () => {
    const here = { world, clinic, therapist: clinic.therapist };
    couple = await joinedCouple(here);
    await openSharedPart(world, couple);
    const { id } = done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/rest`, { personId: null, cause: 'clinical', startsIn: 1 }));
    await sixOn(here, '2026-12-08');
    await comeBack(couple.therapist);
    done(await move('attunement'));
    for (const { browser } of couple.partners) expect((await browser.get('/api/my/me')).body).toMatchObject({ step: 'preparing', phase: null });
    done(await couple.therapist.post(`/api/staff/cases/${couple.caseId}/rest/end`, { id: id.replace(/^./, (first) => (first === '0' ? '1' : '0')) }));
    await sixOn(here, '2026-12-09');
    for (const { browser } of couple.partners) expect((await browser.get('/api/my/me')).body).toMatchObject({ step: 'open', phase: 'attunement' });
  });

  it('no colleague of another couple reads or moves it', async () => {
    const other = await therapistOf(world, clinic.admin);
    const [read, moved] = [await other.get(`/api/staff/cases/${couple.caseId}/phase`), await move('attunement', WHY, other)];
    for (const { body } of [read, moved]) expect(body).toMatchObject({ status: 404, code: 'not_found' });
    expect(await onCouplePage()).toMatchObject({ phase: 'atonement' });
  });

  it('the decision, and a look at it, are written down without words', async () => {
    const { id } = done(await move('attunement'));
    await couple.therapist.get(`/api/staff/cases/${couple.caseId}/phase`);
    const { rows } = await world.admin.query(`select action, acting_as, object_type, reason from audit where object_id = $1`, [id]);
    expect(rows).toEqual([{ action: 'phase.moved', acting_as: 'staff', object_type: 'phase_period', reason: 'forward' }]);
    expect((await world.admin.query(`select 1 from view_audit where case_id = $1 and screen = 'phase changes'`, [couple.caseId])).rowCount).toBe(1);
  });
});

it('cover and supervisor read the part and the reasons, and are offered no move', async () => {
  done(await move('attunement'));
  for (const as of ['cover', 'supervisor']) {
    const colleague = await therapistOf(world, clinic.admin);
    const { personId } = (await colleague.get('/api/staff/me')).body;
    await world.admin.query(`insert into case_staff select clinic_id, id, $2, $3, $4, null from couple_case where id = $1`, [couple.caseId, personId, as, world.clock.now()]);
    expect((await colleague.get(`/api/staff/cases/${couple.caseId}`)).body.phase).toMatchObject({ phase: 'attunement', moves: [] });
    expect((await colleague.get(`/api/staff/cases/${couple.caseId}/phase`)).body.changes).toHaveLength(1);
    expect((await move('attachment', WHY, colleague)).body).toMatchObject({ code: 'not_found' });
  }
});
