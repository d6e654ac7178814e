import { comeBack, done, endSession, readyCouple, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, criterionIn, draft, enter, HOME_ON_TIME, practice } from './agreed.js';

const here = practice();
const SUNDAY = '2026-12-13';
const WEEK = '2026-W50';
const SAID = { shows: 'that I hear it from you', then: 'we plan one weekend away', frank: true, honest: true, fair: true, by: undefined, noticeBy: undefined };
const TELL = { ...SAID, template: 'tell_same_day' };
const ASK = { ...SAID, template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 };
const TRAVEL = { ...SAID, template: 'travel_check_in', by: '13:00' };
const LISTEN = { ...SAID, template: 'listen_when_it_hurts', minutes: 10, hours: 24 };

const tonightOf = async (partner: Agreed['doer']) => done(await partner.browser.get('/api/my/tonight'), 200).body;
/** A session in which everything due so far opens to both. */
async function openWeeks(couple: Agreed): Promise<void> {
  await comeBack(couple.therapist);
  const { room } = await startSession(couple);
  done(await room.make('/api/room/openings', {}));
  await endSession(couple);
}

it('Daniel and Ana pick one of five, and each starts at its own next due time', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const sentences: string[] = [];
  for (const over of [{}, TELL, ASK, TRAVEL, LISTEN]) {
    const { criterionId } = await draft(room, couple, over);
    const { text } = criterionIn(await room.get('/api/room'), criterionId) as unknown as { text: { sentence: string } };
    sentences.push(text.sentence.split('. ')[0] as string);
  }
  expect(sentences).toEqual([
    'Daniel will be home by 18:30 on workdays, or message by 17:30 with the new time',
    'Daniel will tell Ana the same day when the other person makes contact, and say what the answer was',
    'Daniel will sit down with Ana on Sundays at 19:00 for 20 minutes and open with "ask me anything"',
    'Daniel will message Ana by 13:00 on each travel day, with the place, the company and the time of the next call',
    'Daniel will put the phone down when Ana says that it hurts, and offer 10 minutes now or a time within 24 hours',
  ]);
  await endSession(couple);
});

it('a draft whose fields do not belong to its template is sent back with each field named', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const doerId = couple.partners[0].personId;
  const cases: [string[], object][] = [
    [['noticeBy'], { ...HOME_ON_TIME, noticeBy: undefined }], [['by'], { ...TELL, by: '18:30' }], [['weekday', 'at'], { ...ASK, weekday: undefined, at: undefined }],
    [['minutes'], { ...ASK, minutes: 90 }], [['weekday'], { ...ASK, weekday: 8 }], [['hours'], { ...LISTEN, hours: 72 }], [['hours'], { ...LISTEN, hours: null }],
    [['template'], { ...TELL, template: 'passwords' }],
  ];
  for (const [fields, body] of cases) {
    const refused = await room.make('/api/room/criteria', { ...body, doerId });
    expect([fields, refused.status, refused.body.fields.map(({ field }: { field: string }) => field)]).toEqual([fields, 422, fields]);
  }
  await endSession(couple);
});

it('before they sign, the next three times are shown in their own zone, and nothing is stored', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const { room } = await startSession(couple);
  const preview = async (body: object) => done(await room.send('POST', '/api/room/criteria/preview', body), 200).body;
  expect(await preview({ template: 'ask_me_anything', weekday: 7, at: '19:00', minutes: 20 })).toMatchObject({
    asks: 'occasion', next: [{ day: '2026-12-13', dueAt: '2026-12-13T18:00:00Z' }, { day: '2026-12-20', dueAt: '2026-12-20T18:00:00Z' }, { day: '2026-12-27', dueAt: '2026-12-27T18:00:00Z' }],
  });
  expect(await preview({ template: 'listen_when_it_hurts', minutes: 10, hours: 24 })).toMatchObject({ asks: 'weekly_line', next: [{ day: '2026-12-13', dueAt: '2026-12-14T02:00:00Z' }, {}, {}] });
  expect((await room.send('POST', '/api/room/criteria/preview', { template: 'travel_check_in' })).body.fields).toEqual([{ field: 'by', detail: 'Write something here.' }]);
  expect((await room.get('/api/room')).body.criteria).toEqual([]);
  await endSession(couple);
});

describe('what has no fixed due time', () => {
  it('is one line on Sunday for Daniel, who does it; Ana is asked nothing and meets the same page whatever he says', async () => {
    const couple = await agreedCouple(here, TELL);
    const { doer, other, versionId } = couple;
    expect(await tonightOf(doer)).toMatchObject({
      occasions: [], nextDueAt: null, nextLineOn: SUNDAY,
      standing: [{ behaviour: 'Tell Ana the same day when the other person makes contact', shows: 'that I hear it from you', askerName: 'Ana' }],
    });
    here.world.clock.set(`${SUNDAY}T19:00:00Z`);
    expect((await tonightOf(doer)).occasions).toMatchObject([{ slot: WEEK, day: SUNDAY, asks: 'weekly_line', as: 'doer', excuses: [], entry: null }]);
    const before = await other.browser.get('/api/my/tonight');
    expect(before.body).toMatchObject({ occasions: [], earlier: [], standing: [], nextDueAt: null, nextLineOn: null });
    for (const answer of ['did_not_come_up', 'kept', 'not_kept'] as const) {
      const { id } = done(await enter(here, doer, versionId, WEEK, answer));
      expect((await other.browser.get('/api/my/tonight')).text).toBe(before.text);
      done(await doer.browser.make(`/api/my/entries/${id}/undo`, {}));
    }
    for (const answer of ['kept', 'not_kept', 'cant_say', 'did_not_come_up']) {
      const refused = await enter(here, other, versionId, WEEK, answer);
      expect([refused.status, refused.body.code]).toEqual([404, 'no_such_occasion']);
    }
  });

  it('has three answers, and none of them is late or asks to be excused', async () => {
    const { doer, versionId } = await agreedCouple(here, LISTEN);
    here.world.clock.set(`${SUNDAY}T19:00:00Z`);
    for (const [answer, more] of [['kept_late', {}], ['ask_to_excuse', { excuse: 'illness' }], ['cant_say', {}]] as const) {
      expect((await enter(here, doer, versionId, WEEK, answer, more)).body.fields[0].field).toBe('answer');
    }
    expect((await enter(here, doer, versionId, WEEK, 'did_not_come_up', { alreadyKnown: true })).body.fields[0].field).toBe('alreadyKnown');
    done(await enter(here, doer, versionId, WEEK, 'not_kept', { alreadyKnown: true }));
  });

  it('"did not come up" is no answer about an evening', async () => {
    const { doer, versionId } = await agreedCouple(here);
    expect((await enter(here, doer, versionId, '2026-12-07', 'did_not_come_up')).body.fields[0].field).toBe('answer');
  });

  it('is opened with the weeks: nothing was due where it did not come up, and both read the same', async () => {
    const couple = await agreedCouple(here, TELL);
    const weeks = [['2026-12-13', '2026-W50', 'did_not_come_up'], ['2026-12-20', '2026-W51', 'kept'], ['2026-12-27', '2026-W52', 'not_kept']] as const;
    for (const [sunday, slot, answer] of weeks) {
      here.world.clock.set(`${sunday}T19:00:00Z`);
      done(await enter(here, couple.doer, couple.versionId, slot, answer));
    }
    // One week more, which the doer leaves blank.
    here.world.clock.set('2027-01-04T09:00:00Z');
    for (const { browser } of couple.partners) await comeBack(browser);
    const sealed = done(await couple.other.browser.get('/api/my/weeks'), 200).body.criteria[0];
    expect(sealed).toMatchObject({ asks: 'weekly_line', occasions: [], counts: { total: 0, didNotComeUp: 0 } });
    await openWeeks(couple);
    const counts = { total: 3, kept: 1, late: 0, missed: 1, open: 1, excused: 0, rest: 0, didNotComeUp: 1 };
    const [doers, others] = await Promise.all([couple.doer, couple.other].map(async ({ browser }) => (await browser.get('/api/my/weeks')).body.criteria[0]));
    expect([doers.counts, others.counts]).toEqual([{ ...counts, toldFirst: 1 }, { ...counts, toldFirst: null }]);
    expect(others.occasions).toEqual([
      { slot: '2026-W50', day: '2026-12-13', mark: 'did_not_come_up', toldFirst: null, ruledOn: null, againOn: null }, { slot: '2026-W51', day: '2026-12-20', mark: 'kept', toldFirst: null, ruledOn: null, againOn: null },
      { slot: '2026-W52', day: '2026-12-27', mark: 'missed', toldFirst: null, ruledOn: null, againOn: null }, { slot: '2026-W53', day: '2027-01-03', mark: 'open', toldFirst: null, ruledOn: null, againOn: null },
    ]);
    expect((await couple.other.browser.get('/api/my/agreement')).body.criteria[0].startsOn).toBe('2026-12-07');
    const copy = (await couple.other.browser.get('/api/my/download')).text;
    expect(copy).toContain('say what the answer was: kept 1 of 3; 1 missed; 1 open; did not come up in 1 week');
    expect(copy).toContain('The week of Monday 7 December 2026: did not come up');
    expect((await couple.doer.browser.get('/api/my/download')).text).toBe(copy);
  });

  it('settles on the therapist’s page as it is entered, and Ana’s lane is not asked for it', async () => {
    const couple = await agreedCouple(here, TRAVEL);
    here.world.clock.set(`${SUNDAY}T19:00:00Z`);
    done(await enter(here, couple.doer, couple.versionId, WEEK, 'kept'));
    here.world.clock.set('2026-12-14T09:00:00Z');
    await comeBack(couple.therapist);
    const page = done(await couple.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
    expect(page.criteria[0]).toMatchObject({ asks: 'weekly_line', occasions: [{ slot: WEEK, day: SUNDAY, outcome: 'kept', opened: false, doer: 'kept', other: null }] });
    const entries = Object.fromEntries(page.partners.map(({ firstName, entriesSince }: { firstName: string; entriesSince: object }) => [firstName, entriesSince]));
    expect(entries).toEqual({ Daniel: { made: 1, due: 1 }, Ana: { made: 0, due: 0 } });
  });

  it('a line left blank waits under "earlier" for a week and then reads open, never missed', async () => {
    const couple = await agreedCouple(here, TELL);
    here.world.clock.set('2026-12-16T19:00:00Z');
    expect(await tonightOf(couple.doer)).toMatchObject({ occasions: [], earlier: [{ slot: WEEK, day: SUNDAY, asks: 'weekly_line' }] });
    here.world.clock.set('2026-12-21T02:00:00Z');
    await comeBack(couple.doer.browser);
    expect((await tonightOf(couple.doer)).earlier).toMatchObject([{ slot: '2026-W51' }]);
    await openWeeks(couple);
    await comeBack(couple.other.browser);
    expect((await couple.other.browser.get('/api/my/weeks')).body.criteria[0].occasions).toMatchObject([{ slot: WEEK, mark: 'open' }, { slot: '2026-W51', mark: 'open' }]);
  });
});

it('the Sunday talk is a due moment of its own: both are asked about it on that evening', async () => {
  const couple = await agreedCouple(here, ASK);
  here.world.clock.set(`${SUNDAY}T19:30:00Z`);
  for (const [partner, as] of [[couple.doer, 'doer'], [couple.other, 'other']] as const) {
    expect((await tonightOf(partner)).occasions).toMatchObject([{ slot: WEEK, day: SUNDAY, asks: 'occasion', as, behaviour: '"Ask me anything", Sundays at 19:00, 20 minutes' }]);
    done(await enter(here, partner, couple.versionId, WEEK, 'kept'));
  }
  here.world.clock.set('2026-12-14T09:00:00Z');
  await openWeeks(couple);
  expect((await couple.other.browser.get('/api/my/weeks')).body.criteria[0].occasions).toEqual([{ slot: WEEK, day: SUNDAY, mark: 'kept', toldFirst: null, ruledOn: null, againOn: null }]);
});
