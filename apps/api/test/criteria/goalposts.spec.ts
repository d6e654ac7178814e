import type { Browser } from '../support/browser.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { agreedCouple, enter, pagesOf, practice } from './agreed.js';
import { hold, openWeeks } from './reviewing.js';
import { agreeOn, ask, changed, endorseNumber, inRoom, meet, signNumber } from './amending.js';

const here = practice();
const LATER = { by: '19:00', noticeBy: '18:00' };
const EARLIER = { by: '18:00', noticeBy: '17:00' };
/** The Wednesday of the second week; the review is on 1 February. */
const WEDNESDAY = '2026-12-16T09:00:00Z';
const agreed = () => agreedCouple(here, { reviewOn: '2027-02-01' });
const agreementOf = async (browser: Browser) => done(await browser.get('/api/my/agreement'), 200).body.criteria as Record<string, never>[];

describe('An agreement made easier between reviews', () => {
  it('is shown old beside new, signed by both, and begins with the week after: until then the old text stands', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      const preview = done(await room.send('POST', `/api/room/criteria/${couple.criterionId}/versions/preview`, await changed(room, couple.criterionId, LATER)), 200).body;
      expect(preview).toMatchObject({
        direction: 'easier', isAllowed: true, startsOn: '2026-12-21', reviewOn: '2027-02-01',
        changes: [{ part: 'when', direction: 'easier' }, { part: 'notice', direction: 'easier' }],
      });
      expect([preview.before, preview.after]).toEqual([expect.stringContaining('home by 18:30'), expect.stringContaining('home by 19:00')]);
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      expect(waiting).toMatchObject({ number: 2, direction: 'easier', text: { sentence: preview.after }, replaces: { sentence: preview.before } });
      expect(await agreementOf(couple.other.browser)).toMatchObject([{ number: 1, state: 'active' }, { number: 2, state: 'to_sign', replaces: { sentence: preview.before } }]);
      await agreeOn(couple, room);
      expect(await inRoom(room, couple.criterionId, 'active')).toMatchObject({ number: 1 });
      expect(await inRoom(room, couple.criterionId, 'to_come')).toMatchObject({ number: 2, startsOn: '2026-12-21' });
    });
    here.world.clock.set('2026-12-18T18:00:00Z');
    await comeBack(couple.doer.browser);
    const tonight = async () => done(await couple.doer.browser.get('/api/my/tonight'), 200).body.occasions.map(({ slot, behaviour }: { slot: string; behaviour: string }) => [slot, behaviour]);
    expect(await tonight()).toEqual([['2026-12-18', 'Home by 18:30, or message by 17:30']]);
    here.world.clock.set('2026-12-21T18:30:00Z');
    await comeBack(couple.doer.browser);
    expect(await tonight()).toEqual([['2026-12-21', 'Home by 19:00, or message by 18:00']]);
    const [standing, ...others] = await agreementOf(couple.doer.browser);
    expect([standing, others]).toMatchObject([{ number: 2, state: 'active', startsOn: '2026-12-21', history: [{ number: 1, endsOn: '2026-12-20', signed: [{ firstName: 'Daniel' }, { firstName: 'Ana' }] }, { number: 2, direction: 'easier', reason: 'life_changed' }] }, []]);
  });

  it('takes nothing of what was kept under the earlier text, and counts both as one', async () => {
    const couple = await agreed();
    for (const day of ['08', '09', '10', '11']) {
      here.world.clock.set(`2026-12-${day}T19:00:00Z`);
      await comeBack(couple.doer.browser);
      done(await enter(here, couple.doer, couple.versionId, `2026-12-${day}`, 'kept'));
    }
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      await agreeOn(couple, room);
    });
    here.world.clock.set('2026-12-22T19:00:00Z');
    await comeBack(couple.doer.browser);
    const { occasions } = done(await couple.doer.browser.get('/api/my/tonight'), 200).body;
    done(await enter(here, couple.doer, occasions[0].versionId, '2026-12-22', 'not_kept'));
    await meet(here, couple, '2026-12-23T09:00:00Z', async (room) => {
      done(await room.make('/api/room/openings', {}));
      const { criteria } = done(await room.get('/api/room/weeks'), 200).body;
      // 7–22 December: twelve workdays, of which five were entered.
      expect(criteria).toMatchObject([{ counts: { total: 12, kept: 4, missed: 1, open: 7 }, text: { behaviour: expect.stringContaining('19:00') } }]);
      expect(criteria[0].occasions.map(({ day }: { day: string }) => day)).toEqual(['07', '08', '09', '10', '11', '14', '15', '16', '17', '18', '21', '22'].map((day) => `2026-12-${day}`));
    });
    const page = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
    expect(page.criteria).toMatchObject([{ number: 2, state: 'active', counts: { total: 12, kept: 4, missed: 1 } }]);
    const texts = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/agreed-texts`), 200).body;
    const [own = {}] = await agreementOf(couple.doer.browser);
    expect(texts.agreements).toEqual([{ criterionId: couple.criterionId, doerName: 'Daniel', behaviour: expect.stringContaining('19:00'), history: own.history }]);
    expect(own.history).toMatchObject([{ number: 1 }, { number: 2 }]);
    const stored = await here.world.admin.query('select count(*)::int as n from entry where version_id = $1', [couple.versionId]);
    expect(stored.rows[0].n).toBe(4);
  });
});

describe('A couple of many months', () => {
  it('keeps a word that asks for a talk on the therapist’s page, however old the text is and whatever was agreed since', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      done(await signNumber(couple, 0, waiting!, 'not_sure'));
      done(await ask(room, couple.criterionId, { ...LATER, shows: 'that I am thought of' }, { direction: 'easier' }));
      await agreeOn(couple, room);
    });
    here.world.clock.set('2027-04-12T09:00:00Z');
    await comeBack(couple.therapist);
    const { criteria } = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
    expect(criteria.map(({ number, state }: { number: number; state: string }) => [number, state])).toEqual([[3, 'active'], [2, 'waiting']]);
    expect(criteria[1].signatures).toMatchObject([{ personId: couple.doer.personId, free: 'not_sure' }]);
    const { needs } = done(await couple.therapist.get('/api/staff/today'), 200).body;
    expect(needs).toContainEqual(expect.objectContaining({ kind: 'criterion_not_free', caseId: couple.caseId, criterionId: couple.criterionId, free: 'not_sure' }));
    expect(done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/agreed-texts`), 200).body.agreements).toMatchObject([{ history: [{ number: 1 }, { number: 3 }] }]);
    const { rows } = await here.world.admin.query(`select count(*)::int as looks from view_audit where case_id = $1 and screen = 'agreed texts'`, [couple.caseId]);
    expect(rows).toEqual([{ looks: 1 }]);
  });
});

describe('Asking for more before the review', () => {
  it.each([[0, 'Daniel'], [1, 'Ana'], [null, 'the therapist']] as const)('is refused to everyone alike (%s: %s), on the screen and through the API, and nothing waits', async (by, _) => {
    const couple = await agreed();
    const before = await pagesOf(couple.other);
    await meet(here, couple, WEDNESDAY, async (room) => {
      const preview = done(await room.send('POST', `/api/room/criteria/${couple.criterionId}/versions/preview`, await changed(room, couple.criterionId, EARLIER)), 200).body;
      expect(preview).toMatchObject({ direction: 'harder', isAllowed: false, reviewOn: '2027-02-01' });
      const refused = await ask(room, couple.criterionId, EARLIER, { direction: 'harder', reason: 'new_breach', ...(by === null ? {} : { askedBy: couple.partners[by].personId }) });
      expect([refused.status, refused.body.code, refused.body.detail]).toEqual([409, 'harder_waits', 'This would ask for more. Harder changes wait for the review.']);
      expect((await ask(room, couple.criterionId, EARLIER, { direction: 'easier' })).body.fields).toEqual([{ field: 'direction', detail: 'Choose one of the answers.' }]);
      expect((await ask(room, couple.criterionId, { reviewOn: '2027-02-08' }, { direction: 'harder' })).body.code).toBe('harder_waits');
      expect((await ask(room, couple.criterionId, {}, { direction: 'clearer' })).body.code).toBe('nothing_changed');
      expect(await inRoom(room, couple.criterionId, 'waiting_for_signatures')).toBeUndefined();
    });
    here.world.clock.set('2026-12-07T09:30:00Z');
    await comeBack(couple.other.browser);
    expect(await pagesOf(couple.other)).toBe(before);
    const { rows } = await here.world.admin.query('select asked_by, direction, occasion, outcome from amendment_ask where case_id = $1 order by id', [couple.caseId]);
    expect(rows).toContainEqual({ asked_by: by === null ? null : couple.partners[by].personId, direction: 'harder', occasion: 'between', outcome: 'refused' });
  });

  it('the database refuses it too, whoever writes', async () => {
    const couple = await agreed();
    await expect(here.world.admin.query(
      `insert into criterion_version select clinic_id, gen_random_uuid(), case_id, criterion_id, 2, road, session_id, terms, words_sealed, text_hash, true, true, true, review_on, created_by, created_at, 'harder', 'too_hard', null, 'between', 1
         from criterion_version where id = $1`, [couple.versionId])).rejects.toThrow(/check/);
  });

  it('is possible once the review was held, not merely because its day has come, and begins with the week after', async () => {
    const couple = await agreed();
    await meet(here, couple, '2027-02-01T09:00:00Z', async (room) => {
      expect((await ask(room, couple.criterionId, { ...EARLIER, reviewOn: '2027-03-29' }, { direction: 'harder', askedBy: couple.other.personId })).body.code).toBe('harder_waits');
      await openWeeks(room);
      done(await hold(room, couple));
      done(await ask(room, couple.criterionId, { ...EARLIER, reviewOn: '2027-03-29' }, { direction: 'harder', askedBy: couple.other.personId }));
      await agreeOn(couple, room);
      expect(await inRoom(room, couple.criterionId, 'active')).toMatchObject({ number: 1 });
      expect(await inRoom(room, couple.criterionId, 'to_come')).toMatchObject({ number: 2, startsOn: '2027-02-08' });
    });
  });

  it('is possible after a found-out event that the therapist entered, for fourteen days, and neither partner reads of the event', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, () => Promise.resolve());
    const { rows: [session] } = await here.world.admin.query('select id from session where case_id = $1 order by started_at desc limit 1', [couple.caseId]);
    const before = await pagesOf(couple.other);
    done(await couple.therapist.make(`/api/staff/cases/${couple.caseId}/found-out-events`, { sessionId: session.id, words: 'A second account was found on Tuesday' }));
    expect(await pagesOf(couple.other)).toBe(before);
    await meet(here, couple, '2026-12-30T09:00:00Z', async (room) => {
      done(await ask(room, couple.criterionId, EARLIER, { direction: 'harder', reason: 'new_breach', askedBy: couple.other.personId }));
    });
    const goalposts = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/goalposts`), 200).body;
    expect(goalposts).toEqual({ lines: [], foundOut: [{ id: expect.any(String), enteredOn: '2026-12-16', words: 'A second account was found on Tuesday' }], openUntil: '2026-12-30' });
    await meet(here, couple, '2026-12-31T09:00:00Z', async (room) => {
      expect((await ask(room, couple.criterionId, EARLIER, { direction: 'harder', reason: 'new_breach' })).body.code).toBe('harder_waits');
    });
  });
});

describe('Other words for the same terms', () => {
  it('are clearer when the therapist says so, and harder when the therapist says that', async () => {
    const couple = await agreed();
    const words = { then: 'we plan two days away' };
    await meet(here, couple, WEDNESDAY, async (room) => {
      expect((await ask(room, couple.criterionId, words, { direction: 'harder', reason: 'clearer' })).body.code).toBe('harder_waits');
      expect((await ask(room, couple.criterionId, words, { direction: 'easier', reason: 'clearer' })).status).toBe(422);
      done(await ask(room, couple.criterionId, words, { direction: 'clearer', reason: 'clearer' }));
    });
  });

  it('that nobody may be asked for are turned back here as well', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      const refused = await ask(room, couple.criterionId, { commitment: 'I share live location for good' }, { direction: 'clearer', reason: 'clearer' });
      expect([refused.status, refused.body.code]).toEqual([422, 'other_words_needed']);
    });
  });
});

describe('An agreement that both end', () => {
  it('stops at the end of that day, stays in the history of both, and asks for nothing afterwards', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await room.make(`/api/room/criteria/${couple.criterionId}/ending`, { reason: 'no_longer_needed', askedBy: couple.other.personId }));
      const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      expect(waiting).toMatchObject({ direction: 'ended', text: { sentence: expect.stringMatching(/^Daniel and Ana agree to end this: Daniel will be home by 18:30/) } });
      expect((await endorseNumber(couple, room, waiting ?? { number: 2, textHash: '' })).body.code).toBe('waiting_for_signatures');
      await agreeOn(couple, room);
      expect(await inRoom(room, couple.criterionId, 'active')).toMatchObject({ number: 1, endsOn: '2026-12-16' });
    });
    here.world.clock.set('2026-12-16T18:00:00Z');
    await comeBack(couple.doer.browser);
    expect(done(await couple.doer.browser.get('/api/my/tonight'), 200).body.occasions).toMatchObject([{ slot: '2026-12-16' }]);
    here.world.clock.set('2026-12-17T18:00:00Z');
    for (const { browser } of couple.partners) await comeBack(browser);
    expect(done(await couple.doer.browser.get('/api/my/tonight'), 200).body).toMatchObject({ occasions: [], nextDueAt: null });
    expect(await agreementOf(couple.other.browser)).toMatchObject([{ state: 'ended', endsOn: '2026-12-16', history: [{ number: 1 }, { number: 2, direction: 'ended', reason: 'no_longer_needed', signed: [{}, {}] }] }]);
    await meet(here, couple, '2026-12-21T09:00:00Z', async (room) => {
      expect(done(await room.get('/api/room'), 200).body.criteria).toEqual([]);
      expect((await room.get(`/api/room/criteria/${couple.criterionId}/standing`)).status).toBe(404);
    });
    const today = done(await couple.therapist.get('/api/staff/today'), 200).body;
    expect(today.needs.filter(({ caseId, kind }: { caseId: string; kind: string }) => caseId === couple.caseId && kind === 'review_due')).toEqual([]);
  });
});

describe('A change that waits', () => {
  it('is replaced by the next one, and can then neither be signed nor endorsed', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      const first = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      if (!first) throw new Error('nothing waits');
      done(await signNumber(couple, 0, first));
      done(await ask(room, couple.criterionId, { by: '19:30', noticeBy: '18:30' }, { direction: 'easier' }));
      expect((await signNumber(couple, 1, first)).status).toBe(404);
      expect((await endorseNumber(couple, room, first)).body.code).toBe('stale');
      expect(await agreementOf(couple.doer.browser)).toMatchObject([{ number: 1, state: 'active' }, { number: 3, state: 'to_sign' }]);
      await agreeOn(couple, room);
    });
  });

  it('takes no place among the doer’s agreements', async () => {
    const couple = await agreed();
    await here.world.admin.query(`insert into setting (clinic_id, id, key, value, set_by, set_at) select clinic_id, gen_random_uuid(), 'maxActivePerDoer', '1', opened_by, opened_at from couple_case where id = $1`, [couple.caseId]);
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      await agreeOn(couple, room);
    });
    await here.world.admin.query(`insert into setting (clinic_id, id, key, value, set_by, set_at) select clinic_id, gen_random_uuid(), 'maxActivePerDoer', '5', opened_by, now() from couple_case where id = $1`, [couple.caseId]);
  });
});

describe('The line for the therapist alone', () => {
  it('says who asked twice outside the review, and counts one session once', async () => {
    const couple = await agreed();
    const asks = { direction: 'harder', reason: 'new_breach', askedBy: couple.other.personId };
    await meet(here, couple, '2026-12-09T09:00:00Z', async (room) => {
      for (let n = 0; n < 3; n += 1) expect((await ask(room, couple.criterionId, EARLIER, asks)).status).toBe(409);
      expect((await ask(room, couple.criterionId, EARLIER, { ...asks, reason: 'safety', askedBy: couple.doer.personId })).status).toBe(409);
    });
    const lines = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/goalposts`), 200).body.lines;
    expect(await lines()).toEqual([]);
    await meet(here, couple, WEDNESDAY, async (room) => {
      expect((await ask(room, couple.criterionId, EARLIER, asks)).status).toBe(409);
      expect((await ask(room, couple.criterionId, EARLIER, { ...asks, reason: 'safety', askedBy: couple.doer.personId })).status).toBe(409);
    });
    expect(await lines()).toEqual([{ firstName: 'Ana', asks: 2, contested: 0, since: '2026-12-09' }]);
    expect(await pagesOf(couple.doer)).not.toMatch(/goalpost|harder|asked/i);
  });
});

describe('Races at a change', () => {
  it('both sign at once, twice each: one signature of each', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
      const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      if (!waiting) throw new Error('nothing waits');
      const answers = await Promise.all([signNumber(couple, 0, waiting), signNumber(couple, 1, waiting), signNumber(couple, 0, waiting), signNumber(couple, 1, waiting)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
      expect(await inRoom(room, couple.criterionId, 'ready')).toMatchObject({ number: 2 });
      const endorsed = await Promise.all([endorseNumber(couple, room, waiting), endorseNumber(couple, room, waiting)]);
      expect(endorsed.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  it('two changes at once: each has a number, and only the later one can be signed', async () => {
    const couple = await agreed();
    await meet(here, couple, WEDNESDAY, async (room) => {
      const [one, two] = [await changed(room, couple.criterionId, LATER), await changed(room, couple.criterionId, { by: '19:30', noticeBy: '18:30' })];
      const more = { reason: 'life_changed', direction: 'easier', frank: true, honest: true, fair: true };
      const answers = await Promise.all([one, two].map((text) => room.make(`/api/room/criteria/${couple.criterionId}/versions`, { ...text, ...more })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      const { criteria } = done(await room.get('/api/room'), 200).body;
      expect(criteria.map(({ number, state }: { number: number; state: string }) => [number, state])).toEqual([[1, 'active'], [3, 'waiting_for_signatures']]);
    });
  });

  it('an endorsement and a new text at once: one of them stands, and the text that is in force follows what was signed', async () => {
    const couple = await agreed();
    const { room } = await startSession(couple);
    done(await ask(room, couple.criterionId, LATER, { direction: 'easier' }));
    const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
    if (!waiting) throw new Error('nothing waits');
    for (const by of [0, 1] as const) done(await signNumber(couple, by, waiting));
    const next = await changed(room, couple.criterionId, { by: '20:00', noticeBy: '19:00' });
    const [endorsed, drafted] = await Promise.all([
      endorseNumber(couple, room, waiting),
      room.make(`/api/room/criteria/${couple.criterionId}/versions`, { ...next, reason: 'life_changed', direction: 'easier', frank: true, honest: true, fair: true }),
    ]);
    expect(drafted.status).toBe(201);
    const { rows } = await here.world.admin.query('select number, base_number from criterion_version where criterion_id = $1 and number = 3', [couple.criterionId]);
    expect(rows).toEqual([{ number: 3, base_number: endorsed.status === 201 ? 2 : 1 }]);
    if (endorsed.status !== 201) expect(endorsed.body.code).toBe('stale');
    await endSession(couple);
  });
});
