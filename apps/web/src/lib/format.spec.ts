import { addDays, byWhen, dateOf, dayOf, daysBetween, localDateOf, shortDayOf, timeOf, weekdayIndexOf, zoneNote } from './format';

const madrid = { zone: 'Europe/Madrid' };

describe('A couple in Madrid reads times as people say them', () => {
  const monday = { ...madrid, today: '2026-11-23' };

  it.each([
    ['2026-11-23T17:30:00Z', 'tonight by 18:30'],
    ['2026-11-23T07:30:00Z', 'today by 08:30'],
    ['2026-11-24T17:30:00Z', 'tomorrow by 18:30'],
    ['2026-11-26T17:30:00Z', 'Thursday by 18:30'],
    ['2026-12-03T17:30:00Z', 'Thursday 3 December by 18:30'],
    ['2026-11-20T17:30:00Z', 'Friday 20 November by 18:30'],
  ])('%s is "%s"', (dueAt, words) => {
    expect(byWhen(dueAt, monday)).toBe(words);
  });

  it('and half past eleven at night in London is already their next day', () => {
    expect(localDateOf('2026-11-23T23:30:00Z', madrid)).toBe('2026-11-24');
    expect(timeOf('2026-11-23T23:30:00Z', madrid)).toBe('00:30');
  });

  it('and the clocks going back do not move the hour they agreed on', () => {
    expect(timeOf('2026-10-24T16:30:00Z', madrid)).toBe('18:30');
    expect(timeOf('2026-10-26T17:30:00Z', madrid)).toBe('18:30');
  });
});

describe('A date without a time', () => {
  it('keeps its day whatever the device says', () => {
    expect([dayOf('2026-11-24'), shortDayOf('2026-11-24'), dateOf('2027-01-14')]).toEqual(['Tuesday 24 November', 'Tue 24 Nov', '14 January 2027']);
  });

  it('counts whole days over a change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-10-24', 7)).toBe('2026-10-31');
  });

  it('starts the couple\'s week on Monday', () => {
    expect([weekdayIndexOf('2026-11-23'), weekdayIndexOf('2026-11-29')]).toEqual([0, 6]);
  });
});

describe('A partner who travels', () => {
  it('is told whose clock the times are', () => {
    expect(zoneNote({ zone: 'America/New_York' }, 'Europe/Madrid')).toBe('New York time');
  });
  it('at home is told nothing', () => {
    expect(zoneNote(madrid, 'Europe/Madrid')).toBe('');
  });
});
