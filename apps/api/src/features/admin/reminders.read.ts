import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { ReminderKind } from '@groundwork/domain/practice/monday';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/tx.js';
import { CONSENT_VERSION } from '../cases/index.js';

export interface OpenReminder {
  id: string;
  kind: ReminderKind;
  caseId: string;
  names: string[];
  who: string | null;
  sessionId: string | null;
  askedAt: Date;
}
interface ReminderRow extends OpenReminder {
  reviewOn: string | null;
  zone: string;
  dayEnd: string;
}

/** What the practice asked about the asker's own couples and is not done yet, the newest asking of each, newest first. */
export async function openReminders(tx: Tx): Promise<OpenReminder[]> {
  const rows: ReminderRow[] = await tx.em.query(
    `select r.*, c.zone, c.day_end as "dayEnd",
            (select array_agg(p.name order by m.place) from case_partner m join person p on p.clinic_id = m.clinic_id and p.id = m.person_id
              where m.clinic_id = c.clinic_id and m.case_id = c.id and (m.to_at is null or m.to_at > $2)) as names,
            (select p.name from case_partner m join person p on p.clinic_id = m.clinic_id and p.id = m.person_id
              where m.clinic_id = c.clinic_id and m.case_id = c.id and m.person_id = r."aboutId") as who,
            (select min(v.review_on)::text from criterion_version v join endorsement e on e.clinic_id = v.clinic_id and e.version_id = v.id
              where r.kind = 'review' and v.clinic_id = c.clinic_id and v.case_id = c.id and v.direction is distinct from 'ended'
                and not exists (select 1 from review w where w.clinic_id = v.clinic_id and w.version_id = v.id) and not exists (
                select 1 from criterion_version l join endorsement f on f.clinic_id = l.clinic_id and f.version_id = l.id
                 where l.clinic_id = v.clinic_id and l.criterion_id = v.criterion_id and l.number > v.number)) as "reviewOn"
       from (select distinct on (kind, about_id) id, kind, case_id as "caseId", about_id as "aboutId", case when kind = 'note' then about_id end as "sessionId", asked_at as "askedAt"
               from reminder where clinic_id = $1 and case_id = any ((select app_cases())::uuid[]) order by kind, about_id, asked_at desc) r
       join couple_case c on c.clinic_id = $1 and c.id = r."caseId"
      where case r.kind
              when 'invitation' then exists (select 1 from person p where p.clinic_id = $1 and p.id = r."aboutId" and p.account_id is null)
              when 'consent' then not exists (select 1 from consent n where n.clinic_id = $1 and n.case_id = r."caseId" and n.person_id = r."aboutId" and n.version = $3)
              when 'note' then not exists (select 1 from session_note n where n.clinic_id = $1 and n.session_id = r."aboutId")
              else true end
      order by r."askedAt" desc, r.id limit 100`,
    [tx.who.clinicId, tx.now, CONSENT_VERSION],
  );
  return rows.filter((row) => row.names && (row.kind !== 'review' || isOverdue(tx, row)));
}

function isOverdue(tx: Tx, { reviewOn, zone, dayEnd }: ReminderRow): boolean {
  return reviewOn !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(reviewOn), todayOf(zone, dayEnd, tx.instant)) < 0;
}
