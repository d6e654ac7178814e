import { Injectable } from '@nestjs/common';
import { Database } from './database.js';
import { Jobs } from './jobs.js';

/** What recurs for every clinic: at each tick a job of its own for each, so that one clinic's trouble is no other's. */
@Injectable()
export class ClinicJobs {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  /** Calls `work` for each clinic at each tick of the cron expression (UTC). */
  handle(name: string, work: (clinicId: string) => Promise<void>, cron: string): void {
    this.jobs.handle(name, ({ clinicId }) => (clinicId ? work(clinicId) : this.askEachClinic(name)), cron);
  }

  private async askEachClinic(name: string): Promise<void> {
    await this.database.run(async (em) => {
      const clinics: { id: string }[] = await em.query('select identity.clinics() as id');
      for (const { id } of clinics) await this.jobs.send(em, name, { clinicId: id, id });
    });
  }
}
