import { awaitsDecision } from '@groundwork/domain/safety/screen';
import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import type { NotFreeAbout } from './private-answers.dto.js';

/** The asking partner's own last local day of being screened, whichever way; the rows themselves stay with staff. */
export async function lastScreenedOn(tx: Tx, caseId: string): Promise<Temporal.PlainDate | null> {
  const rows: { day: string | null }[] = await tx.em.query('select keeper.last_screened_on($1)::text as day', [caseId]);
  return rows[0]?.day ? Temporal.PlainDate.from(rows[0].day) : null;
}

/** Whether the asking partner made this entry, or signed this version; another's is as if it were not there. */
export async function isOwn(tx: Tx, caseId: string, about: NotFreeAbout, aboutId: string): Promise<boolean> {
  const own = {
    entry: 'select 1 from entry where clinic_id = $1 and case_id = $2 and id = $3 and author_id = $4',
    signature: 'select 1 from signature where clinic_id = $1 and case_id = $2 and version_id = $3 and person_id = $4',
  };
  const rows: unknown[] = await tx.em.query(own[about], [tx.who.clinicId, caseId, aboutId, tx.who.personId]);
  return rows.length > 0;
}

export interface SealedReport {
  id: string;
  answersSealed: Buffer;
  sentAt: Date;
}

/** For staff: what one partner has sent, newest first. */
export async function reportsOf(tx: Tx, caseId: string, personId: string): Promise<SealedReport[]> {
  return tx.em.query(
    `select id, answers_sealed as "answersSealed", sent_at as "sentAt" from screen_report
      where clinic_id = $1 and case_id = $2 and person_id = $3 order by sent_at desc, id limit 12`,
    [tx.who.clinicId, caseId, personId],
  );
}

/** For staff: of each partner who has sent answers, when last, and whether they wait for a decision (SR3). */
export interface ReportState {
  caseId: string;
  personId: string;
  sentAt: string;
  awaitsDecision: boolean;
}

/** Of one case, or of all within reach. */
export async function reportStates(tx: Tx, caseId: string | null): Promise<ReportState[]> {
  const rows: { caseId: string; personId: string; sentAt: Date; decidedAt: Date | null }[] = await tx.em.query(
    `select r.case_id as "caseId", r.person_id as "personId", max(r.sent_at) as "sentAt",
            (select max(s.recorded_at) from safety_screen s where s.clinic_id = r.clinic_id and s.case_id = r.case_id and s.person_id = r.person_id) as "decidedAt"
       from screen_report r where r.clinic_id = $1 and ($2::uuid is null or r.case_id = $2) group by r.clinic_id, r.case_id, r.person_id`,
    [tx.who.clinicId, caseId],
  );
  return rows.map(({ caseId: of, personId, sentAt, decidedAt }) => ({
    caseId: of, personId, sentAt: sentAt.toISOString(), awaitsDecision: awaitsDecision(instantOf(sentAt), decidedAt && instantOf(decidedAt)),
  }));
}

export interface NotFree {
  id: string;
  caseId: string;
  personId: string;
  about: NotFreeAbout;
  criterionId: string;
  /** Of an entry: the occasion. */
  slot: string | null;
}

/** For staff: what a partner said was not answered freely, once for each thing, until it was set aside after it was said (R88). Of one case, or of all within reach. */
export async function notFreeOf(tx: Tx, caseId: string | null): Promise<NotFree[]> {
  const rows: (NotFree & { saidAt: Date })[] = await tx.em.query(
    `select distinct on (n.person_id, coalesce(n.entry_id, n.version_id))
            n.id, n.case_id as "caseId", n.person_id as "personId", case when n.entry_id is null then 'signature' else 'entry' end as about,
            v.criterion_id as "criterionId", e.slot, n.said_at as "saidAt"
       from not_free n
       left join entry e on e.clinic_id = n.clinic_id and e.id = n.entry_id
       join criterion_version v on v.clinic_id = n.clinic_id and v.id = coalesce(n.version_id, e.version_id)
      where n.clinic_id = $1 and ($2::uuid is null or n.case_id = $2) and not exists (
        select 1 from not_free_aside a join not_free o on o.clinic_id = a.clinic_id and o.id = a.not_free_id
         where a.clinic_id = n.clinic_id and a.case_id = n.case_id and a.set_at >= n.said_at
           and o.person_id = n.person_id and coalesce(o.entry_id, o.version_id) = coalesce(n.entry_id, n.version_id))
      order by n.person_id, coalesce(n.entry_id, n.version_id), n.said_at desc, n.id`,
    [tx.who.clinicId, caseId],
  );
  return rows.sort((one, two) => one.saidAt.getTime() - two.saidAt.getTime()).map(({ saidAt: _, ...said }) => said);
}

/** Whether this was said in this couple's case, and by whom. For staff. */
export async function whoSaid(tx: Tx, caseId: string, notFreeId: string): Promise<string | null> {
  const rows: { personId: string }[] = await tx.em.query(
    'select person_id as "personId" from not_free where clinic_id = $1 and case_id = $2 and id = $3',
    [tx.who.clinicId, caseId, notFreeId],
  );
  return rows[0]?.personId ?? null;
}
