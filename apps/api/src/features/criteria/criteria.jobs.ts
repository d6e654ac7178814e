import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isResting } from '@groundwork/domain/rest/edges';
import type { Occasion } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import { Database } from '../../platform/database.js';
import { dateOf, instantOf } from '../../platform/clock.js';
import { ClinicJobs } from '../../platform/clinic-jobs.js';
import { newId } from '../../platform/random.js';
import { activeVersionsOfClinic, autoOpenDays, openingsOf } from './criteria.read.js';
import { auditOpening, markOpened, ofVersion, openOccasions, type Reader } from './criteria.store.js';
import { type ActiveVersion, isActive, passedOver, toOpen } from './occasions.js';

const OPEN_WEEKS = 'open-weeks';
const EVERY_HOUR = '5 * * * *';
const OPENS_AT = Temporal.PlainTime.from('12:00');
/** Nobody is met by opened weeks at night (R38); a program that stood still opens them the next morning. */
const QUIET = { from: 20, to: 7 };

/** Opens what no session has opened (R38), clinic by clinic, each in a transaction of its own. */
@Injectable()
export class OpenWeeksJob implements OnModuleInit {
  constructor(
    private readonly jobs: ClinicJobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(OPEN_WEEKS, (clinicId) => this.open(clinicId), EVERY_HOUR);
  }

  private async open(clinicId: string): Promise<void> {
    await this.database.runInClinic(clinicId, async (em, now) => {
      const reader: Reader = { em, who: { clinicId } };
      const days = await autoOpenDays(reader);
      const versions = (await activeVersionsOfClinic(reader)).filter(isActive);
      const openings = await openingsOf(reader, versions.map(({ versionId }) => versionId));
      for (const caseId of new Set(versions.map((version) => version.caseId))) {
        const ofCouple = versions.filter((version) => version.caseId === caseId && !isResting(version.rests));
        const ofNow = (version: ActiveVersion, of: typeof toOpen): Occasion[] => of(version, openings, instantOf(now)).filter(({ opensAt }) => isTime(version, opensAt, days, instantOf(now)));
        const due = ofCouple.map((version) => ({ version, due: ofNow(version, toOpen) }));
        // What an earlier opening has passed over goes along with something that is due.
        await this.openOf(reader, caseId, due, (version) => ofNow(version, passedOver), now);
      }
    });
  }

  private async openOf(reader: Reader, caseId: string, versions: readonly { version: ActiveVersion; due: Occasion[] }[], passedOverNow: (version: ActiveVersion) => Occasion[], now: Date): Promise<void> {
    const through = versions.flatMap(({ due }) => due.map(({ dueAt }) => dueAt)).sort((one, two) => Temporal.Instant.compare(one, two)).at(-1);
    if (!through) return;
    for (const { version, due } of versions.filter((one) => one.due.length > 0)) {
      await openOccasions(reader, null, ofVersion(version, [...passedOverNow(version), ...due]), now);
      await auditOpening(reader, version, newId(), now);
    }
    await markOpened(reader, { id: newId(), caseId, sessionId: null, through: dateOf(through) }, now);
  }
}

/** 12:00 of the couple's zone, so many days after the occasion's local day. */
function isTime(version: ActiveVersion, opensAt: Temporal.Instant, days: number, now: Temporal.Instant): boolean {
  const { zone } = version.terms;
  const day = opensAt.toZonedDateTimeISO(zone).toPlainDate().add({ days });
  const { hour } = now.toZonedDateTimeISO(zone);
  const isQuiet = hour >= QUIET.from || hour < QUIET.to;
  return !isQuiet && Temporal.Instant.compare(day.toZonedDateTime({ timeZone: zone, plainTime: OPENS_AT }).toInstant(), now) <= 0;
}
