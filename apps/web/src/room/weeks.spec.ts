import { weeksOf } from './weeks';

const days = (...slots: string[]) => slots.map((slot) => ({ slot }));

describe('The couple looks at its days', () => {
  it('sees them week by week, from Monday on', () => {
    const weeks = weeksOf(days('2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'));
    expect(weeks).toEqual([
      { monday: '2026-11-23', days: days('2026-11-26', '2026-11-27') },
      { monday: '2026-11-30', days: days('2026-11-30', '2026-12-01') },
    ]);
  });

  it('finds a Sunday at the end of its week, also in the week of the new year', () => {
    const weeks = weeksOf(days('2026-12-28', '2027-01-03', '2027-01-04'));
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-12-28', '2027-01-04']);
  });

  it('sees nothing before the first day', () => {
    expect(weeksOf([])).toEqual([]);
  });
});
