import { readSettings } from '../../src/platform/config.js';

describe('what an operator sets, before a couple can reach it', () => {
  it('keeps to this machine when nothing is set', () => {
    expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4600, publicUrl: 'http://localhost:4600' });
  });

  it('takes an empty value as not set, as a compose file passes it', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ databaseUrl: undefined, port: 4600 });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'HOST 0.0.0.0 opens Groundwork to other machines, so PUBLIC_URL must name its https:// address.'],
    [{ PUBLIC_URL: 'http://practice.example' }, 'PUBLIC_URL must begin with https:// because practice.example is not this machine.'],
    [{ PUBLIC_URL: 'practice' }, 'PUBLIC_URL is not an address that begins with http:// or https://.'],
    [{ PORT: '80a' }, 'PORT must be a whole number from 1 to 65535, not "80a".'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535, not "70000".'],
    [{ DATABASE_URL: 'mysql://x:secret@y/z' }, 'DATABASE_URL is not an address that begins with postgres:// or postgresql://.'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is not an address that begins with smtp:// or smtps://.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of error, warn, info, debug, not "loud".'],
    [{ MAIL_FROM: 'a@b\r\nBcc: c@d' }, 'MAIL_FROM is not a mail address.'],
  ])('refuses %j in one sentence', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it('opens to other machines behind https', () => {
    const settings = readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://practice.example/' });
    expect(settings.publicUrl).toBe('https://practice.example');
  });
});
