import { weekRows } from './week-rows';

const on = (day: string) => ({ day });

describe('The strip of days', () => {
  it('shows a couple\'s workdays in whole weeks from Monday to Sunday', () => {
    const [week] = weekRows([on('2026-11-25'), on('2026-11-27')]);
    expect(week?.monday).toBe('2026-11-23');
    expect(week?.days.map(({ occasion }) => occasion?.day ?? null)).toEqual([null, null, '2026-11-25', null, '2026-11-27', null, null]);
  });

  it('keeps a week in which nothing was due', () => {
    expect(weekRows([on('2026-11-06'), on('2026-11-17')]).map(({ monday }) => monday)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  });

  it('is empty before anything was opened', () => {
    expect(weekRows([])).toEqual([]);
  });
});
