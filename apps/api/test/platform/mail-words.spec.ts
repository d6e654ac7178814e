import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailWords } from '../../src/platform/mail-words.js';
import { nameFault } from '@groundwork/domain/settings/neutral-names';
import { catalogue } from '@groundwork/domain/settings/catalogue';

const every = Object.entries(mailWords);

/** What nobody who looks at a lock screen or a mailbox may learn (SR10). */
const TELLING = /therap|couple|partner|marri|spouse|trust|affair|clinic|practice|session|agree|entry|entries|task|homework|question|screen|phase|part\b|rest\b|due|missing|kept|tonight|evening|password|sign|safe|help|groundwork|\bweek/i;

it.each(every)('the mail “%s” names no person, clinic, subject, task or partner, on its subject line or in its words', (_, { subject, line }) => {
  for (const words of [subject, line]) {
    expect(words).not.toMatch(TELLING);
    expect(words).not.toMatch(/[!{}$%]/);
  }
  expect(nameFault(subject)).toBeNull();
  expect(line.split('\n')).toHaveLength(1);
});

it('no mail asks anybody to hurry, to come back, or says that something is missing', () => {
  for (const [, { line }] of every) expect(line).not.toMatch(/now|hurry|still|yet|miss|forg[eo]t|wait|last|come back|don.t/i);
});

it('the sender’s name tells nothing before a clinic has chosen one', () => {
  expect(nameFault(catalogue.senderName.default)).toBeNull();
});

it('nothing in the program sends words of its own: each mail is one of these', () => {
  const source = join(__dirname, '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'platform/mail.ts' && file !== 'platform/mail-words.ts');
  const sends = files.filter((file) => /\bmailer\b/i.test(readFileSync(join(source, file), 'utf8')));
  expect(sends.length).toBeGreaterThan(1);
  const wrong = files.filter((file) => /subject:\s*['"`]|sendMail|createTransport|deliver\([^)]/.test(readFileSync(join(source, file), 'utf8')));
  expect(wrong).toEqual([]);
});
