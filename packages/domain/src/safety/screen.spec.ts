import { Temporal } from 'temporal-polyfill';
import { awaitsDecision, isScreenDue, screenTopics } from './screen.js';

const today = Temporal.PlainDate.from('2026-11-23');
const at = (instant: string) => Temporal.Instant.from(instant);

test.each([
  ['never', null, true],
  ['today', '2026-11-23', false],
  ['ninety days ago', '2026-08-25', false],
  ['ninety-one days ago', '2026-08-24', true],
])('a partner last asked alone %s', (_when, last, due) => {
  expect(isScreenDue(last ? Temporal.PlainDate.from(last) : null, today)).toBe(due);
});

test('a clinic may ask each partner more often', () => {
  expect(isScreenDue(Temporal.PlainDate.from('2026-11-08'), today, 14)).toBe(true);
  expect(isScreenDue(Temporal.PlainDate.from('2026-11-09'), today, 14)).toBe(false);
});

test('what a partner sends waits for a decision that comes after it', () => {
  const sent = at('2026-11-23T10:00:00Z');
  expect(awaitsDecision(sent, null)).toBe(true);
  expect(awaitsDecision(sent, at('2026-11-23T09:59:59Z'))).toBe(true);
  expect(awaitsDecision(sent, at('2026-11-23T10:00:01Z'))).toBe(false);
});

test('a partner is asked about everything that the rules name, and about what they did themselves', () => {
  expect([...screenTopics].sort()).toEqual([
    'children', 'device_monitoring', 'fear', 'hits', 'injury', 'isolation', 'money_control', 'own_behaviour', 'separation_plans', 'sexual_coercion',
    'stalking', 'strangulation', 'threats', 'weapons',
  ]);
});
