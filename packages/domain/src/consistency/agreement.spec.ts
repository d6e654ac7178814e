import { Temporal } from 'temporal-polyfill';
import { agreementOf, type EnteredTwice, fourCounts } from './agreement.js';
import type { Answer, SealedEntry } from './entries.js';

describe('how alike the two entries are', () => {
  test.each([
    [26, 1, 1, 0, 0.929, -0.037, 0.923, 0],
    [20, 4, 1, 3, 0.821, 0.444, 0.739, 0.545],
    [12, 6, 1, 9, 0.75, 0.51, 0.506, 0.72],
  ])('%i, %i, %i, %i: observed %f, kappa %f, AC1 %f, on misses %f', (a, b, c, d, observed, kappa, ac1, onMisses) => {
    const agreement = agreementOf({ a, b, c, d })!;
    expect(agreement.observed).toBeCloseTo(observed, 3);
    expect(agreement.kappa).toBeCloseTo(kappa, 3);
    expect(agreement.ac1).toBeCloseTo(ac1, 3);
    expect(agreement.onMisses).toBeCloseTo(onMisses, 3);
  });

  test('twelve of fourteen nights alike', () => {
    expect(agreementOf({ a: 11, b: 1, c: 1, d: 1 })).toMatchObject({ n: 14, alike: 12, differently: false });
  });

  test('below ten nights there is nothing', () => {
    expect(agreementOf({ a: 9, b: 0, c: 0, d: 0 })).toBeNull();
    expect(agreementOf({ a: 10, b: 0, c: 0, d: 0 })).toMatchObject({ observed: 1, kappa: null, ac1: 1, onMisses: null, evenness: 1 });
  });

  test('a steady leaning to one side is "you two see this differently", whichever side it is', () => {
    expect(agreementOf({ a: 10, b: 6, c: 0, d: 0 })?.differently).toBe(true);
    expect(agreementOf({ a: 10, b: 0, c: 6, d: 0 })?.differently).toBe(true);
    expect(agreementOf({ a: 10, b: 5, c: 0, d: 0 })?.differently).toBe(false);
    expect(agreementOf({ a: 10, b: 8, c: 7, d: 0 })?.differently).toBe(false);
  });
});

describe('which nights count', () => {
  const evening = Temporal.Instant.from('2026-11-23T21:00:00Z');
  const session = evening.add({ hours: 90 });
  const closesAt = evening.add({ hours: 8 * 24 });
  const entry = (answer: Answer | 'undone', at = evening): SealedEntry => ({ answer, capturedAt: at, receivedAt: at });
  const night = (doer: SealedEntry | null, other: SealedEntry | null, opened: Temporal.Instant | null = session): EnteredTwice => ({ doer, other, opened, closesAt });

  test('definite answers of both, late with notice among the kept', () => {
    expect(fourCounts([
      night(entry('kept'), entry('kept')), night(entry('kept_late'), entry('kept')), night(entry('kept_late'), entry('not_kept')),
      night(entry('not_kept'), entry('kept')), night(entry('not_kept'), entry('not_kept')),
    ])).toEqual({ a: 2, b: 1, c: 1, d: 1 });
  });

  test('a blank, "can\'t say", a request to excuse and an entry taken back do not', () => {
    expect(fourCounts([
      night(entry('kept'), null), night(null, entry('kept')), night(entry('kept'), entry('cant_say')),
      night(entry('ask_to_excuse'), entry('kept')), night(entry('undone'), entry('kept')),
    ])).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });

  test('nor does what was entered after the opening or after the window', () => {
    expect(fourCounts([
      night(entry('kept', session), entry('kept')), night(entry('kept'), entry('kept', session.add({ hours: 1 }))), night(entry('kept'), entry('kept', closesAt), null),
    ])).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });
});
