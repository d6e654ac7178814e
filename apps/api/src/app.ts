import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { ModulesContainer, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Clock, SystemClock } from './platform/clock.js';
import { projectRoot } from './platform/boot/data-folder.js';
import type { Config } from './platform/config.js';
import { tokenOf } from './platform/cookies.js';
import { Database } from './platform/database.js';
import { answerUnreadable, guardHttp } from './platform/http.js';
import type { Pace } from './platform/data-source.js';
import { type Inventing, NobodyInvented } from './platform/invented.js';
import { headsFolder, KeptHeads } from './platform/kept-heads.js';
import { Mailer, OutboxMailer, SmtpMailer } from './platform/mail.js';
import { namesForPage } from './platform/page-names.js';
import { type PageFrame, servePages } from './platform/pages.js';
import { type HashCost, Passwords } from './platform/passwords.js';
import { refuseUndeclaredRoutes } from './platform/routes.js';
import { MasterKey } from './platform/vault.js';

export interface AppOptions {
  config: Config;
  clock?: Clock;
  hashCost?: HashCost;
  mailer?: Mailer;
  /** The web build; null serves the API alone. */
  pages?: string | null;
  /** Whether the database holds invented people: then every page says so. */
  isDemo?: () => boolean;
  /** Makes a practice of invented people when it is asked for at set-up. */
  inventing?: Inventing;
  /** Serving people, or telling an invented past. */
  pace?: Pace;
}

const WEB_BUILD = join(projectRoot, 'apps/web/dist');
const FULL_COST: HashCost = { memoryKiB: 65_536, passes: 3 };

/** The whole program on a database that is migrated and safe; initialised, not listening. */
export async function createApp({ config, clock = new SystemClock(), hashCost = FULL_COST, mailer, pages = WEB_BUILD, isDemo = () => false, inventing = new NobodyInvented(), pace = 'serving' }: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ genReqId: () => randomUUID(), bodyLimit: 256 * 1024, logger: false, frameworkErrors: answerUnreadable });
  const server = adapter.getInstance();
  await server.register(fastifyCookie);
  guardHttp(server, config.publicUrl);
  // Asked only once requests come, when the app stands.
  const namesFor: PageFrame['namesFor'] = (request) => namesForPage(app.get(Database), tokenOf(request, 'my'));
  if (pages !== null) await servePages(server, pages, { namesFor, isDemo });
  const parts = {
    clock,
    master: new MasterKey(readFileSync(config.keyFile)),
    mailer: mailer ?? mailerOf(config),
    passwords: new Passwords(hashCost),
    publicUrl: config.publicUrl,
    inventing,
    heads: new KeptHeads(headsFolder(config.dataFolder)),
  };
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(AppModule.with(config.databaseUrl, parts, pace), adapter, { logger: false, abortOnError: false });
  refuseUndeclaredRoutes(app.get(ModulesContainer), app.get(Reflector));
  await app.init();
  await server.ready();
  return app;
}

function mailerOf(config: Config): Mailer {
  return config.smtpUrl ? new SmtpMailer(config.smtpUrl, config.mailFrom) : new OutboxMailer(join(config.dataFolder, 'outbox'), config.mailFrom);
}
