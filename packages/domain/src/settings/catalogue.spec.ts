import { catalogue, fitTogether, isAllowed, readSetting, settingKeys, type SettingValues } from './catalogue.js';

test('a clinic that changed nothing works with the defaults', () => {
  const values = Object.fromEntries(settingKeys.map((key) => [key, readSetting([], key)]));
  expect(values).toEqual({
    dayEnd: '03:00', entryWindowDays: 7, autoOpenDays: 14, reviewWeeks: 8, reviewWeeksMax: 12, attainmentShare: 0.85,
    coverage: 0.8, maxActivePerDoer: 5, inviteHours: 72, secretsPolicy: 'limited_secrets', screenValidDays: 90, sessionMinutes: 75, replyDays: 2, urgentDays: 1, silenceDays: 7,
    appName: 'Today', pageTitle: 'Today', senderName: 'Messages', workMostActive: 3, workMostMinutes: 90, offerPauseHours: 24,
    pulseHopeDrop: 3, pulseSafeLow: 3, pulseGap: 4,
  });
});

test.each(settingKeys)('the default of %s is within its own range and says why', (key) => {
  expect(isAllowed(key, catalogue[key].default)).toBe(true);
  expect(catalogue[key].reason).toMatch(/\.$/);
});

test('the last value that a clinic set is in force, whatever it set for something else', () => {
  const rows = [{ key: 'sessionMinutes', value: 50 }, { key: 'sessionMinutes', value: 90 }, { key: 'dayEnd', value: '04:00' }];
  expect(readSetting(rows, 'sessionMinutes')).toBe(90);
  expect(readSetting(rows, 'dayEnd')).toBe('04:00');
});

test('a value that is no longer allowed is passed over', () => {
  expect(readSetting([{ key: 'entryWindowDays', value: 3 }, { key: 'entryWindowDays', value: 60 }], 'entryWindowDays')).toBe(3);
});

test.each([
  ['maxActivePerDoer', 8], ['reviewWeeksMax', 13], ['screenValidDays', 91], ['dayEnd', '25:00'], ['dayEnd', 3],
  ['attainmentShare', 1.2], ['entryWindowDays', 6.5], ['sessionMinutes', '75'], ['secretsPolicy', 'tell_all'], ['coverage', Number.NaN],
  ['senderName', 'Couples therapy'], ['pageTitle', ''], ['appName', 'two\nlines'],
] as const)('no clinic may set %s to %s', (key, value) => {
  expect(isAllowed(key, value)).toBe(false);
});

test('a review later than the latest one allowed fits together with nothing', () => {
  const values = Object.fromEntries(settingKeys.map((key) => [key, catalogue[key].default])) as unknown as SettingValues;
  expect(fitTogether(values)).toBe(true);
  expect(fitTogether({ ...values, reviewWeeks: 12, reviewWeeksMax: 11 })).toBe(false);
});
