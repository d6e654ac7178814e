import { idKeeper } from './forms';

describe('A partner sends a form', () => {
  it('twice with the same words after a lost connection, and it is the same thing to the clinic', () => {
    const idFor = idKeeper();
    expect(idFor({ question: 'What if it comes up at night?' })).toBe(idFor({ question: 'What if it comes up at night?' }));
  });

  it('again with other words, and it is something new', () => {
    const idFor = idKeeper();
    expect(idFor({ question: 'One' })).not.toBe(idFor({ question: 'Two' }));
  });

  it('while the other sends one of their own, and the two never share an id', () => {
    expect(idKeeper()({ question: '' })).not.toBe(idKeeper()({ question: '' }));
  });
});
