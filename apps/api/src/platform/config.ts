import { join, resolve } from 'node:path';
import { BootFault } from './boot/boot-fault.js';
import { projectRoot } from './boot/data-folder.js';

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the operator may set. Parsed once, before anything else starts. */
export interface Settings {
  /** The program's login on a server of the operator's; absent: the shipped PostgreSQL is started. */
  readonly databaseUrl?: string;
  /** A login that may become groundwork_owner; for migrations and the first start only. */
  readonly databaseOwnerUrl?: string;
  readonly host: string;
  readonly port: number;
  /** Address that mail and QR codes name, without a slash at the end. */
  readonly publicUrl: string;
  /** Keeps the embedded database, the keys and, without SMTP, the outbox. Absolute. */
  readonly dataFolder: string;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly logLevel: LogLevel;
  /** The key-encryption key; made at the first start. Absolute. */
  readonly keyFile: string;
}

/** What the program runs with: the settings, and a database that is there. */
export interface Config extends Settings {
  readonly databaseUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings or refuses the first wrong one in one sentence. An empty value counts as not set. */
export function readSettings(environment: Environment): Settings {
  const value = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const host = value('HOST') ?? '127.0.0.1';
  const port = wholeNumber('PORT', value('PORT') ?? '4600', 65_535);
  const dataFolder = resolve(value('GROUNDWORK_DATA') ?? join(projectRoot, '.data'));
  const publicUrl = value('PUBLIC_URL') ?? `http://localhost:${port}`;
  refuseOpenAddress(host, publicUrl);
  return {
    databaseUrl: address('DATABASE_URL', value('DATABASE_URL'), ['postgres:', 'postgresql:']),
    databaseOwnerUrl: address('DATABASE_OWNER_URL', value('DATABASE_OWNER_URL'), ['postgres:', 'postgresql:']),
    host,
    port,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    dataFolder,
    smtpUrl: address('SMTP_URL', value('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: mailAddress('MAIL_FROM', value('MAIL_FROM') ?? 'groundwork@localhost'),
    logLevel: oneOf('LOG_LEVEL', value('LOG_LEVEL') ?? 'info', LOG_LEVELS),
    keyFile: resolve(value('KEY_FILE') ?? join(dataFolder, 'key')),
  };
}

/** Without TLS nothing may leave this machine: sign-ins and clients' words would be readable on the way. */
function refuseOpenAddress(host: string, publicUrl: string): void {
  const parsed = parse('PUBLIC_URL', publicUrl, ['http:', 'https:']);
  if (parsed.protocol === 'https:') return;
  if (!isLoopback(parsed.hostname)) {
    throw new BootFault(`PUBLIC_URL must begin with https:// because ${parsed.hostname} is not this machine.`);
  }
  if (!isLoopback(host)) {
    throw new BootFault(`HOST ${host} opens Groundwork to other machines, so PUBLIC_URL must name its https:// address.`);
  }
}

/** Whether the program is open to this machine alone: what it listens on, and what its links name. */
export function isOnlyHere({ host, publicUrl }: Pick<Settings, 'host' | 'publicUrl'>): boolean {
  return isLoopback(host) && isLoopback(new URL(publicUrl).hostname);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function address(name: string, value: string | undefined, protocols: readonly string[]): string | undefined {
  if (value !== undefined) parse(name, value, protocols);
  return value;
}

/** Never repeats the value: addresses of databases and mail servers carry passwords. */
function parse(name: string, value: string, protocols: readonly string[]): URL {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed && protocols.includes(parsed.protocol)) return parsed;
  throw new BootFault(`${name} is not an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}.`);
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number;
  throw new BootFault(`${name} must be a whole number from 1 to ${most}, not "${value}".`);
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new BootFault(`${name} must be one of ${known.join(', ')}, not "${value}".`);
}

function mailAddress(name: string, value: string): string {
  if (/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(value)) return value;
  throw new BootFault(`${name} is not a mail address.`);
}
