import { isSaidAtField } from './one-field';

const form = (...names: string[]) => ({ querySelector: (asked: string) => (names.some((name) => asked === `[name="${name}"]`) ? ({} as Element) : null) });

describe('A partner mistypes', () => {
  it('the password, and reads one sentence, at the field', () => {
    expect(isSaidAtField({ code: 'fields', fields: { password: 'This is not your password.' } }, form('password', 'next'))).toBe(true);
  });

  it('two things, and is told to look at the marked fields', () => {
    expect(isSaidAtField({ code: 'fields', fields: { password: 'This is not your password.', next: 'Choose a longer one.' } }, form('password', 'next'))).toBe(false);
  });

  it('something that this form does not show, and is told all the same', () => {
    expect(isSaidAtField({ code: 'fields', fields: { zone: 'Choose a time zone.' } }, form('password'))).toBe(false);
    expect(isSaidAtField({ code: 'fields', fields: { zone: 'Choose a time zone.' } }, null)).toBe(false);
  });

  it('nothing, and what the problem itself says is said', () => {
    expect(isSaidAtField({ code: 'other_words_needed', fields: { shows: 'Please find other words.' } }, form('shows'))).toBe(false);
    expect(isSaidAtField({ code: 'busy', fields: {} }, form('shows'))).toBe(false);
  });
});
