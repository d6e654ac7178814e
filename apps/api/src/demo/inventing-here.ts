import type { Say } from '../platform/boot/open-database.js';
import type { Config } from '../platform/config.js';
import { whyNotHere } from '../platform/demo-refusal.js';
import { Inventing } from '../platform/invented.js';
import { logFailure } from '../platform/log.js';
import { newId } from '../platform/random.js';
import { print } from './command.js';
import { makePractice } from './make-practice.js';

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
      this.practice = await makePractice(this.config, zone, (told, of) => {
        this.told = told;
        this.of = of;
      });
    } finally {
      await this.jobs?.resume();
    }
    print(this.say, this.practice);
    this.state = 'made';
  }
}
