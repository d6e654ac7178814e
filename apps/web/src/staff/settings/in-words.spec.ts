import { catalogue, settingKeys } from '@groundwork/domain/settings/catalogue';
import { groups, nameOf, ofGroup, rangeInWords, sentOf, type Setting, typedOf, valueInWords } from './in-words';

const setting = (key: Setting['key']): Setting => {
  const { range, reason, rule, starts } = catalogue[key];
  const of = 'of' in range ? [...range.of] : undefined;
  return { key, value: catalogue[key].default, default: catalogue[key].default, range: { form: range.form, ...('min' in range ? { min: range.min, max: range.max } : {}), ...(of ? { of } : {}) }, reason, rule, starts, setAt: null, setBy: null };
};
const all = settingKeys.map(setting);

test('every setting of the clinic stands in one group and no other, with a name of its own', () => {
  const shown = groups.flatMap((group) => ofGroup(all, group)).map(({ key }) => key);
  expect([...shown].sort()).toEqual([...settingKeys].sort());
  expect(new Set(shown.map(nameOf)).size).toBe(settingKeys.length);
});

test('a value and its range are read as people say them', () => {
  expect(valueInWords('attainmentShare', 0.85)).toBe('85 of 100 times');
  expect(valueInWords('replyDays', 1)).toBe('1 working day');
  expect(valueInWords('secretsPolicy', 'no_secrets')).toBe('May be brought into the work with both');
  expect(valueInWords('dayEnd', '03:00')).toBe('03:00');
  expect(rangeInWords(setting('replyDays'))).toBe('1 to 5 working days');
  expect(rangeInWords(setting('coverage'))).toBe('50 to 100 of 100 times');
});

test('what is typed goes back as it was, and what is no number goes back as text to be refused', () => {
  for (const value of [0.55, 0.85, 0.9, 1]) expect(sentOf(setting('attainmentShare'), typedOf('attainmentShare', value))).toBe(value);
  expect(sentOf(setting('replyDays'), '3')).toBe(3);
  expect(sentOf(setting('replyDays'), 'soon')).toBe('soon');
  expect(sentOf(setting('replyDays'), '')).toBe('');
  expect(sentOf(setting('appName'), '7')).toBe('7');
});
