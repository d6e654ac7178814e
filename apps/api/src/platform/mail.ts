import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { log } from './log.js';
import { type MailKind, mailWords } from './mail-words.js';
import { newId } from './random.js';

/** What a feature may ask to be sent: to whom, which of the known mails, and where its one link leads. */
export interface Letter {
  to: string;
  kind: MailKind;
  url: string;
  /** The sender's name as the clinic has chosen it (SR11); the address is the operator's. */
  sender: string;
}

export interface Mail {
  sender: string;
  to: string;
  subject: string;
  text: string;
}

/** The mail server did certainly not take the mail, and may take it later. Any other failure may have sent it. */
export class MailRefused extends Error {}

/** Sends plain mail: by SMTP, or into a folder on this machine where no SMTP server is set. */
export abstract class Mailer {
  send({ to, kind, url, sender }: Letter): Promise<void> {
    const { subject, line } = mailWords[kind];
    return this.deliver({ sender, to, subject, text: `${line}\n\n${url}\n` });
  }

  protected abstract deliver(mail: Mail): Promise<void>;
}

export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(url: string, private readonly from: string) {
    super();
    this.transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  }

  protected async deliver({ sender, ...mail }: Mail): Promise<void> {
    await this.transport.sendMail({ from: { name: sender, address: addressIn(this.from) }, ...mail }).catch((error: unknown) => {
      throw wasRefused(error) ? new MailRefused('the mail server did not take a mail') : error;
    });
    log({ event: 'mail sent' });
  }
}

/** Sends nothing: keeps each letter for the program itself to read, as the demo does whose people have no mailbox. */
export class KeptLetters extends Mailer {
  private readonly letters: Letter[] = [];

  override send(letter: Letter): Promise<void> {
    this.letters.push(letter);
    return Promise.resolve();
  }

  newestTo(address: string): Letter {
    const letter = this.letters.findLast(({ to }) => to === address);
    if (!letter) throw new Error('nobody has written to this address');
    return letter;
  }

  protected deliver(): Promise<void> {
    return Promise.resolve();
  }
}

export class OutboxMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });
  private count = 0;

  constructor(private readonly folder: string, private readonly from: string) {
    super();
  }

  protected async deliver({ sender, ...mail }: Mail): Promise<void> {
    const { message } = await this.transport.sendMail({ from: { name: sender, address: addressIn(this.from) }, ...mail });
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    this.count += 1;
    const order = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${String(this.count).padStart(3, '0')}`;
    writeFileSync(join(this.folder, `${order}-${newId().slice(0, 8)}.eml`), message as Buffer, { mode: 0o600 });
    log({ event: 'mail kept in the local outbox: no SMTP server is set' });
  }
}

/** "Name <post@clinic.example>" or the address alone. The name of MAIL_FROM gives way to the clinic's own. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

const BEFORE_ANY_WORD = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

/**
 * Never connected, or a "not now" (4xx) from the server. A connection that broke off on the way is not among them: the
 * server may have the mail. Neither is "never" (5xx): the same mail would meet the same answer.
 */
function wasRefused(error: unknown): boolean {
  const { syscall, timeoutType, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as { syscall?: unknown; timeoutType?: unknown; responseCode?: unknown };
  if (typeof responseCode === 'number') return responseCode >= 400 && responseCode < 500;
  return syscall === 'connect' || syscall === 'getaddrinfo' || BEFORE_ANY_WORD.includes(String(timeoutType));
}
