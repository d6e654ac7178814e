import { everyWeeksOf, type Repeat, seriesDays, startsAt } from '@groundwork/domain/sessions/series';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { dateOf } from '../../platform/clock.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { linkPlace } from './planned.read.js';

export interface Series {
  id: string;
  caseId: string;
  everyWeeks: 1 | 2;
  firstOn: string;
  localTime: string;
  minutes: number;
  zone: string;
  plannedBy: string;
}

export async function addSeries(tx: Tx, series: { caseId: string; repeat: Repeat; firstOn: string; localTime: string; minutes: number; link: string | null }): Promise<string> {
  const id = newId();
  const { caseId, repeat, firstOn, localTime, minutes, link } = series;
  await tx.em.query(
    `insert into session_series (clinic_id, id, case_id, every_weeks, first_on, local_time, minutes, link_sealed, planned_by, planned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tx.who.clinicId, id, caseId, everyWeeksOf(repeat), firstOn, localTime, minutes, link === null ? null : tx.vault.seal(linkPlace('session_series', id), link), tx.who.personId, tx.now],
  );
  return id;
}

/** The series that go on, of the job's whole clinic. */
export async function runningSeries(em: EntityManager, clinicId: string): Promise<Series[]> {
  return em.query(
    `select r.id, r.case_id as "caseId", r.every_weeks as "everyWeeks", r.first_on::text as "firstOn", r.local_time as "localTime", r.minutes, c.zone, r.planned_by as "plannedBy"
       from session_series r join couple_case c on c.clinic_id = r.clinic_id and c.id = r.case_id
      where r.clinic_id = $1 and not exists (select 1 from session_series_end e where e.clinic_id = r.clinic_id and e.series_id = r.id) order by r.id`,
    [clinicId],
  );
}

/** Plans the sessions of a series that are missing ahead of a day. One that was called off or moved keeps its day and is not planned again. */
export async function planAhead({ em, clinicId }: { em: EntityManager; clinicId: string }, series: Series, today: Temporal.PlainDate, now: Date): Promise<void> {
  const { zone, localTime, everyWeeks } = series;
  const days = seriesDays({ firstOn: Temporal.PlainDate.from(series.firstOn), everyWeeks }, today);
  await em.query(
    `insert into session (clinic_id, id, case_id, starts_at, minutes, planned_by, planned_at, series_id, series_on)
     select $1, d.id, $2, d.starts_at, $3, $4, $5, $6, d.series_on from unnest($7::uuid[], $8::timestamptz[], $9::date[]) as d (id, starts_at, series_on)
     on conflict (clinic_id, series_id, series_on) do nothing`,
    [clinicId, series.caseId, series.minutes, series.plannedBy, now, series.id,
      days.map(() => newId()), days.map((day) => dateOf(startsAt(day, localTime, zone).toInstant())), days.map(String)],
  );
}

/** Ends a series; false where it had ended. What of it lies later than an instant is called off. */
export async function endSeries(tx: Tx, caseId: string, seriesId: string, after: Date): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into session_series_end (clinic_id, id, case_id, series_id, ended_by, ended_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, series_id) do nothing returning id`,
    [tx.who.clinicId, newId(), caseId, seriesId, tx.who.personId, tx.now],
  );
  await tx.em.query(
    `update session set cancelled_at = $4 where clinic_id = $1 and case_id = $2 and series_id = $3 and started_at is null and cancelled_at is null and starts_at > $5`,
    [tx.who.clinicId, caseId, seriesId, tx.now, after],
  );
  return rows.length > 0;
}
