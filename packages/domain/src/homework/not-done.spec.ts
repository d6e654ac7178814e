import { isUrgentReason, notDoneReasons } from './not-done.js';
import { mayBeNotDone, type PartFacts, partnerStateOf, stageOf } from './states.js';

const facts = (over: Partial<PartFacts>): PartFacts => ({ reader: 'T', sent: false, reply: null, notDone: null, opened: false, withdrawn: false, ...over });

it('of the six reasons one is helped at once', () => {
  expect(notDoneReasons.filter(isUrgentReason)).toEqual(['unsafe']);
});

it.each<[string, Partial<PartFacts>, string, boolean]>([
  ['nothing said yet is to do, and may be said', {}, 'assigned', true],
  ['said stays to do until the therapist has read it, and is not said twice', { notDone: 'said' }, 'not_done', false],
  ['taken note of is closed', { notDone: 'taken' }, 'closed', false],
  ['what was sent is not said to be undone', { sent: true }, 'sent', false],
  ['what is asked for again may be', { sent: true, reply: 'ask_again' }, 'assigned', true],
  ['asked for again and then said', { sent: true, reply: 'ask_again', notDone: 'said' }, 'not_done', false],
  ['with an answer that stands, taken note of leaves the answer reviewed', { sent: true, reply: 'accept', notDone: 'taken' }, 'reviewed', false],
  ['withdrawn, it is on no list', { notDone: 'said', withdrawn: true }, 'withdrawn', false],
  ['withdrawn after it was closed, neither', { notDone: 'taken', withdrawn: true }, 'withdrawn', false],
])('%s', (_, over, stage, may) => {
  expect(stageOf(facts(over))).toBe(stage);
  expect(mayBeNotDone(facts(over))).toBe(may);
});

it('for its partner, said is still to do, and closed is answered', () => {
  expect([partnerStateOf('not_done'), partnerStateOf('closed')]).toEqual(['to_do', 'answered']);
});
