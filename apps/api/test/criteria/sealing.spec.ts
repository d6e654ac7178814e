import type { PartnerHere } from '../support/couple.js';
import { comeBack, done, endSession, startSession } from '../support/couple.js';
import { type Agreed, agreedCouple, enter, pagesOf, practice } from './agreed.js';

const here = practice();
const TONIGHT = '2026-12-07';

/** All that the doer or the other one may tap, and what follows a slip. */
const DOER: [string, object][] = [['kept', {}], ['kept_late', {}], ['not_kept', {}], ['not_kept', { alreadyKnown: true }], ['ask_to_excuse', { excuse: 'illness' }]];
const OTHER: [string, object][] = [['kept', {}], ['not_kept', {}], ['cant_say', {}]];

async function enterAndUndoEach(couple: Agreed, by: PartnerHere, answers: [string, object][], look: () => Promise<unknown>): Promise<void> {
  const before = await look();
  for (const [answer, more] of answers) {
    const entry = done(await enter(here, by, couple.versionId, TONIGHT, answer, more));
    expect(await look()).toEqual(before);
    done(await by.browser.make(`/api/my/entries/${entry.id}/undo`, {}));
    expect(await look()).toEqual(before);
  }
  done(await enter(here, by, couple.versionId, TONIGHT, 'kept'));
  expect(await look()).toEqual(before);
}

it('nothing that Daniel enters or undoes changes a byte on Ana\'s phone or in the room before the opening', async () => {
  const couple = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  await comeBack(here.therapist);
  const { room } = await startSession(couple);
  await enterAndUndoEach(couple, couple.doer, DOER, async () => [await pagesOf(couple.other), (await room.get('/api/room')).text, (await room.get('/api/room/weeks')).text]);
});

it('nothing that Ana enters changes a byte on Daniel\'s phone, whether or not he has entered his own', async () => {
  const [couple, again] = [await agreedCouple(here), await agreedCouple(here)];
  here.world.clock.set('2026-12-07T20:00:00Z');
  await enterAndUndoEach(couple, couple.other, OTHER, () => pagesOf(couple.doer));
  done(await enter(here, again.doer, again.versionId, TONIGHT, 'not_kept'));
  await enterAndUndoEach(again, again.other, OTHER, () => pagesOf(again.doer));
});

it('an entry is answered alike whatever the other one has entered, also when it is refused', async () => {
  const [silent, entered] = [await agreedCouple(here), await agreedCouple(here)];
  here.world.clock.set('2026-12-07T20:00:00Z');
  done(await enter(here, entered.other, entered.versionId, TONIGHT, 'not_kept'));
  const answers = await Promise.all([silent, entered].map(async ({ doer, versionId }) => {
    const refused = await enter(here, doer, versionId, TONIGHT, 'cant_say');
    const made = await enter(here, doer, versionId, TONIGHT, 'kept');
    return [refused.status, { ...refused.body, correlation: '' }, made.status, Object.keys(made.body)];
  }));
  expect(answers[1]).toEqual(answers[0]);
});

it('the order in which the two entries arrive decides nothing', async () => {
  const outcomes = [];
  for (const doerFirst of [true, false]) {
    here.world.clock.set('2026-12-07T09:00:00Z');
    const couple = await agreedCouple(here);
    here.world.clock.set('2026-12-07T20:00:00Z');
    const byDoer = async () => done(await enter(here, couple.doer, couple.versionId, TONIGHT, 'kept'));
    const byOther = async () => done(await enter(here, couple.other, couple.versionId, TONIGHT, 'not_kept'));
    for (const act of doerFirst ? [byDoer, byOther] : [byOther, byDoer]) {
      await act();
      here.world.clock.pass({ minutes: 5 });
    }
    await comeBack(here.therapist);
    const { room } = await startSession(couple);
    done(await room.make('/api/room/openings', {}));
    const { counts, occasions } = done(await room.get('/api/room/weeks'), 200).body.criteria[0];
    outcomes.push({ counts, occasions });
    await endSession(couple);
  }
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]?.occasions).toEqual([{ slot: TONIGHT, day: TONIGHT, mark: 'open', toldFirst: null, ruledOn: null, againOn: null }]);
});

it('the therapist reads entries as they come', async () => {
  const couple = await agreedCouple(here);
  here.world.clock.set('2026-12-07T20:00:00Z');
  done(await enter(here, couple.doer, couple.versionId, TONIGHT, 'not_kept'));
  await comeBack(here.therapist);
  const page = done(await here.therapist.get(`/api/staff/cases/${couple.caseId}`), 200).body;
  expect(page.criteria[0].occasions).toEqual([{ slot: TONIGHT, day: TONIGHT, dueAt: '2026-12-07T17:30:00Z', outcome: 'missed_told', opened: false, doer: 'not_kept', other: null, times: null, ruledOn: null, againOn: null }]);
  expect(page.partners.map(({ entriesSince }: { entriesSince: object }) => entriesSince)).toEqual([{ made: 1, due: 1 }, { made: 0, due: 1 }]);
});
