import { type DeliveryFacts, isDelivered, mayFollow } from './delivery.js';
import type { Who } from './parts.js';
import type { ReaderClass } from './readers.js';

const facts = (over: Partial<DeliveryFacts>): DeliveryFacts => ({ delivery: 'at_once', sessionOver: false, daysOver: false, step: null, ...over });
const sealed = { sealed: true, opened: false, ownSent: true };

it.each<[string, Partial<DeliveryFacts>, boolean]>([
  ['at once', {}, true],
  ['after the session, before its planned end', { delivery: 'after_session', daysOver: true }, false],
  ['after the session, once its planned time is over', { delivery: 'after_session', sessionOver: true }, true],
  ['after some days, before they are over', { delivery: 'after_days', sessionOver: true }, false],
  ['after some days', { delivery: 'after_days', daysOver: true }, true],
  ['after a step that its author has not sent', { delivery: 'after_step', step: { sealed: false, opened: true, ownSent: false } }, false],
  ['after a step that its author has sent', { delivery: 'after_step', step: { sealed: false, opened: false, ownSent: true } }, true],
  ['after a sealed step, though both may have sent it', { delivery: 'after_step', step: sealed }, false],
  ['after a sealed step that was opened, also for whoever sent nothing since', { delivery: 'after_step', step: { ...sealed, opened: true, ownSent: false } }, true],
  ['after a step that is no longer asked for', { delivery: 'after_step', step: null }, true],
])('%s: %j is there: %s', (_, over, there) => {
  expect(isDelivered(facts(over))).toBe(there);
});

const [ana, daniel] = [{ personId: 'ana', part: 'each' as const }, { personId: 'daniel', part: 'each' as const }];
const work = (reader: ReaderClass, who: Who = 'each', asked = [ana, daniel]) => ({ reader, who, asked, repeats: false });

it('joint work follows what both come to read, own work follows own', () => {
  const classes = ['J', 'H', 'T', 'S'] as const;
  const table = classes.map((next) => classes.map((step) => (mayFollow(work(next), work(step)) ? 'yes' : 'no')).join(' '));
  expect(table).toEqual(['yes yes no no', 'yes yes no no', 'no no yes yes', 'no no yes yes']);
  // Done together for the therapist to read, it waits for the shared part as joint work does.
  expect([mayFollow(work('T', 'both'), work('T')), mayFollow(work('T'), work('T', 'both')), mayFollow(work('T', 'both'), work('J'))]).toEqual([false, false, true]);
});

it('a step was asked of everybody whom the next one asks, and once', () => {
  expect(mayFollow(work('T'), work('T', 'each', [ana]))).toBe(false);
  expect(mayFollow(work('T', 'each', [ana]), work('T'))).toBe(true);
  expect(mayFollow(work('T'), { ...work('T'), repeats: true })).toBe(false);
});
