import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Say } from '../platform/boot/open-database.js';
import type { Config } from '../platform/config.js';
import { whyNotHere } from '../platform/demo-refusal.js';
import { type InventedPractice, Inventing } from '../platform/invented.js';
import { logFailure } from '../platform/log.js';
import { newId } from '../platform/random.js';
import { print } from './command.js';
import type { News, Order } from './telling.js';

/** What of the running program stands still meanwhile: on its clock, months of an invented past would all be overdue. */
export interface StandsStill {
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** The one click at set-up: makes the practice while the program runs, and prints the sign-ins where the code was read. */
export class InventingHere extends Inventing {
  private jobs: StandsStill | undefined;

  constructor(
    private readonly config: Config,
    private readonly say: Say,
  ) {
    super();
  }

  /** The program's own queue, as soon as it works. */
  meanwhile(jobs: StandsStill): void {
    this.jobs = jobs;
  }

  mayBegin(): boolean {
    return whyNotHere(this.config) === null;
  }

  begin(zone: string): void {
    if (this.state !== 'none') return;
    this.state = 'making';
    void this.make(zone).catch((error: unknown) => {
      this.state = 'failed';
      logFailure(newId(), 'invented practice', error);
      this.say('The invented practice could not be made. Stop the program, then: npm run demo -- --again');
    });
  }

  private async make(zone: string): Promise<void> {
    await this.jobs?.pause();
    try {
      this.practice = await this.tellElsewhere(zone);
    } finally {
      await this.jobs?.resume();
    }
    print(this.say, this.practice);
    this.state = 'made';
  }

  /** In a process of its own, which ends with this one. */
  private tellElsewhere(zone: string): Promise<InventedPractice> {
    const child = fork(join(import.meta.dirname, 'telling.js'));
    return new Promise((done, fail) => {
      child.on('message', (news: News) => {
        if ('told' in news) [this.told, this.of] = [news.told, news.of];
        else if ('practice' in news) done(news.practice);
        else fail(new Error(news.failed));
      });
      child.once('error', fail);
      child.once('exit', () => fail(new Error('the telling ended early')));
      child.send({ config: this.config, zone } satisfies Order);
    });
  }
}
