import type { Browser } from '../support/browser.js';
import { comeBack, done } from '../support/couple.js';
import { type Agreed, agreedCouple, pagesOf, practice } from './agreed.js';
import { agreeOn, ask, endorseNumber, inRoom, meet, signNumber } from './amending.js';
import { agendaOf, conclude, hold, live, openWeeks, reviewsIn, workdays } from './reviewing.js';

const here = practice();
/** Two weeks after the agreement, so that ten workdays lie in between. */
const REVIEW = '2026-12-21';
const REVIEW_DAY = `${REVIEW}T09:00:00Z`;
const agreed = () => agreedCouple(here, { reviewOn: REVIEW });
const agreementOf = async ({ other }: Agreed) => done(await other.browser.get('/api/my/agreement'), 200).body.criteria as { state: string; number: number }[];
const stepsOf = async ({ caseId }: Agreed) => (await here.world.admin.query('select step, number, answer from review_step where case_id = $1 order by taken_at, step, number', [caseId])).rows;

/** The next review of a couple as the clinic's admin reads it. */
async function nextReview({ caseId }: { caseId: string }): Promise<string | null> {
  await comeBack(here.clinic.admin);
  return done(await here.clinic.admin.get('/api/staff/couples'), 200).body.couples.find((one: { caseId: string }) => one.caseId === caseId).reviewOn;
}

describe('A review that has come', () => {
  it('stands on the agenda from its day on, opens the weeks first, reads the counts aloud and says whether it is enough', async () => {
    const couple = await agreed();
    await live(here, couple, { ...workdays(9, 'kept'), '2026-12-18': 'not_kept' });
    await meet(here, couple, '2026-12-20T09:00:00Z', async (room) => {
      expect(await agendaOf(room)).toEqual([]);
      expect((await hold(room, couple)).body.code).toBe('review_not_yet');
    });
    await meet(here, couple, REVIEW_DAY, async (room) => {
      expect(await agendaOf(room)).toEqual([{ criterionId: couple.criterionId, state: 'weeks_first' }]);
      expect((await hold(room, couple)).body.code).toBe('weeks_first');
      await openWeeks(room);
      expect(await reviewsIn(room)).toMatchObject([{ state: 'due', held: null, counts: { kept: 9, missed: 1, total: 10 }, from: '2026-12-07', to: '2026-12-20' }]);
      done(await hold(room, couple));
      expect(await reviewsIn(room)).toMatchObject([{ state: 'open', held: { verdict: 'met', heldOn: REVIEW, meaning: null, then: null, choice: null }, mayJudgeAgain: false, isThenOpen: true }]);
      expect((await hold(room, couple)).body.code).toBe('already_done');
    });
    expect(await nextReview(couple)).toBeNull();
    const { rows: [basis] } = await here.world.admin.query('select algorithm, cut_off, inputs from review_basis where case_id = $1', [couple.caseId]);
    expect(basis).toMatchObject({ algorithm: 1, cut_off: new Date('2026-12-21T02:00:00Z'), inputs: { rule: { share: 0.85, coverage: 0.8 }, figures: { kept: 9, counted: 10, due: 10, entered: 10 } } });
    expect(basis.inputs.occasions).toHaveLength(10);
    expect(basis.inputs.occasions.at(-1)).toEqual([1, '2026-12-18', 'missed_told']);
  });

  it.each([
    ['not met by what was agreed', { ...workdays(8, 'kept'), '2026-12-17': 'not_kept', '2026-12-18': 'not_kept' }, {}, 'not_met'],
    ['not yet known where too little was written down', workdays(7, 'kept'), {}, 'not_yet_known'],
    ['met although the other wrote nothing down', workdays(10, 'kept'), {}, 'met'],
    ['for both to decide where their entries differ too often', workdays(10, 'kept'), { '2026-12-08': 'not_kept', '2026-12-09': 'not_kept', '2026-12-10': 'not_kept' }, 'review_decides'],
  ])('is %s', async (_, says, other, verdict) => {
    const couple = await agreed();
    await live(here, couple, says, other as Record<string, string>);
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      done(await hold(room, couple));
      const [review] = await reviewsIn(room);
      expect(review).toMatchObject({ held: { verdict }, mayJudgeAgain: verdict !== 'met', isThenOpen: verdict === 'met' });
      // A figure of the judgement would tell partners one open day from another.
      expect(JSON.stringify(review)).not.toMatch(/unrecorded|disputed|unconfirmed|onDoersWord|share|coverage/);
    });
  });

  it('judges by the agreed day, also four weeks late, when the agreement rests', async () => {
    const couple = await agreed();
    await live(here, couple, { ...workdays(10, 'kept'), ...workdays(5, 'not_kept', '2026-12-21') });
    await meet(here, couple, '2027-01-25T09:00:00Z', async (room) => {
      await openWeeks(room);
      done(await hold(room, couple));
      expect(await reviewsIn(room)).toMatchObject([{ held: { verdict: 'met', heldOn: '2027-01-25' } }]);
    });
  });
});

describe('The steps of a review', () => {
  it('are what it meant, the "then", and one choice, each read again where it stands, and the same for both partners', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const { id } = done(await hold(room, couple));
      const path = `/api/room/reviews/${id}`;
      done(await room.make(`${path}/meaning`, { words: 'I stopped looking at the clock.' }));
      expect((await room.make(`${path}/meaning`, {})).body.code).toBe('already_done');
      expect((await room.make(`${path}/then`, { answer: 'deferred' })).body.fields).toEqual([{ field: 'reason', detail: 'Write something here.' }]);
      expect((await room.make(`${path}/then`, { answer: 'done', reason: 'now' })).status).toBe(422);
      done(await room.make(`${path}/then`, { answer: 'deferred', reason: 'The children are ill' }));
      expect((await conclude(room, id, 'close', { reviewOn: '2027-02-01' })).status).toBe(422);
      done(await conclude(room, id, 'continue', { reviewOn: '2027-02-15' }));
      expect((await conclude(room, id, 'close')).body.code).toBe('already_done');
      expect(await reviewsIn(room)).toMatchObject([{
        state: 'decided', isPutToSignatures: true, isThenOpen: false,
        held: { verdict: 'met', meaning: { words: 'I stopped looking at the clock.' }, then: { answer: 'deferred', reason: 'The children are ill', on: REVIEW }, choice: 'continue' },
      }]);
      const waiting = await agreeOn(couple, room);
      expect(waiting).toMatchObject({ number: 2, direction: 'harder', text: { sentence: expect.stringContaining('15 February') } });
      expect(await inRoom(room, couple.criterionId, 'to_come')).toMatchObject({ number: 2, startsOn: '2026-12-28', reason: 'goes_on' });
    });
    const [doers, others] = await Promise.all([couple.doer, couple.other].map(async ({ browser }) => (await browser.get('/api/my/agreement')).text));
    expect(JSON.parse(String(others)).criteria[0].history[0].review).toMatchObject({ verdict: 'met', heldOn: REVIEW, meaning: { words: 'I stopped looking at the clock.' }, choice: 'continue' });
    const ofReview = (text: string | undefined) => JSON.stringify(JSON.parse(String(text)).criteria[0].history);
    expect(ofReview(doers)).toBe(ofReview(others));
    for (const partner of couple.partners) expect(await pagesOf(partner)).not.toMatch(/review_basis|coverage|missed_told/);
    const { rows } = await here.world.admin.query('select words_sealed from review_step where case_id = $1 and words_sealed is not null', [couple.caseId]);
    for (const { words_sealed } of rows) expect(words_sealed.toString()).not.toMatch(/clock|children/);
  });

  it('a "then" that was put off is asked for in later sessions, and stands on the agenda once it was put off twice', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    const id = await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const review = done(await hold(room, couple));
      done(await room.make(`/api/room/reviews/${review.id}/then`, { answer: 'deferred', reason: 'Not this week' }));
      done(await conclude(room, review.id, 'close'));
      await agreeOn(couple, room);
      expect(await reviewsIn(room)).toEqual([]);
      return review.id;
    });
    const path = `/api/room/reviews/${id}/then`;
    await meet(here, couple, '2026-12-28T09:00:00Z', async (room) => {
      expect(await agendaOf(room)).toEqual([]);
      expect(await reviewsIn(room)).toMatchObject([{ state: 'then', isThenOpen: true, held: { then: { answer: 'deferred' } } }]);
      done(await room.make(path, { answer: 'deferred', reason: 'No sitter' }));
    });
    await meet(here, couple, '2027-01-04T09:00:00Z', async (room) => {
      expect(await agendaOf(room)).toEqual([{ criterionId: couple.criterionId, state: 'then' }]);
      done(await room.make(path, { answer: 'declined' }));
      expect(await agendaOf(room)).toEqual([]);
      expect((await room.make(path, { answer: 'done' })).body.code).toBe('already_done');
    });
  });

  it('where nobody signs what was chosen, it is chosen anew in a later session, and what was met stays met', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    const id = await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const review = done(await hold(room, couple));
      done(await room.make(`/api/room/reviews/${review.id}/then`, { answer: 'deferred', reason: 'Not this week' }));
      expect(await reviewsIn(room)).toMatchObject([{ isThenOpen: false }]);
      done(await conclude(room, review.id, 'continue', { reviewOn: '2027-02-15' }));
      return review.id;
    });
    await meet(here, couple, '2026-12-28T09:00:00Z', async (room) => {
      expect(await reviewsIn(room)).toMatchObject([{ state: 'open', held: { verdict: 'met', choice: 'continue' }, isThenOpen: true, isPutToSignatures: false }]);
      expect((await room.make(`/api/room/reviews/${id}/judgements`, {})).body.code).toBe('already_done');
      done(await conclude(room, id, 'next_set'));
      await agreeOn(couple, room);
    });
    here.world.clock.set('2026-12-29T09:00:00Z');
    await comeBack(couple.other.browser);
    expect(await agreementOf(couple)).toMatchObject([{ state: 'ended', history: [{ review: { verdict: 'met', choice: 'next_set' } }, { review: null, direction: 'ended', reason: 'enough' }] }]);
  });

  it('a set that is met is not counted otherwise, whoever asks how often; the therapist alone reads that it was asked in later sessions', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    const contest = (room: Browser, reviewId: string) => room.make(`/api/room/reviews/${reviewId}/contests`, {});
    const inMeeting = (at: string) => meet(here, couple, at, async (room) => {
      const [before, pages] = [await reviewsIn(room), await pagesOf(couple.doer)];
      const reviewId = before[0]?.held?.reviewId ?? '';
      const refused = [await contest(room, reviewId), await contest(room, reviewId)];
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual([[409, 'met_stands'], [409, 'met_stands']]);
      expect(await reviewsIn(room)).toEqual(before);
      expect(await pagesOf(couple.doer)).toBe(pages);
    });
    const lines = async () => done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}/goalposts`), 200).body.lines;
    // To say so in the very session that found it met is part of that review.
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const { id } = await hold(room, couple);
      expect((await contest(room, id)).body.code).toBe('met_stands');
    });
    await inMeeting('2026-12-22T09:00:00Z');
    expect(await lines()).toEqual([]);
    await inMeeting('2026-12-23T09:00:00Z');
    expect(await lines()).toEqual([{ firstName: 'Ana', asks: 2, contested: 2, since: '2026-12-22' }]);
    const { rows } = await here.world.admin.query('select occasion, count(*)::int as times from amendment_ask where case_id = $1 group by 1 order by 1', [couple.caseId]);
    expect(rows).toEqual([{ occasion: 'between', times: 4 }, { occasion: 'review', times: 1 }]);
    expect(await stepsOf(couple)).toEqual([{ step: 'judged', number: 1, answer: 'met' }]);
  });

  it('what is not met cannot be asked to be counted otherwise, nor a review of nobody', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'not_kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const { id } = await hold(room, couple);
      for (const reviewId of [id, couple.criterionId]) expect((await room.make(`/api/room/reviews/${reviewId}/contests`, {})).status).toBe(404);
    });
    expect((await here.world.admin.query('select 1 from amendment_ask where case_id = $1', [couple.caseId])).rows).toEqual([]);
  });

  it('less is asked by the road of every change, and counts as less although it names another review day', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const { id } = done(await hold(room, couple));
      done(await conclude(room, id, 'step_down'));
      expect(await reviewsIn(room)).toMatchObject([{ state: 'decided', isPutToSignatures: false }]);
      done(await ask(room, couple.criterionId, { by: '19:30', noticeBy: '18:30', reviewOn: '2027-02-15' }, { direction: 'easier' }));
      expect(await reviewsIn(room)).toMatchObject([{ state: 'decided', isPutToSignatures: true }]);
      await agreeOn(couple, room);
      expect((await conclude(room, id, 'close')).body.code).toBe('stale');
    });
  });
});

describe('The therapist’s list', () => {
  const isDue = async ({ caseId, therapist }: Agreed) => {
    await comeBack(therapist);
    const { needs } = done(await therapist.get('/api/staff/today'), 200).body as { needs: { kind: string; caseId: string }[] };
    const page = done(await therapist.get(`/api/staff/cases/${caseId}`), 200).body as { decide: { kind: string }[] };
    const [onToday, onPage] = [needs.some((need) => need.kind === 'review_due' && need.caseId === caseId), page.decide.some(({ kind }) => kind === 'review_due')];
    expect(onPage).toBe(onToday);
    return onToday;
  };

  it('names the review from its day until it was held', async () => {
    const couple = await agreed();
    here.world.clock.set(REVIEW_DAY);
    expect(await isDue(couple)).toBe(true);
    await meet(here, couple, '2026-12-30T09:00:00Z', async (room) => {
      await openWeeks(room);
      done(await hold(room, couple));
    });
    expect(await isDue(couple)).toBe(false);
  });

  it.each([['2027-01-17T09:00:00Z', true], ['2027-01-18T09:00:00Z', false]])('or until the agreement rests, 28 days late: on %s %s', async (at, due) => {
    const couple = await agreed();
    here.world.clock.set(at);
    expect(await isDue(couple)).toBe(due);
  });

  it('or until both have agreed to end it', async () => {
    const couple = await agreed();
    await meet(here, couple, '2026-12-22T09:00:00Z', async (room) => {
      expect(await nextReview(couple)).toBe(REVIEW);
      done(await room.make(`/api/room/criteria/${couple.criterionId}/ending`, { reason: 'no_longer_needed' }));
      await agreeOn(couple, room);
    });
    expect([await isDue(couple), await nextReview(couple)]).toEqual([false, null]);
  });
});

describe('At the same moment', () => {
  it('two who hold one review hold it once', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      const answers = await Promise.all(Array.from({ length: 6 }, () => hold(room, couple)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
      const [review] = await reviewsIn(room);
      const choices = ['continue', 'close', 'step_down', 'next_set'];
      const chosen = await Promise.all(choices.map((choice) => conclude(room, review?.held?.reviewId ?? '', choice)));
      expect(chosen.filter(({ status }) => status === 201)).toHaveLength(1);
    });
    expect((await stepsOf(couple)).filter(({ step }) => step === 'judged' || step === 'next')).toHaveLength(2);
    const { rows } = await here.world.admin.query('select count(*)::int as drafts from criterion_version where criterion_id = $1 and number > 1', [couple.criterionId]);
    expect(rows[0].drafts).toBeLessThanOrEqual(1);
  });

  it('an ending that is endorsed while the review is held: the review is of the text that stood, or there is nothing left to look at', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      await openWeeks(room);
      done(await room.make(`/api/room/criteria/${couple.criterionId}/ending`, { reason: 'no_longer_needed' }));
      const waiting = await inRoom(room, couple.criterionId, 'waiting_for_signatures');
      if (!waiting) throw new Error('nothing waits for signatures');
      for (const by of [0, 1] as const) done(await signNumber(couple, by, waiting));
      const [held, ended] = await Promise.all([hold(room, couple), endorseNumber(couple, room, waiting)]);
      expect([ended.status, [201, 404].includes(held.status)]).toEqual([201, true]);
      const { rows } = await here.world.admin.query('select version_id as "versionId" from review where case_id = $1', [couple.caseId]);
      expect(rows).toEqual(held.status === 201 ? [{ versionId: couple.versionId }] : []);
      expect((await reviewsIn(room)).map(({ state }) => state)).toEqual(held.status === 201 ? ['then'] : []);
    });
  });

  it('the weeks are opened while the review is held: it reads all of them, or asks for them first', async () => {
    const couple = await agreed();
    await live(here, couple, workdays(10, 'kept'));
    await meet(here, couple, REVIEW_DAY, async (room) => {
      const [held, opened] = await Promise.all([hold(room, couple), room.make('/api/room/openings', {})]);
      expect(opened.status).toBe(201);
      expect([201, 409]).toContain(held.status);
      if (held.status === 409) done(await hold(room, couple));
      expect(await reviewsIn(room)).toMatchObject([{ held: { verdict: 'met' } }]);
    });
    const { rows } = await here.world.admin.query(`select inputs -> 'figures' -> 'due' as due from review_basis where case_id = $1`, [couple.caseId]);
    expect(rows).toEqual([{ due: 10 }]);
  });
});
