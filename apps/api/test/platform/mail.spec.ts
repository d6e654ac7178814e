import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { logTo } from '../../src/platform/log.js';
import { MailRefused, OutboxMailer, SmtpMailer } from '../../src/platform/mail.js';
import { mailWords } from '../../src/platform/mail-words.js';

const mail = { to: 'ana@home.example', kind: 'link', url: 'http://localhost/join#abc', sender: 'Messages' } as const;
const { subject, line } = mailWords.link;
const logged: string[] = [];
beforeAll(() => logTo((line) => logged.push(line)));
afterAll(() => expect(logged.join()).not.toContain('ana@'));

it('with an SMTP server set, the invitation reaches it as it was written, under the name that the clinic chose and the operator’s address', async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  await new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Post <post@clinic.example>').send(mail);
  const parsed = await simpleParser(received[0] ?? '');
  expect([parsed.subject, parsed.from?.text, parsed.text?.trim()]).toEqual([subject, '"Messages" <post@clinic.example>', `${line}\n\n${mail.url}`]);
  expect(received[0]).not.toMatch(/^(x-mailer|user-agent|list-|reply-to|organization)/im);
  await new Promise<void>((closed) => server.close(() => closed()));
});

it('without one, it lies in a folder that only the program can read', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'groundwork-outbox-')), 'outbox');
  await new OutboxMailer(folder, 'post@localhost').send(mail);
  const [file = ''] = readdirSync(folder);
  expect((await simpleParser(readFileSync(join(folder, file)))).subject).toBe(subject);
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  expect(logged.join()).toContain('no SMTP server is set');
  rmSync(folder, { recursive: true });
});

/** A mail server that answers each stage as the test says; `'cut'` breaks the connection off. */
async function serverThat(answers: { RCPT?: string; DATA?: string; END?: string }): Promise<{ url: string; taken: () => number; close(): Promise<void> }> {
  let taken = 0;
  const server = createServer((socket) => {
    let isBody = false;
    const say = (words: string) => (words === 'cut' ? socket.destroy() : socket.write(`${words}\r\n`));
    say('220 ready');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (isBody) {
        if (!text.includes('\r\n.\r\n')) return;
        isBody = false;
        taken += 1;
        return void say(answers.END ?? '250 taken');
      }
      for (const command of text.split('\r\n').filter(Boolean)) {
        if (/^RCPT/.test(command)) say(answers.RCPT ?? '250 fine');
        else if (/^DATA/.test(command)) { isBody = !answers.DATA; say(answers.DATA ?? '354 go on'); }
        else say('250 fine');
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken: () => taken, close: () => new Promise((closed) => server.close(() => closed())) };
}

it.each([
  ['is not there', null, true],
  ['says “not now” to the address', { RCPT: '451 not now' }, true],
  ['says “not now” to the words', { DATA: '421 not now' }, true],
  ['has read the mail and says “not now”', { END: '452 no room' }, true],
  ['says “never” to the address', { RCPT: '550 nobody here' }, false],
  ['has read the mail and breaks off', { END: 'cut' }, false],
  ['breaks off at the address', { RCPT: 'cut' }, false],
] as const)('a mail server that %s: the program knows whether it may try again', async (_, answers, mayTryAgain) => {
  const server = await serverThat(answers ?? {});
  if (answers === null) await server.close();
  const error: unknown = await new SmtpMailer(server.url, 'post@clinic.example').send(mail).then(() => null, (one: unknown) => one);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof MailRefused).toBe(mayTryAgain);
  if (answers !== null) await server.close();
});
