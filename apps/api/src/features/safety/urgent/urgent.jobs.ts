import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database.js';
import { type JobData, Jobs } from '../../../platform/jobs.js';
import { passUrgentOn } from './urgent.store.js';

const PASS_ON = 'urgent-items';
const EVERY_QUARTER = '*/15 * * * *';

/** Passes on what nobody has acknowledged in time (SR22), clinic by clinic. It sends nothing to anybody. */
@Injectable()
export class UrgentJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PASS_ON, (data) => (data.clinicId ? this.passOn(data) : this.askEachClinic()), EVERY_QUARTER);
  }

  private async askEachClinic(): Promise<void> {
    await this.database.run(async (em) => {
      const clinics: { id: string }[] = await em.query('select identity.clinics() as id');
      for (const { id } of clinics) await this.jobs.send(em, PASS_ON, { clinicId: id, id });
    });
  }

  private async passOn({ clinicId }: JobData): Promise<void> {
    await this.database.run(async (em, now) => {
      await em.query('select identity.begin_job($1)', [clinicId]);
      await passUrgentOn(em, clinicId, now);
    });
  }
}
