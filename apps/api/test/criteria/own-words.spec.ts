import { comeBack, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { agreedCouple, criterionIn, draft, enter, HOME_ON_TIME, practice } from './agreed.js';

const here = practice();
const OWN = { template: 'own_words', by: undefined, noticeBy: undefined, behaviour: 'leave the phone in the hall after ten', often: 'weekly', weekday: 4, at: '20:00' };
/** The sentences of the practice's list that nobody may be asked for. */
const REFUSED = [
  'never speak to any woman again', 'give me all your passwords and let me check whenever I like', 'share live location for good', 'stop seeing your sister and friends',
  'sleep with me three times a week to prove it', 'answer within two minutes, day or night', 'if you are late once, I call your parents and it is over',
];
const decideOf = async (therapist: { get: (path: string) => Promise<{ body: { decide: { kind: string }[] } }> }, caseId: string) =>
  (await therapist.get(`/api/staff/cases/${caseId}`)).body.decide.filter(({ kind }) => kind === 'words_turned_back') as unknown as { turnedBackId: string; words: string; categories: string[] }[];

describe('Daniel and Ana say it in their own words', () => {
  it('the sentence, the short form for tonight and the terms are as they chose', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { room } = await startSession(couple);
    const preview = done(await room.send('POST', '/api/room/criteria/preview', { template: 'own_words', often: 'weekly', weekday: 4, at: '20:00', share: 90 }), 200).body;
    expect(preview).toMatchObject({
      asks: 'occasion', next: [{ day: '2026-12-10' }, { day: '2026-12-17' }, { day: '2026-12-24' }],
      terms: { kind: 'reliability', evidence: 'doers_word', excuses: ['illness', 'work_emergency', 'transport'], lateCounts: true, share: 90, coverage: 80, weeks: null, windowDays: 7 },
    });
    const { criterionId } = await draft(room, couple, { ...OWN, evidence: 'both', excuses: [], lateCounts: false });
    const { text } = criterionIn(await room.get('/api/room'), criterionId) as unknown as { text: { sentence: string } };
    expect(text.sentence).toMatch(/^Daniel will leave the phone in the hall after ten\. It shows Ana that I am not left guessing\./);
    const { rows } = await here.world.admin.query('select terms from criterion_version where criterion_id = $1', [criterionId]);
    expect(rows[0].terms).toMatchObject({ template: 'own_words', evidence: 'both', excuses: [], lateCounts: false });
    expect(JSON.stringify(rows[0].terms)).not.toContain('phone');
    await endSession(couple);
  });

  it('three times a week is counted once, on Sunday, and the count says whether it was kept', async () => {
    const couple = await agreedCouple(here, { ...OWN, often: 'n_per_week', weekday: undefined, at: undefined, times: 3 });
    here.world.clock.set('2026-12-13T18:00:00Z');
    for (const { browser } of couple.partners) await comeBack(browser);
    const { occasions } = done(await couple.doer.browser.get('/api/my/tonight'), 200).body;
    expect(occasions).toMatchObject([{ asks: 'weekly_count', times: 3, slot: '2026-W50', behaviour: 'leave the phone in the hall after ten', entry: null }]);
    const say = (answer: string, over: object) => enter(here, couple.doer, couple.versionId, '2026-W50', answer, over);
    for (const [answer, over, code] of [['kept', {}, 'Write something here.'], ['kept', { times: 2 }, 'Choose one of the answers.'], ['not_kept', { times: 3 }, 'Choose one of the answers.'], ['ask_to_excuse', { excuse: 'illness', times: 2 }, 'This is not asked for here.']] as const) {
      expect((await say(answer, over)).body.fields).toEqual([{ field: 'times', detail: code }]);
    }
    expect((await enter(here, couple.other, couple.versionId, '2026-W50', 'kept', { times: 3 })).body.fields).toEqual([{ field: 'times', detail: 'This is not asked for here.' }]);
    done(await say('not_kept', { times: 2 }));
    done(await enter(here, couple.other, couple.versionId, '2026-W50', 'not_kept'));
    expect((await couple.doer.browser.get('/api/my/tonight')).body.occasions[0].entry).toMatchObject({ answer: 'not_kept', times: 2 });
    await comeBack(couple.therapist);
    const page = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
    expect(page.criteria[0].occasions.at(-1)).toMatchObject({ outcome: 'missed_told', doer: 'not_kept', other: 'not_kept', times: 2 });
  });
});

describe('words that are hard to keep or to see', () => {
  it('are turned back until the therapist lets them stay, and the version remembers it', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { room } = await startSession(couple);
    const body = { ...HOME_ON_TIME, ...OWN, doerId: couple.partners[0].personId, behaviour: 'be more honest' };
    const refused = await room.make('/api/room/criteria', body);
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([422, 'hard_to_keep', [{ field: 'behaviour', detail: 'This is hard to keep, or hard to see from outside.' }]]);
    const { id } = done(await room.make('/api/room/criteria', { ...body, keepWords: true }));
    const { rows } = await here.world.admin.query('select terms from criterion_version where criterion_id = $1', [id]);
    expect(rows[0].terms.passed).toEqual(['vague']);
    await endSession(couple);
    expect(await decideOf(couple.therapist, couple.caseId)).toEqual([]);
  });
});

describe('words that nobody may be asked for', () => {
  it.each(REFUSED)('"%s" is stored for nobody, tick or no tick', async (behaviour) => {
    const couple = await readyCouple(here.world, here.therapist);
    const { room } = await startSession(couple);
    const body = { ...HOME_ON_TIME, ...OWN, doerId: couple.partners[0].personId, behaviour };
    for (const over of [{}, { keepWords: true }]) {
      const refused = await room.make('/api/room/criteria', { ...body, ...over });
      expect([refused.status, refused.body.code]).toEqual([422, 'other_words_needed']);
      expect(JSON.stringify(refused.body)).not.toMatch(/secrets|tracking|isolation|sexual|threat|all_hours|category/);
    }
    expect((await room.get('/api/room')).body.criteria).toEqual([]);
    await endSession(couple);
  });

  it('are told to the therapist alone, once for the same words; the decision lets nothing pass', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { room } = await startSession(couple);
    const before = await Promise.all(couple.partners.map(async ({ browser }) => (await browser.get('/api/my/tonight')).body));
    const body = { ...HOME_ON_TIME, ...OWN, doerId: couple.partners[0].personId, behaviour: 'share live location for good' };
    await room.make('/api/room/criteria', body);
    await room.make('/api/room/criteria', body);
    expect((await room.get('/api/room')).body).not.toHaveProperty('turnedBack');
    expect(await Promise.all(couple.partners.map(async ({ browser }) => (await browser.get('/api/my/tonight')).body))).toEqual(before);
    await endSession(couple);
    const [item, ...others] = await decideOf(couple.therapist, couple.caseId);
    expect([item, others]).toMatchObject([{ words: 'share live location for good', categories: ['tracking'] }, []]);
    const decide = (id: string) => couple.therapist.make(`/api/staff/cases/${couple.caseId}/turned-back/${id}/decision`, { decision: 'none_of_these' });
    done(await decide(item!.turnedBackId));
    expect((await decide(item!.turnedBackId)).body.code).toBe('already_done');
    expect(await decideOf(couple.therapist, couple.caseId)).toEqual([]);
    expect((await decide('7f9c24e8-3b2a-4d53-9f4e-0d6c2f8e1a10')).status).toBe(404);
    const { room: again } = await startSession(couple);
    expect((await again.make('/api/room/criteria', body)).body.code).toBe('other_words_needed');
    await endSession(couple);
  });

  it('leave sealed words and nothing readable in the database', async () => {
    const couple = await readyCouple(here.world, here.therapist);
    const { room } = await startSession(couple);
    await room.make('/api/room/criteria', { ...HOME_ON_TIME, ...OWN, doerId: couple.partners[0].personId, behaviour: 'give me your passwords, zinnober' });
    await endSession(couple);
    const { rows } = await here.world.admin.query(`select encode(words_sealed, 'escape') as words, categories from turned_back where case_id = $1`, [couple.caseId]);
    expect(rows).toMatchObject([{ categories: ['secrets_or_device'] }]);
    expect(rows[0].words).not.toContain('zinnober');
  });
});
