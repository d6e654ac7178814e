import { type LintCode, lintOf } from './lint.js';
import type { RefusedCategory } from './refused-wordings.js';
import { refusedIn } from './refused.js';

const commitment = 'I add nothing before the review';
const lints = (behaviour: string): LintCode[] => lintOf({ behaviour, commitment }).map(({ code }) => code);

const good: readonly (readonly [number, string])[] = [
  [1, 'be home by 18:30 on workdays, or message by 17:30 with the new time'],
  [2, 'tell you the same day if the other person contacts me, and how I answered'],
  [3, 'open our Sunday talk at 19:00 for twenty minutes with "ask me anything this week"'],
  [4, 'message at lunch on travel days: where I am staying, who I am with, when I call'],
  [5, 'put my phone down when you tell me you are triggered and offer ten minutes now or a time within 24 h'],
  [6, 'bring the card statement on paper to the first session each month'],
  [7, 'attend my own therapy weekly; I say "went" or "did not go", nothing of content'],
  [8, 'volunteer one hard truth a week in our talk, including "none, and here is what was tempting"'],
  [9, 'not drink at work events for 10 weeks; I tell you that night if I did'],
];

describe('what the practice calls a good criterion', () => {
  test.each(good)('example %i passes as it stands: "%s"', (_number, behaviour) => {
    expect(refusedIn(behaviour)).toEqual([]);
    expect(lints(behaviour)).toEqual([]);
  });

  test('example 10, the matching commitment of the asker, passes as it stands', () => {
    const own = 'I acknowledge check-ins by bedtime and add nothing before the review on the 14th';
    expect(refusedIn(own)).toEqual([]);
    expect(lintOf({ behaviour: good[0]?.[1] ?? '', commitment: own })).toEqual([]);
  });
});

const poor: readonly (readonly [number, string, LintCode])[] = [
  [11, 'make me feel safe again', 'feeling_target'],
  [12, 'be more honest', 'vague'],
  [19, 'get your boss to move her team', 'third_party'],
  [20, 'take me somewhere nice every Friday', 'connection'],
  [22, 'do all of this until I say so', 'no_end'],
];

describe('what the practice calls a poor criterion', () => {
  test.each(poor)('example %i asks for other words, and is not refused: "%s"', (_number, behaviour, lint) => {
    expect(refusedIn(behaviour)).toEqual([]);
    expect(lints(behaviour)).toContain(lint);
  });

  test('example 22 also bundles', () => {
    expect(lints('do all of this until I say so')).toContain('bundled');
  });

  test('the rewrites that the practice offers instead pass', () => {
    expect(lints('ask my boss by Friday whether the teams can move and tell you the answer')).toEqual([]);
    expect(lints('answer your messages within two hours between 9:00 and 21:00')).toEqual([]);
    expect(refusedIn('answer your messages within two hours between 9:00 and 21:00')).toEqual([]);
  });
});

const refused: readonly (readonly [number, string, RefusedCategory])[] = [
  [13, 'never speak to any woman again', 'isolation'],
  [13, 'Never speak to any man again', 'isolation'],
  [14, 'give me all your passwords and let me check whenever I like', 'secrets_or_device'],
  [15, 'share live location for good', 'tracking'],
  [16, 'stop seeing your sister and friends', 'isolation'],
  [17, 'sleep with me three times a week to prove it', 'sexual_demand'],
  [18, 'answer within two minutes, day or night', 'all_hours'],
  [21, 'if you are late once, I call your parents and it is over', 'threat'],
];

test.each(refused)('example %i is refused to anyone: "%s"', (_number, text, category) => {
  expect(refusedIn(text)).toContain(category);
});
