import { type LintCode, lintOf } from './lint.js';

const codes = (behaviour: string, commitment = 'I add nothing before the review'): LintCode[] =>
  lintOf({ behaviour, commitment }).map(({ code }) => code);

test.each<[string, LintCode]>([
  ['be a better partner', 'vague'],
  ['try harder with the children', 'vague'],
  ['message as often as possible', 'vague'],
  ['stop being defensive', 'feeling_target'],
  ['trust me again by January', 'feeling_target'],
  ['always be home by 18:30', 'absolute'],
  ['never be late again', 'absolute'],
  ['get a promotion by March', 'outcome'],
  ['save our marriage', 'outcome'],
  ['your mother will apologise by Friday', 'third_party'],
  ['get your friends to leave the chat', 'third_party'],
  ['be home by 18:30 and also call at lunch', 'bundled'],
  ['call at noon, cook on Fridays, walk the dog and wash the car', 'bundled'],
  ['call at noon until I feel better', 'no_end'],
  ['call at noon from now on', 'no_end'],
  ['bring flowers on Fridays', 'connection'],
])('"%s" is asked about as %s', (behaviour, code) => {
  expect(codes(behaviour)).toContain(code);
});

test.each([
  'be home by 18:30 on Mondays and Wednesdays',
  'call at 12:30 on travel days',
  'say at dinner what the next day looks like',
  'leave the room for ten minutes and come back when I get loud',
  'ask my boss by Friday for other hours',
])('nothing is asked about "%s"', (behaviour) => {
  expect(codes(behaviour)).toEqual([]);
});

test("the asker's own part is asked about when nobody could keep it", () => {
  const behaviour = 'be home by 18:30 on workdays';
  expect(lintOf({ behaviour, commitment: 'I will never ask again' })).toEqual([{ field: 'commitment', code: 'absolute' }]);
  expect(lintOf({ behaviour, commitment: 'I try the letting-in step' })).toEqual([]);
});
