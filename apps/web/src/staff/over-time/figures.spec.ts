import { changeInWords, type Criterion, type Period, periodInWords, rangeInWords, unknownInWords } from './figures';

const period = (part: Partial<Period>): Period => ({
  due: 0, kept: 0, late: 0, missed: 0, disputed: 0, open: 0, excused: 0, rested: 0, didNotComeUp: 0, settled: 0, told: 0, found: 0, reading: 'marks', rate: null, range: null, bounds: null,
  doer: { due: 0, entered: 0, inTime: 0 }, other: null, known: false, agreement: null, ...part,
});
const criterion = (part: Partial<Criterion> = {}): Criterion => ({
  id: 'c', state: 'active', doerId: 'd', askerId: 'a', doerName: 'Daniel', askerName: 'Ana', behaviour: 'be home by 18:30', asks: 'occasion', agreedShare: 0.85, agreedCoverage: 0.8, reviewOn: '2027-02-01',
  texts: [], reviews: [], days: [], eightWeeks: period({}), year: period({}), line: [], change: null, weeks: null, phases: null, betweenMisses: [], sinceLastMiss: null, ...part,
});
const spaced = (words: string): string => words.replaceAll('\u00a0', ' ');

test('counts come first, settled and open apart', () => {
  expect(periodInWords(period({ due: 24, settled: 18, kept: 16, missed: 2, disputed: 2, open: 4 }))).toBe('Kept on 16 of 18 settled; 2 seen differently; 4 open.');
  expect(periodInWords(period({ due: 3, open: 3 }))).toBe('Nothing settled yet; 3 open.');
  expect(periodInWords(period({}))).toBe('Nothing fell due.');
});

test('below five settled no range is said, from five it is called early, from fourteen it stands with its share', () => {
  expect(rangeInWords(period({ due: 4, settled: 4 }), criterion())).toBe('Fewer than five settled: marks only.');
  const range = { low: 0.359, high: 0.918 };
  expect(spaced(rangeInWords(period({ due: 7, settled: 7, reading: 'early', range }), criterion()))).toBe('At least between 36 % and 92 %; agreed 85 %. Early: too few for a percentage.');
  expect(spaced(rangeInWords(period({ due: 18, settled: 18, reading: 'percentage', rate: 16 / 18, range: { low: 0.67, high: 0.97 } }), criterion()))).toBe('89 %, at least between 67 % and 97 %; agreed 85 %.');
});

test('a record that is too thin says that it is not yet known, and by whom it is thin', () => {
  expect(spaced(unknownInWords(period({ due: 20, doer: { due: 20, entered: 12, inTime: 12 } }), criterion()) ?? '')).toBe('Not yet known: Daniel has entered 12 of 20; agreed is 80 %.');
  expect(unknownInWords(period({ known: true }), criterion())).toBeNull();
});

test('no clear change is said as such, and below 28 settled nothing is said about it', () => {
  expect(changeInWords(criterion())).toEqual(['Too early to say whether it changes: that takes 28 settled.']);
  const change = { now: 13, before: 9, difference: 0.286, range: { low: -0.025, high: 0.548 }, says: 'no_clear_change' as const };
  expect(changeInWords(criterion({ change, sinceLastMiss: 1 }))).toEqual(['No clear change: 13 of the last 14 settled kept, 9 of the 14 before.', '1 day since the last miss.']);
});

test('weeks of two parts are told as counts of pairs, the figure last and with what it leaves out', () => {
  const phases = { since: '2026-02-09', weeksBefore: 5, weeksSince: 5, higher: 18, lower: 2, same: 5, tau: 0.64 };
  expect(changeInWords(criterion({ phases }))[1]).toBe('Since the part changed on 9 February 2026: of 25 pairs of a week before and a week since, the later one is higher in 18, lower in 2, the same in 5 (Tau 0.64). Only beside the rest: a rise that was under way before counts too.');
});
