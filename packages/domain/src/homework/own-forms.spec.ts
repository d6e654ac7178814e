import { fearIn, mayBegin } from './own-forms.js';

test.each([['limited_secrets', true], ['no_secrets', true], ['no_individual_channel', false]] as const)('under %s a partner may begin a form alone: %s', (policy, may) => {
  expect(mayBegin(policy)).toBe(may);
});

test('what stands in the box for fear is found, whatever it says; elsewhere and left empty it is not', () => {
  expect(fearIn('X06', [{ key: 'headline', text: 'A second debt' }, { key: 'afraid', text: 'A little.' }])).toEqual({ key: 'afraid', text: 'A little.' });
  expect(fearIn('X06', [{ key: 'headline', text: 'I am afraid' }])).toBeNull();
  expect(fearIn('X09', [{ key: 'afraid', text: 'A little.' }])).toBeNull();
});
