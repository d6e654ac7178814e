import { Temporal } from 'temporal-polyfill';
import { authorState, mayAnswer, mayPutUp, mayRevise, mayTake, mayTakeBack, type OnTheRoad, otherState, reachesTherapistAt, type RoadAnswer, roadAnswers, type RoadStep, roadSteps, therapistState } from './prepared-road.js';

const SENT = Temporal.Instant.from('2026-12-07T20:00:00Z');
const LATER = SENT.add({ hours: 1 });
const at = (steps: RoadStep[], answer: RoadAnswer | null = null): OnTheRoad => ({ steps, answer, reachesAt: SENT });

describe('a proposal on the prepared road', () => {
  it('is with the therapist first, and the other partner has nothing of it', () => {
    expect([authorState(at([]), LATER), otherState(at([])), therapistState(at([]), LATER)]).toEqual(['with_therapist', null, 'to_read']);
    expect(mayTake('offered', at([]), LATER) && mayTake('returned', at([]), LATER) && !mayAnswer(at([]))).toBe(true);
  });

  it('waits, for its author, whatever the other says or does not say', () => {
    for (const steps of [['offered'], ['offered', 'noted'], ['offered', 'brought']] as RoadStep[][]) {
      const seen = [null, ...roadAnswers].map((answer) => authorState(at(steps, answer), LATER));
      expect(new Set(seen)).toEqual(new Set(['waiting']));
    }
  });

  it('is answered once, while it stands', () => {
    expect(mayAnswer(at(['offered']))).toBe(true);
    for (const answer of roadAnswers) expect(mayAnswer(at(['offered'], answer))).toBe(false);
    for (const end of ['called_back', 'put_up'] as const) expect(mayAnswer(at(['offered', end]))).toBe(false);
    expect([otherState(at(['offered'], 'accepted')), otherState(at(['offered'], 'declined')), otherState(at(['offered'], 'countered'))]).toEqual(['accepted', 'declined', null]);
  });

  it('can be taken back until the therapist has answered or offered it', () => {
    expect(mayTakeBack(at([]))).toBe(true);
    for (const step of roadSteps) expect(mayTakeBack(at([step]))).toBe(false);
  });

  it('comes back to its author with the therapist’s line, before or after it was offered', () => {
    expect(authorState(at(['returned']), LATER)).toBe('returned');
    expect([authorState(at(['offered', 'called_back'], 'declined'), LATER), otherState(at(['offered', 'called_back'], 'declined'))]).toEqual(['returned', null]);
    expect(mayRevise(at(['returned'])) && mayRevise(at(['offered', 'called_back'])) && !mayRevise(at(['offered']))).toBe(true);
  });

  it('is put up in the room only when it was accepted and the therapist has brought it', () => {
    expect(mayTake('brought', at(['offered'], 'accepted'), LATER)).toBe(true);
    for (const answer of [null, 'declined', 'countered'] as const) expect(mayTake('brought', at(['offered'], answer), LATER)).toBe(false);
    expect([mayPutUp(at(['offered'], 'accepted')), mayPutUp(at(['brought'])), mayPutUp(at(['brought', 'called_back'])), mayPutUp(at(['brought', 'put_up']))]).toEqual([false, true, false, false]);
    expect([authorState(at(['offered', 'brought', 'put_up']), LATER), otherState(at(['offered', 'brought', 'put_up'], 'accepted')), therapistState(at(['offered', 'brought', 'put_up'], 'accepted'), LATER)]).toEqual([null, null, null]);
  });

  it('leaves the therapist nothing to do once a decline was noted; answered in other words, it can still be called back', () => {
    expect([therapistState(at(['offered'], 'declined'), LATER), therapistState(at(['offered', 'noted'], 'declined'), LATER), therapistState(at(['offered'], 'countered'), LATER)]).toEqual(['declined', null, 'countered']);
    expect(mayTake('called_back', at(['offered'], 'countered'), LATER)).toBe(true);
    expect(mayTake('noted', at(['offered'], 'declined'), LATER) && !mayTake('noted', at(['offered']), LATER)).toBe(true);
    expect(mayTake('put_up', at(['offered', 'brought'], 'accepted'), LATER) || mayTake('taken_back', at([]), LATER)).toBe(false);
    expect(mayTake('called_back', at(['offered']), LATER) && !mayTake('called_back', at([]), LATER)).toBe(true);
  });
});

describe('an own offer', () => {
  it('waits its hours before the therapist reads it; what is asked does not', () => {
    const reachesAt = reachesTherapistAt(SENT, true, 24);
    const one: OnTheRoad = { steps: [], answer: null, reachesAt };
    expect([reachesAt.toString(), reachesTherapistAt(SENT, false, 24).toString()]).toEqual(['2026-12-08T20:00:00Z', SENT.toString()]);
    expect([authorState(one, LATER), therapistState(one, LATER), mayTakeBack(one), mayTake('offered', one, LATER)]).toEqual(['paused', null, true, false]);
    expect([authorState(one, reachesAt), therapistState(one, reachesAt)]).toEqual(['with_therapist', 'to_read']);
  });
});
