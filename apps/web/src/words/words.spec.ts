import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

const folder = join(__dirname, 'en');
const catalogues = readdirSync(folder).map((file) => ({
  file,
  words: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
}));
const entries = catalogues.flatMap(({ file, words }) => Object.entries(words).map(([key, message]) => ({ file, key, message })));

// The glossary's list, with its forms, and words that would call an outcome or a state "held".
const BANNED = [
  /\bbetray(er|ers|ed|al)?\b/i, /\bcheat(er|ers|ed|ing)?\b/i, /\boffend(er|ers|ing|ed)?\b/i, /\bperpetrat\w+/i, /\bvictim\w*/i,
  /\baddict(s|ed)?\b/i, /\bguilt(y)?\b/i, /\binnocen\w+/i, /\bcomplian\w+/i, /\bviolat\w+/i,
  /\b(held|on hold|holding|released?)\b/i, /\b(streak|score)\b/i, /!/,
];

describe('What the couple reads', () => {
  it.each(entries)('$file $key is a message that can be shown', ({ message }) => {
    expect(typeof message).toBe('string');
    expect(() => compileMessageOrThrow(String(message))).not.toThrow();
  });

  it('never names a person by what was done', () => {
    const found = entries.filter(({ message }) => BANNED.some((word) => word.test(String(message))));
    expect(found).toEqual([]);
  });

  it('has one place for each word', () => {
    // As they are written: reading a catalogue drops the first of two.
    const written = catalogues.flatMap(({ file }) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key));
    const twice = written.filter((key, at) => written.indexOf(key) !== at);
    expect(twice).toEqual([]);
    expect(written.length).toBe(entries.length);
  });
});
