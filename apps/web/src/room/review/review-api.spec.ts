import { type RoomReview, stepOf } from './review-api';

const text = { doerName: 'Daniel', askerName: 'Ana', behaviour: '', shows: '', then: '', commitment: '', reviewOn: '2027-02-01', sentence: '' };
const counts = { total: 10, kept: 9, late: 0, missed: 1, toldFirst: null, open: 0, excused: 0, rest: 0, didNotComeUp: 0 };
const held: NonNullable<RoomReview['held']> = { reviewId: 'r', heldOn: '2027-02-01', verdict: 'met', meaning: null, then: null, choice: null };
const review = (over: Partial<RoomReview>): RoomReview =>
  ({ criterionId: 'c', reviewOn: '2027-02-01', state: 'open', text, counts, from: '2026-12-07', to: '2027-01-31', held, mayJudgeAgain: false, isThenOpen: true, isPutToSignatures: false, ...over });
const meaning = { words: null };
const put = (answer: 'done' | 'deferred') => ({ answer, reason: null, on: '2027-02-01' });

it.each<[string, Partial<RoomReview>, ReturnType<typeof stepOf>]>([
  ['before it is held they read the counts', { held: null, state: 'due' }, 'counts'],
  ['then they say what it meant', {}, 'meaning'],
  ['where it is enough, the "then" follows', { held: { ...held, meaning } }, 'then'],
  ['where it is not enough, nothing opens', { held: { ...held, meaning, verdict: 'not_met' }, isThenOpen: false }, 'next'],
  ['a "then" put off is asked once in a session', { held: { ...held, meaning, then: put('deferred') }, isThenOpen: false }, 'next'],
  ['and again in a later one, where nothing that was chosen was signed', { held: { ...held, meaning, then: put('deferred'), choice: 'close' } }, 'then'],
  ['once one thing was chosen nothing is asked', { held: { ...held, meaning, then: put('done'), choice: 'close' }, isThenOpen: false, state: 'decided' }, 'end'],
  ['in a later session the "then" alone is asked again', { held: { ...held, meaning, then: put('deferred'), choice: 'close' }, state: 'then' }, 'then'],
])('%s', (_, over, step) => {
  expect(stepOf(review(over))).toBe(step);
});
