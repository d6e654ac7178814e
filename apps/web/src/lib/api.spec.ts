import { isSignedOut, problemOf } from './api';

const refused = { type: 'about:blank', title: 'Fields', status: 422, code: 'fields', detail: 'Please look at the marked line.', correlation: 'c1' };

describe('When something fails, a partner reads', () => {
  it('the words that the clinic sent, each at its own field', () => {
    const problem = problemOf({ ...refused, fields: [{ field: 'signature', detail: 'Please write your full name.' }] });
    expect(problem).toEqual({ detail: 'Please look at the marked line.', code: 'fields', status: 422, fields: { signature: 'Please write your full name.' } });
  });

  it('that the phone seems to be offline and the text is still here, when no answer came', () => {
    expect(problemOf(new TypeError('Failed to fetch'))).toMatchObject({ status: 0, detail: 'You seem to be offline. Your text is still here.' });
  });

  it.each(['<html>Bad gateway</html>', null, { status: 'up' }, { detail: 7, status: 500 }])('plain words instead of what a broken answer says (%#)', (answer) => {
    expect(problemOf(answer)).toMatchObject({ status: 500, code: 'unexpected', fields: {} });
  });

  it('that the sign-in ended only when it did, not when a password was refused', () => {
    expect(isSignedOut({ ...refused, status: 401, code: 'not_signed_in' })).toBe(true);
    expect(isSignedOut({ ...refused, status: 401, code: 'sign_in_refused' })).toBe(false);
  });
});
