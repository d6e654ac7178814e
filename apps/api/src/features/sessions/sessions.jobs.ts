import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { ClinicJobs } from '../../platform/clinic-jobs.js';
import { planAhead, runningSeries } from './series.store.js';

const SESSION_SERIES = 'session-series';
/** Once a night is often: sessions are planned twelve weeks ahead. */
const EVERY_NIGHT = '20 1 * * *';

/** Keeps the sessions of each running series planned ahead, clinic by clinic. */
@Injectable()
export class SessionSeriesJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SESSION_SERIES, (clinicId) => this.plan(clinicId), EVERY_NIGHT);
  }

  private async plan(clinicId: string): Promise<void> {
    await this.database.runInClinic(clinicId, async (em, now) => {
      for (const series of await runningSeries(em, clinicId)) {
        await planAhead({ em, clinicId }, series, instantOf(now).toZonedDateTimeISO(series.zone).toPlainDate(), now);
      }
    });
  }
}
