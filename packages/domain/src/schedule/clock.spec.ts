import { isAfterMidnight, isClock, minutesIntoDay } from './clock.js';

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
