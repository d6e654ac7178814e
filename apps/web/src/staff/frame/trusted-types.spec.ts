import { refuseMarkup } from './trusted-types';

function rulesMade(): { createHTML: (text: string) => string } {
  const made: { createHTML: (text: string) => string }[] = [];
  refuseMarkup({ createPolicy: (_name, rules) => made.push(rules) });
  const [rules] = made;
  if (!rules) throw new Error('no policy was made');
  return rules;
}

test('the kit may write its colours on the couple page', () => {
  expect(rulesMade().createHTML(':root{--mantine-color-body:var(--paper);}')).toBe(':root{--mantine-color-body:var(--paper);}');
});

test('what a couple wrote cannot become markup on the therapist’s screen', () => {
  expect(() => rulesMade().createHTML('<img src=x onerror=alert(1)>')).toThrow(TypeError);
});

test('a browser without trusted types still opens the practice', () => {
  expect(() => refuseMarkup(undefined)).not.toThrow();
});
