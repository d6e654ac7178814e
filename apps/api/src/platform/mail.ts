import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { log } from './log.js';
import { newId } from './random.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends plain mail: by SMTP, or into a folder on this machine where no SMTP server is set. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(url: string, private readonly from: string) {
    super();
    this.transport = createTransport(url);
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail({ from: this.from, ...mail });
    log({ event: 'mail sent' });
  }
}

export class OutboxMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });
  private count = 0;

  constructor(private readonly folder: string, private readonly from: string) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { message } = await this.transport.sendMail({ from: this.from, ...mail });
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    this.count += 1;
    const order = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${String(this.count).padStart(3, '0')}`;
    writeFileSync(join(this.folder, `${order}-${newId().slice(0, 8)}.eml`), message as Buffer, { mode: 0o600 });
    log({ event: 'mail kept in the local outbox: no SMTP server is set' });
  }
}
