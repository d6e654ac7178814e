import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database.js';
import { ClinicJobs } from '../../../platform/clinic-jobs.js';
import { passUrgentOn } from './urgent.store.js';

const PASS_ON = 'urgent-items';
const EVERY_QUARTER = '*/15 * * * *';

/** Passes on what nobody has acknowledged in time (SR22), clinic by clinic. It sends nothing to anybody. */
@Injectable()
export class UrgentJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PASS_ON, (clinicId) => this.passOn(clinicId), EVERY_QUARTER);
  }

  private async passOn(clinicId: string): Promise<void> {
    await this.database.runInClinic(clinicId, async (em, now) => {
      await passUrgentOn(em, clinicId, now);
    });
  }
}
