import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database.js';
import { ClinicJobs } from '../../../platform/clinic-jobs.js';
import { newId } from '../../../platform/random.js';

const SHARE_ANSWERS = 'share-answers';
/** At no hour that means anything: what is shared late looks as if it had just been written. */
const EVERY_HOUR = '40 * * * *';

/** R6: joint answers that a private rest kept back become the other's once it has ended, clinic by clinic. */
@Injectable()
export class ShareAnswersJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SHARE_ANSWERS, (clinicId) => this.share(clinicId), EVERY_HOUR);
  }

  private async share(clinicId: string): Promise<void> {
    await this.database.runInClinic(clinicId, async (em, now) => {
      const shared: { caseId: string; partId: string }[] = await em.query('select case_id as "caseId", part_id as "partId" from keeper.share_answers(null, $1)', [now]);
      for (const { caseId, partId } of shared) {
        // A job's act has no person and no request: its audit row names the job (R86).
        await em.query(
          `insert into audit (clinic_id, id, at, acting_as, case_id, action, object_type, object_id, request_id) values ($1, $2, $3, 'job', $4, 'work.shared', 'assignment_part', $5, $2)`,
          [clinicId, newId(), now, caseId, partId]);
      }
    });
  }
}
