import { Temporal } from 'temporal-polyfill';
import { canonicalVersionText } from './canonical-text.js';
import { fillTemplate } from './templates.js';
import { scheduleOf } from './terms.js';

const { terms, behaviour } = fillTemplate({ template: 'home_on_time', by: '18:30', noticeBy: '17:30' }, {
  askerName: 'Ana', zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: Temporal.PlainDate.from('2026-11-23'),
});
const words = { behaviour, shows: 'I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing before then' };

const backwards = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, backwards(one)]))
    : value;

test('what both signed reads the same after it was stored and read again', () => {
  const stored = backwards({ words, terms }) as { words: typeof words; terms: typeof terms };
  expect(JSON.stringify(stored)).not.toBe(JSON.stringify({ words, terms }));
  expect(canonicalVersionText(stored.words, stored.terms, 's')).toBe(canonicalVersionText(words, terms, 's'));
});

test('no word, no term and no salt can change without changing what both signed', () => {
  const texts = [
    canonicalVersionText(words, terms, 's'),
    canonicalVersionText({ ...words, then: 'we plan one weekend away.' }, terms, 's'),
    canonicalVersionText({ ...words, shows: words.then, then: words.shows }, terms, 's'),
    canonicalVersionText(words, { ...terms, reviewOn: '2027-01-19' }, 's'),
    canonicalVersionText(words, { ...terms, attainment: { ...terms.attainment, share: 0.9 } }, 's'),
    canonicalVersionText(words, { ...terms, excuses: ['transport', 'work_emergency', 'illness'] }, 's'),
    canonicalVersionText(words, terms, 't'),
  ];
  expect(new Set(texts).size).toBe(texts.length);
});

test('the occasions of a couple follow from the version they signed', () => {
  expect(scheduleOf(terms, '2026-11-23')).toEqual({
    cadence: terms.cadence, zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, activeFromSlot: '2026-11-23', endsOn: null,
  });
});
