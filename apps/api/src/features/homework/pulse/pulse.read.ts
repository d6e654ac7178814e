import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import { type Pulse, pulseFrom } from '@groundwork/domain/homework/pulse';
import type { Tx } from '../../../platform/tx.js';
import { pulsePlace } from './pulse.store.js';

export interface SentPulse {
  id: string;
  personId: string;
  week: string;
  number: number;
  formVersion: number;
  sentAt: Date;
  answers: FieldAnswer[];
}

const MOST = 160;

/** What stands of each week, newest week first: a partner's own, for staff both partners' as far as they may read them. */
export async function pulsesOf(tx: Tx, caseId: string): Promise<SentPulse[]> {
  const rows: (Omit<SentPulse, 'answers'> & { sealed: Buffer })[] = await tx.em.query(
    `select * from (
       select distinct on (p.week, p.person_id) p.id, p.person_id as "personId", p.week::text, p.number, p.form_version as "formVersion", p.sent_at as "sentAt", p.words_sealed as sealed
         from pulse p where p.clinic_id = $1 and p.case_id = $2 order by p.week desc, p.person_id, p.number desc) s
      order by week desc, "personId" limit ${MOST}`,
    [tx.who.clinicId, caseId]);
  return rows.map(({ sealed, ...row }) => ({ ...row, answers: JSON.parse(tx.vault.open(pulsePlace(row.id), sealed)) as FieldAnswer[] }));
}

export type LastPulse = Pulse & { personId: string };

/** The week that each partner sent last, for staff. */
export async function lastPulsesOf(tx: Tx, caseId: string): Promise<LastPulse[]> {
  const rows: { id: string; personId: string; week: string; sealed: Buffer }[] = await tx.em.query(
    `select distinct on (p.person_id) p.id, p.person_id as "personId", p.week::text, p.words_sealed as sealed
       from pulse p where p.clinic_id = $1 and p.case_id = $2 order by p.person_id, p.week desc, p.number desc`,
    [tx.who.clinicId, caseId]);
  return rows.map(({ id, personId, week, sealed }) => ({ personId, ...pulseFrom(week, JSON.parse(tx.vault.open(pulsePlace(id), sealed)) as FieldAnswer[]) }));
}

/** That somebody's numbers ask for a look. */
export interface PulseFlag {
  id: string;
  caseId: string;
  personId: string;
}

/** R80: for staff, the newest flag of each partner that nobody has taken up, nor a later one. Of one case, or of all within reach. */
export async function pulseFlagsOf(tx: Tx, caseId: string | null): Promise<PulseFlag[]> {
  const rows: (PulseFlag & { raisedAt: Date })[] = await tx.em.query(
    `select distinct on (f.case_id, f.person_id) f.id, f.case_id as "caseId", f.person_id as "personId", f.raised_at as "raisedAt"
       from pulse_flag f
      where f.clinic_id = $1 and ($2::uuid is null or f.case_id = $2)
        and not exists (select 1 from pulse_flag_taken t where t.clinic_id = f.clinic_id and t.case_id = f.case_id and t.person_id = f.person_id and t.taken_at >= f.raised_at)
      order by f.case_id, f.person_id, f.raised_at desc, f.id`,
    [tx.who.clinicId, caseId]);
  return rows.sort((one, two) => one.raisedAt.getTime() - two.raisedAt.getTime()).map(({ raisedAt: _, ...flag }) => flag);
}

/** Whose flag of this couple it is; null where there is none. */
export async function whoseFlag(tx: Tx, caseId: string, flagId: string): Promise<string | null> {
  const rows: { personId: string }[] = await tx.em.query('select person_id as "personId" from pulse_flag where clinic_id = $1 and case_id = $2 and id = $3', [tx.who.clinicId, caseId, flagId]);
  return rows[0]?.personId ?? null;
}
