import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database.js';
import { ClinicJobs } from '../../../platform/clinic-jobs.js';
import { couplesAtEdge, nextEdge } from './rest.read.js';
import { auditEdge, markEdge } from './rest.store.js';

const REST_EDGES = 'rest-edges';
/** Four times an hour: some zones lie a quarter of an hour off, and 06:00 is 06:00 there too. */
const EVERY_QUARTER = '*/15 * * * *';

/**
 * Writes the edges at 06:00 in each couple's zone (R6): planned rest days and requests in one and the same way, so that
 * an edge tells nothing of where it comes from. Runs alike whether or not anything was asked.
 */
@Injectable()
export class RestEdgesJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(REST_EDGES, (clinicId) => this.write(clinicId), EVERY_QUARTER);
  }

  private async write(clinicId: string): Promise<void> {
    await this.database.runInClinic(clinicId, async (em, now) => {
      for (const couple of await couplesAtEdge(em, clinicId, now)) {
        const edge = nextEdge(couple, now);
        if (edge && (await markEdge(em, couple.caseId, edge))) await auditEdge(em, clinicId, couple.caseId, edge.kind, now);
      }
    });
  }
}
