import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PgBoss } from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import { log, logFailure } from './log.js';
import { newId } from './random.js';

/** What a job carries: ids only, for its tables have no row policies. */
export interface JobData {
  clinicId: string;
  id: string;
}
const AGAIN = 'again';
const HALF_A_MINUTE = 30;
type Handler = (data: JobData) => Promise<void>;
interface PgPool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * The queue is also the outbox: a job is sent inside the transaction of the act that wants it, and vanishes with it.
 * Handlers run after commit, at least once; a job that keeps failing ends in the queue's failed state, logged.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly handlers = new Map<string, Handler>();
  private readonly crons = new Map<string, string>();
  private readonly twice = new Set<string>();
  private boss: PgBoss | undefined;
  /** Only a program that works the queues also tends them and runs their clocks. */
  private works = false;

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** A handler; with a cron expression (UTC) it is also called at each tick, with empty ids. */
  handle(name: string, handler: Handler, cron?: string): void {
    this.handlers.set(name, handler);
    if (cron) this.crons.set(name, cron);
  }

  /** A handler called twice a minute: the queue's clock knows minutes only, and its tick may be late by half of one. */
  handleTwiceAMinute(name: string, handler: Handler): void {
    this.handle(name, handler, '* * * * *');
    this.twice.add(name);
  }

  async send(em: EntityManager, name: string, data: JobData): Promise<void> {
    const runner = em.queryRunner;
    if (!runner) throw new Error('a job is sent inside a transaction');
    await (await this.queue()).send(name, data, {
      db: { executeSql: async (text, values) => ({ rows: (await runner.query(text, values as unknown[], true)).records }) },
    });
  }

  /** Starts to work the queues and the recurring jobs' clocks. */
  async start(): Promise<void> {
    this.works = true;
    const boss = await this.queue();
    for (const [name, cron] of this.crons) await boss.schedule(name, cron, { clinicId: '', id: '' });
    for (const name of this.handlers.keys()) await this.work(boss, name);
  }

  /** Takes nothing up any more until it is resumed; what runs is finished first. */
  async pause(): Promise<void> {
    const boss = await this.queue();
    for (const name of this.handlers.keys()) await boss.offWork(name, { wait: true });
  }

  async resume(): Promise<void> {
    const boss = await this.queue();
    for (const name of this.handlers.keys()) await this.work(boss, name);
  }

  /** Runs every recurring job once and all that waits, or those named and what they sent, at the time that the caller's clock shows. */
  async tick(only?: readonly string[]): Promise<void> {
    const names = [...this.crons.keys()].filter((name) => only?.includes(name) ?? true);
    for (const name of names) await this.run(name, { clinicId: '', id: '' });
    await (only ? this.drain(names) : this.drain());
  }

  /** Runs all that is due now (or is due of those named), in order, in the caller's time. For tests and the command line. */
  async drain(only: Iterable<string> = this.handlers.keys()): Promise<number> {
    const boss = await this.queue();
    let done = 0;
    for (const name of only) {
      for (let jobs = await boss.fetch<JobData>(name); jobs.length > 0; jobs = await boss.fetch<JobData>(name)) {
        for (const job of jobs) {
          await this.run(name, job.data);
          await boss.complete(name, job.id);
          done += 1;
        }
      }
    }
    return done;
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
  }

  private async work(boss: PgBoss, name: string): Promise<void> {
    await boss.work<JobData>(name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const job of jobs) {
        if (this.twice.has(name) && job.data.id === '') await boss.send(name, { clinicId: '', id: AGAIN }, { startAfter: HALF_A_MINUTE, singletonKey: AGAIN, singletonSeconds: HALF_A_MINUTE });
        await this.run(name, job.data);
      }
    });
  }

  private async run(name: string, data: JobData): Promise<void> {
    try {
      await this.handlers.get(name)?.(data);
      log({ event: 'job', job: name, id: data.id });
    } catch (error) {
      logFailure(newId(), name, error);
      throw error;
    }
  }

  private async queue(): Promise<PgBoss> {
    if (this.boss) return this.boss;
    const pool = (this.dataSource.driver as unknown as { master: PgPool }).master;
    const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values as unknown[]) }, migrate: false, createSchema: false, supervise: this.works, schedule: this.works });
    boss.on('error', (error) => logFailure(newId(), 'queue', error));
    this.boss = await boss.start();
    for (const name of this.handlers.keys()) {
      await boss.createQueue(name, { retryLimit: 5, retryBackoff: true, retryDelay: 15 });
    }
    return boss;
  }
}
