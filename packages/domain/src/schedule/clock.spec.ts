import { isAfterMidnight, isClock, isLocalDate, minutesIntoDay } from './clock.js';

test.each(['00:00', '03:00', '18:30', '23:59'])('a couple may agree on %s', (clock) => {
  expect(isClock(clock)).toBe(true);
});

test.each(['24:00', '18:60', '7:30', '18.30', '18:30 ', ''])('a couple cannot agree on "%s"', (clock) => {
  expect(isClock(clock)).toBe(false);
});

test('half past midnight comes after half past eleven at night', () => {
  expect(minutesIntoDay('00:30', '03:00') - minutesIntoDay('23:30', '03:00')).toBe(60);
});

test('the day end itself is the last moment of the night, a minute later is morning', () => {
  expect(isAfterMidnight('03:00', '03:00')).toBe(true);
  expect(isAfterMidnight('03:01', '03:00')).toBe(false);
  expect(minutesIntoDay('03:00', '03:00')).toBe(24 * 60);
});

test.each(['2026-12-04', '2028-02-29', '2000-02-29', '2026-04-30'])('%s is a day that a couple can name', (day) => {
  expect(isLocalDate(day)).toBe(true);
});

test.each(['2026-02-30', '2027-02-29', '2100-02-29', '2026-13-01', '2026-04-31', '2026-04-00', '26-04-01', '2026-4-1', ''])('"%s" is none', (day) => {
  expect(isLocalDate(day)).toBe(false);
});
