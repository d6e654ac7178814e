import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { type JobData, Jobs } from '../../platform/jobs.js';
import { planAhead, runningSeries } from './series.store.js';

const SESSION_SERIES = 'session-series';
/** Once a night is often: sessions are planned twelve weeks ahead. */
const EVERY_NIGHT = '20 1 * * *';

/** Keeps the sessions of each running series planned ahead, clinic by clinic. */
@Injectable()
export class SessionSeriesJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SESSION_SERIES, (data) => (data.clinicId ? this.plan(data) : this.askEachClinic()), EVERY_NIGHT);
  }

  private async askEachClinic(): Promise<void> {
    await this.database.run(async (em) => {
      const clinics: { id: string }[] = await em.query('select identity.clinics() as id');
      for (const { id } of clinics) await this.jobs.send(em, SESSION_SERIES, { clinicId: id, id });
    });
  }

  private async plan({ clinicId }: JobData): Promise<void> {
    await this.database.run(async (em, now) => {
      await em.query('select identity.begin_job($1)', [clinicId]);
      for (const series of await runningSeries(em, clinicId)) {
        await planAhead({ em, clinicId }, series, instantOf(now).toZonedDateTimeISO(series.zone).toPlainDate(), now);
      }
    });
  }
}
