import { countsInWords } from './counts';

const weeks = { total: 18, kept: 16, late: 0, missed: 1, toldFirst: 1, open: 1, excused: 0, rest: 0, didNotComeUp: 0 };

describe('The opened weeks in words', () => {
  it('say to the doer that the miss was told first', () => {
    expect(countsInWords(weeks)).toBe('kept 16 of 18; 1 missed, told first; 1 open');
  });

  it('say to the other the same count without how it was told', () => {
    expect(countsInWords({ ...weeks, toldFirst: null })).toBe('kept 16 of 18; 1 missed; 1 open');
  });

  it('make no point of a miss that was not told first', () => {
    expect(countsInWords({ ...weeks, toldFirst: 0 })).toBe('kept 16 of 18; 1 missed; 1 open');
  });

  it('say how many of several misses were told first', () => {
    expect(countsInWords({ ...weeks, kept: 14, missed: 3, toldFirst: 2 })).toBe('kept 14 of 18; 3 missed, 2 told first; 1 open');
    expect(countsInWords({ ...weeks, kept: 15, missed: 2, toldFirst: 2, open: 1 })).toBe('kept 15 of 18; 2 missed, all told first; 1 open');
  });

  it('put what was excused and what fell on a rest beside the count, never in it', () => {
    expect(countsInWords({ ...weeks, late: 2, excused: 1, rest: 3 })).toBe('kept 16 of 18, 2 of them late; 1 missed, told first; 1 open; 1 excused; 3 at rest');
  });

  it('put weeks in which nothing came up beside the count', () => {
    expect(countsInWords({ ...weeks, didNotComeUp: 2 })).toBe('kept 16 of 18; 1 missed, told first; 1 open; did not come up in 2 weeks');
    expect(countsInWords({ ...weeks, total: 0, kept: 0, missed: 0, open: 0, didNotComeUp: 1 })).toBe('did not come up in 1 week');
  });

  it('say "not enough yet" before anything was opened', () => {
    expect(countsInWords({ total: 0, kept: 0, late: 0, missed: 0, toldFirst: 0, open: 0, excused: 0, rest: 0, didNotComeUp: 0 })).toBe('Not enough yet.');
  });

  it('never speak of a share in per cent', () => {
    expect(countsInWords(weeks)).not.toMatch(/%|per cent/);
  });
});
