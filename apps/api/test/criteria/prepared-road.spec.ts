import { comeBack, type Couple, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { criterionIn, endorse, pagesOf, practice, sign } from './agreed.js';
import { needsOf, proposeTo, roadOf, staffRoad, takeStep, TELL } from './on-the-road.js';

const here = practice();
const couple = (): Promise<Couple> => readyCouple(here.world, here.therapist);
const answer = (partner: Couple['partners'][0], id: string, said: string) => partner.browser.make(`/api/my/proposals/${id}/answer`, { answer: said });
/** Everything a partner's phone can ask for, this road among it. */
const allOf = async (partner: Couple['partners'][0]) => `${await pagesOf(partner)}\n${(await partner.browser.get('/api/my/proposals')).text}`;

describe('Ana asks for something from her own phone', () => {
  it('the therapist reads it first; Daniel has nothing of it before it is offered', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const before = await allOf(daniel);
    const id = await proposeTo(ana, daniel.personId);
    expect(await allOf(daniel)).toBe(before);
    expect(await roadOf(ana)).toMatchObject({ own: [{ id, state: 'with_therapist', mayTakeBack: true, pausedUntil: null }], offered: [] });
    expect((await answer(daniel, id, 'accepted')).status).toBe(404);
    expect(await needsOf(two)).toEqual(['proposal_to_read']);
    // However many she writes, it is one line on the therapist's list.
    const more = await proposeTo(ana, daniel.personId);
    expect(await needsOf(two)).toEqual(['proposal_to_read']);
    done(await ana.browser.make(`/api/my/proposals/${more}/take-back`, {}));
    expect(await staffRoad(two)).toMatchObject([{ id, state: 'to_read', answers: { frank: TELL.frank }, lints: [], isCounter: false, manyRunning: null }]);
    const { room } = await startSession(two);
    expect((await room.get('/api/room/proposals')).body).toEqual({ proposals: [] });
    await endSession(two);
  });

  it('comes back to her with a line that she alone reads, and she sends it anew', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId);
    const before = await allOf(daniel);
    await takeStep(two, id, 'returned', { line: 'Could you say what it shows you, in your own words?' });
    expect((await roadOf(ana)).own).toMatchObject([{ id, state: 'returned', line: 'Could you say what it shows you, in your own words?' }]);
    expect(await needsOf(two)).toEqual([]);
    const again = await proposeTo(ana, daniel.personId, { shows: 'that nothing is kept from me', followsId: id });
    expect((await ana.browser.make('/api/my/proposals', { ...TELL, doerId: daniel.personId, followsId: id })).body.code).toBe('already_done');
    expect((await roadOf(ana)).own.map((one) => [one.id, one.state])).toEqual([[again, 'with_therapist']]);
    expect(await allOf(daniel)).toBe(before);
  });

  it('offered, silence, yes, no and other words are the same page to her', async () => {
    const seen: string[] = [];
    const two = await couple();
    const [daniel, ana] = two.partners;
    for (const said of [null, 'accepted', 'declined', 'countered']) {
      const id = await proposeTo(ana, daniel.personId);
      await takeStep(two, id, 'offered');
      expect((await roadOf(daniel)).offered.find((one) => one.id === id)).toMatchObject({ state: 'to_answer' });
      const before = await allOf(ana);
      if (said === 'countered') await proposeTo(daniel, daniel.personId, { followsId: id, shows: 'that you hear it the same day' });
      else if (said) done(await answer(daniel, id, said));
      expect(await allOf(ana)).toBe(before);
      seen.push(JSON.stringify((await roadOf(ana)).own.filter((one) => one.id === id).map(({ state, line, mayTakeBack }) => [state, line, mayTakeBack])));
      if (said) expect((await answer(daniel, id, 'accepted')).body.code).toBe('already_done');
    }
    expect(new Set(seen)).toEqual(new Set(['[["waiting",null,false]]']));
    expect(await needsOf(two)).toEqual(['proposal_declined', 'proposal_to_read', 'proposal_accepted']);
  });

  it('accepted, it is brought into the room, put up, signed by both and endorsed', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId);
    await takeStep(two, id, 'offered');
    done(await answer(daniel, id, 'accepted'));
    const bring = () => two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${id}/steps`, { step: 'brought' });
    const inTheRoom = async () => {
      const { room } = await startSession(two);
      return { room, proposals: done(await room.get('/api/room/proposals'), 200).body.proposals };
    };
    expect((await inTheRoom()).proposals).toEqual([]);
    await endSession(two);
    done(await bring());
    expect((await bring()).body.code).toBe('stale');
    const { room, proposals } = await inTheRoom();
    expect(proposals).toMatchObject([{ id, text: { sentence: "Daniel will tell Ana the same day when the other person makes contact, and say what the answer was. It shows Ana that I hear it from you. We look at it on a day 8 weeks after signing. When it is enough, we plan one weekend away. Ana's part: I add nothing before the review." } }]);
    expect(JSON.stringify(proposals)).not.toContain(TELL.frank);
    const { id: criterionId } = done(await room.make(`/api/room/proposals/${id}/criterion`, {}));
    expect((await room.make(`/api/room/proposals/${id}/criterion`, {})).body.code).toBe('already_done');
    expect((await room.get('/api/room/proposals')).body).toEqual({ proposals: [] });
    const { textHash, state } = criterionIn(await room.get('/api/room'), criterionId);
    expect(state).toBe('waiting_for_signatures');
    for (const partner of two.partners) done(await sign(partner, { criterionId, textHash }));
    done(await endorse(room, { criterionId, textHash }));
    await endSession(two);
    for (const partner of two.partners) expect(await roadOf(partner)).toMatchObject({ own: [], offered: [] });
    const { rows } = await here.world.admin.query('select road, review_on::text from criterion_version where criterion_id = $1', [criterionId]);
    expect(rows).toEqual([{ road: 'prepared', review_on: '2027-02-01' }]);
    expect((await ana.browser.get('/api/my/agreement')).body.criteria).toMatchObject([{ state: 'active' }]);
  });

  it('said in other words it goes the same road back, and stands for the first one once it is offered', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const first = await proposeTo(ana, daniel.personId);
    await takeStep(two, first, 'offered');
    expect((await daniel.browser.make('/api/my/proposals', { ...TELL, doerId: ana.personId, followsId: first })).body.fields).toEqual([{ field: 'doerId', detail: 'Choose one of the answers.' }]);
    here.world.clock.pass({ minutes: 1 });
    const counter = await proposeTo(daniel, daniel.personId, { followsId: first, commitment: 'I ask once and then let it rest' });
    expect(await roadOf(daniel)).toMatchObject({ own: [{ id: counter, state: 'with_therapist', mayTakeBack: false, pausedUntil: null }], offered: [] });
    expect((await daniel.browser.make(`/api/my/proposals/${counter}/take-back`, {})).status).toBe(404);
    expect((await staffRoad(two)).map(({ id, state, isCounter }) => [id, state, isCounter])).toEqual([[first, 'countered', false], [counter, 'to_read', true]]);
    await takeStep(two, counter, 'offered');
    expect((await roadOf(ana)).own).toEqual([]);
    expect((await roadOf(ana)).offered).toMatchObject([{ id: counter, state: 'to_answer' }]);
    done(await answer(ana, counter, 'accepted'));
    await takeStep(two, counter, 'brought');
    const { room } = await startSession(two);
    const { id: criterionId } = done(await room.make(`/api/room/proposals/${counter}/criterion`, {}));
    expect(JSON.stringify(criterionIn(await room.get('/api/room'), criterionId))).toContain('I ask once and then let it rest');
    await endSession(two);
  });

  it('a decline is noted by the therapist, or the offer called back: only then does her page change', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId);
    await takeStep(two, id, 'offered');
    done(await answer(daniel, id, 'declined'));
    await takeStep(two, id, 'noted');
    expect(await needsOf(two)).toEqual([]);
    expect((await roadOf(ana)).own).toMatchObject([{ state: 'waiting', line: null }]);
    expect((await roadOf(daniel)).offered).toMatchObject([{ state: 'declined' }]);
    here.world.clock.pass({ minutes: 1 });
    const other = await proposeTo(ana, daniel.personId);
    await takeStep(two, other, 'offered');
    done(await answer(daniel, other, 'declined'));
    await takeStep(two, other, 'called_back', { line: 'Let us look at it together on Thursday.' });
    expect((await roadOf(ana)).own[0]).toMatchObject({ id: other, state: 'returned', line: 'Let us look at it together on Thursday.' });
    expect((await roadOf(daniel)).offered.map(({ id: one }) => one)).toEqual([id]);
  });
});

describe('Daniel offers something without being asked', () => {
  it('it waits a night before the therapist reads it, and can be taken back without a trace', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const before = await allOf(ana);
    const [kept, taken] = [await proposeTo(daniel, daniel.personId), await proposeTo(daniel, daniel.personId)];
    expect((await roadOf(daniel)).own).toMatchObject([{ state: 'paused', pausedUntil: '2026-12-08T09:00:00Z' }, { state: 'paused' }]);
    expect([await needsOf(two), await staffRoad(two)]).toEqual([[], []]);
    expect((await two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${kept}/steps`, { step: 'offered' })).body.code).toBe('stale');
    done(await daniel.browser.make(`/api/my/proposals/${taken}/take-back`, {}));
    here.world.clock.set('2026-12-08T09:00:00Z');
    for (const browser of [two.therapist, daniel.browser, ana.browser]) await comeBack(browser);
    expect((await staffRoad(two)).map(({ id, state }) => [id, state])).toEqual([[kept, 'to_read']]);
    expect((await two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${taken}/steps`, { step: 'offered' })).status).toBe(404);
    expect((await roadOf(daniel)).own.map(({ id, state }) => [id, state])).toEqual([[kept, 'with_therapist']]);
    here.world.clock.set('2026-12-07T09:00:00Z');
    expect(await allOf(ana)).toBe(before);
  });
});

describe('words that nobody may be asked for', () => {
  it('are sent to nobody; the therapist alone is told, and whose they are', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const [hers, his] = [await allOf(ana), await allOf(daniel)];
    const refused = await ana.browser.make('/api/my/proposals', { ...TELL, doerId: daniel.personId, template: 'own_words', often: 'per_event', behaviour: 'share live location for good' });
    expect([refused.status, refused.body.code, refused.body.fields.map(({ field }: { field: string }) => field)]).toEqual([422, 'other_words_needed', ['behaviour']]);
    expect([await allOf(ana), await allOf(daniel)]).toEqual([hers, his]);
    const { decide } = done(await two.therapist.get(`/api/staff/cases/${two.caseId}`), 200).body;
    expect(decide).toMatchObject([{ kind: 'words_turned_back', personId: ana.personId, words: expect.stringContaining('live location') }]);
    expect(await staffRoad(two)).toEqual([]);
  });

  it('that are hard to keep are offered only when the therapist lets them stay', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId, { template: 'own_words', often: 'per_event', behaviour: 'be more honest' });
    expect(await staffRoad(two)).toMatchObject([{ lints: ['vague'] }]);
    const offer = (over: object) => two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${id}/steps`, { step: 'offered', ...over });
    expect((await offer({})).body.code).toBe('hard_to_keep');
    done(await offer({ keepWords: true }));
  });
});

describe('while one of them has stepped back', () => {
  it('nothing of theirs is offered, and nobody is told why', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId);
    done(await ana.browser.make('/api/my/rest', {}));
    const refused = await two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${id}/steps`, { step: 'offered' });
    expect([refused.status, refused.body.code]).toEqual([409, 'shared_part_not_ready']);
    expect((await roadOf(daniel)).offered).toEqual([]);
  });
});

describe('two acts at once', () => {
  it('offered and taken back: one of them stands, and never both', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    for (let round = 0; round < 3; round += 1) {
      const id = await proposeTo(ana, daniel.personId);
      const both = await Promise.all([
        two.therapist.make(`/api/staff/cases/${two.caseId}/proposals/${id}/steps`, { step: 'offered' }),
        ana.browser.make(`/api/my/proposals/${id}/take-back`, {}),
      ]);
      expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
      const { rows } = await here.world.admin.query('select kind from proposal_step where proposal_id = $1', [id]);
      expect(rows).toHaveLength(1);
    }
  });

  it('put up twice: one agreement', async () => {
    const two = await couple();
    const [daniel, ana] = two.partners;
    const id = await proposeTo(ana, daniel.personId);
    await takeStep(two, id, 'offered');
    done(await answer(daniel, id, 'accepted'));
    await takeStep(two, id, 'brought');
    const { room } = await startSession(two);
    const both = await Promise.all([1, 2].map(() => room.make(`/api/room/proposals/${id}/criterion`, {})));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await room.get('/api/room')).body.criteria).toHaveLength(1);
    await endSession(two);
  });
});
