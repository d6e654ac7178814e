import { createHash } from 'node:crypto';
import words from '../../words/en/consent.json';

// What a couple has signed stays as they read it: other words need another version, here and at the clinic's server.
const SIGNED: Record<string, string> = {
  '2026-11': 'd434e0e074f617fb6ce6e4505288d54f8631a9e3aa608e251a903969845a696c',
};

describe('The page that a partner signs', () => {
  it('keeps its words for as long as it keeps its version', () => {
    const text = Object.entries(words).filter(([key]) => /^consent\.(treatment|records|policy|notMonitored)\./.test(key));
    expect(createHash('sha256').update(JSON.stringify(text)).digest('hex')).toBe(SIGNED[words['consent.version']]);
  });
});
