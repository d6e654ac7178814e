import { settingKeys } from '@groundwork/domain/settings/catalogue';
import { GROUPS, typedFrom, valueFrom, valueInWords } from './in-words';

const share = { key: 'attainmentShare', range: { form: 'share', min: 0.5, max: 1 } } as const;

test('every setting of the clinic stands in one group and no other', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual([...settingKeys].sort());
});

test('a value is read as people say it, and what is typed goes back as it was', () => {
  expect(valueInWords(share, 0.85)).toBe('85 in 100');
  expect(valueInWords({ key: 'replyDays', range: { form: 'whole' } }, 1)).toBe('1 working day');
  expect(valueInWords({ key: 'secretsPolicy', range: { form: 'choice' } }, 'no_secrets')).toBe('May be brought into the joint work, after talking');
  expect(valueInWords({ key: 'dayEnd', range: { form: 'clock' } }, '03:00')).toBe('03:00');
  for (const value of [0.55, 0.85, 0.9, 1]) expect(valueFrom(share, typedFrom(share, value))).toBe(value);
  expect(valueFrom({ range: { form: 'whole' } }, '14')).toBe(14);
});
