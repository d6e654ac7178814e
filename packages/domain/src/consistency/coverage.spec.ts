import { type CoveredOccasion, coverageOf, isKnown, LONG_SILENCE, silenceOf } from './coverage.js';

const entered = (count: number, how: CoveredOccasion['entered'] = 'in_time'): CoveredOccasion[] => Array<CoveredOccasion>(count).fill({ outcome: 'kept', entered: how });
const blank = (count: number): CoveredOccasion[] => Array<CoveredOccasion>(count).fill({ outcome: 'unrecorded', entered: null });
const rest: CoveredOccasion = { outcome: 'rested', entered: null };
const pending: CoveredOccasion = { outcome: 'pending', entered: null };

describe('how much one partner has entered', () => {
  test('the worked example: 18 of 24 is 75 percent, two of them late', () => {
    expect(coverageOf([...entered(16), ...entered(2, 'late'), ...blank(6)])).toEqual({ due: 24, entered: 18, inTime: 16, share: 0.75 });
  });

  test('a rest and what can still be entered are in no figure', () => {
    expect(coverageOf([...entered(2), rest, pending])).toEqual({ due: 2, entered: 2, inTime: 2, share: 1 });
    expect(coverageOf([rest, pending]).share).toBeNull();
  });

  test('"not yet known" goes by the agreed share of the doer, not by how long the record is', () => {
    expect(isKnown(coverageOf([...entered(16), ...blank(4)]), 0.8)).toBe(true);
    expect(isKnown(coverageOf([...entered(150), ...blank(50)]), 0.8)).toBe(false);
    expect(isKnown(coverageOf([]), 0)).toBe(false);
  });
});

describe('a long silence', () => {
  test('seven blanks in a row are one, and a rest between them does not break it', () => {
    expect(silenceOf([...entered(3), ...blank(4), rest, ...blank(3)])).toBe(LONG_SILENCE);
  });

  test('any entry ends it, a late one too; nothing due is no silence', () => {
    expect(silenceOf([...blank(9), ...entered(1, 'late')])).toBe(0);
    expect(silenceOf([])).toBe(0);
    expect(silenceOf([...entered(1), pending])).toBe(1);
  });
});
