import { type CriterionWords, longestWords, readyWords } from './words.js';

const words: CriterionWords = {
  behaviour: 'be home by 18:30', shows: 'I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing',
};

test('what a couple says is kept on one line, without the spaces around it', () => {
  expect(readyWords({ ...words, shows: '  I am\n not\tleft   guessing ' }).shows).toBe('I am not left guessing');
});

test('the same letters typed on two phones are the same text', () => {
  expect(readyWords({ ...words, then: 'cafe\u0301' })).toEqual(readyWords({ ...words, then: 'caf\u00e9' }));
});

test('each field that is empty or too long is named', () => {
  const refuse = (change: Partial<CriterionWords>) => () => readyWords({ ...words, ...change });
  expect(refuse({ shows: ' \n ', then: '' })).toThrow(
    expect.objectContaining({ code: 'invalid_fields', fields: [{ field: 'shows', code: 'required' }, { field: 'then', code: 'required' }] }),
  );
  expect(refuse({ commitment: 'x'.repeat(longestWords + 1) })).toThrow(
    expect.objectContaining({ fields: [{ field: 'commitment', code: 'too_long' }] }),
  );
});

test('five hundred characters are five hundred whatever the alphabet', () => {
  expect(readyWords({ ...words, then: '🌱'.repeat(longestWords) }).then).toBe('🌱'.repeat(longestWords));
});
