import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { logTo } from '../../src/platform/log.js';
import { OutboxMailer, SmtpMailer } from '../../src/platform/mail.js';

const mail = { to: 'ana@home.example', subject: 'Your link', text: 'Here it is.\n\nhttp://localhost/join#abc' };
const logged: string[] = [];
beforeAll(() => logTo((line) => logged.push(line)));
afterAll(() => expect(logged.join()).not.toContain('ana@'));

it('with an SMTP server set, the invitation reaches it as it was written', async () => {
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
  expect([parsed.subject, parsed.from?.text, parsed.text?.trim()]).toEqual(['Your link', '"Post" <post@clinic.example>', mail.text]);
  await new Promise<void>((closed) => server.close(() => closed()));
});

it('without one, it lies in a folder that only the program can read', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'groundwork-outbox-')), 'outbox');
  await new OutboxMailer(folder, 'post@localhost').send(mail);
  const [file = ''] = readdirSync(folder);
  expect((await simpleParser(readFileSync(join(folder, file)))).subject).toBe('Your link');
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  expect(logged.join()).toContain('no SMTP server is set');
  rmSync(folder, { recursive: true });
});
