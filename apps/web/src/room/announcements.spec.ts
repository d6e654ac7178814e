import { hasBecomeReady } from './announcements';

describe('The couple signs on its own phones while Room view is open', () => {
  it('is told once all signatures are there', () => {
    expect(hasBecomeReady(new Map([['home', 'waiting_for_signatures']]), new Map([['home', 'ready']]))).toBe(true);
  });

  it('is told nothing while signatures are awaited', () => {
    expect(hasBecomeReady(new Map([['home', 'waiting_for_signatures']]), new Map([['home', 'waiting_for_signatures']]))).toBe(false);
  });

  it('is not told again of a sentence that was ready before', () => {
    expect(hasBecomeReady(new Map([['home', 'ready']]), new Map([['home', 'ready']]))).toBe(false);
  });
});
