import type { CoverPurpose, Days } from '@groundwork/domain/practice/cover';
import type { Assignment, CoupleRow, MondayFacts, PartnerWay, ReminderKind, Therapist } from '@groundwork/domain/practice/monday';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { CONSENT_VERSION } from '../cases/index.js';

/** What an admin knows of a couple. */
export interface AdminCase extends CoupleRow {
  readonly openedAt: Temporal.Instant;
  readonly partners: readonly (PartnerWay & { linkEnded: boolean })[];
  readonly primaryName: string | null;
  readonly covers: readonly Named[];
  readonly supervisors: readonly Named[];
}
export interface Named extends Assignment {
  readonly purpose: CoverPurpose | null;
}
interface CaseJson {
  caseId: string;
  zone: string;
  dayEnd: string;
  openedAt: string;
  partners: { personId: string; firstName: string; joined: boolean; consentSigned: boolean; invitation: { joins: 'mail' | 'room'; sentAt: string; expiresAt: string; usedAt: string | null } | null }[];
  staff: { personId: string; name: string; as: 'primary' | 'cover' | 'supervisor'; from: string; to: string | null; purpose: CoverPurpose | null }[];
  reviewOn: string | null;
}

/** Thousands at once: the platform reads a moment far faster than the calendar library does. */
const at = (text: string): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Date.parse(text));

/** All that an admin knows of these couples, or of the couples of these partners. Oldest first; who is not of the clinic is left out. */
export async function adminCases(tx: Tx, about: readonly string[]): Promise<AdminCase[]> {
  const rows: { row: CaseJson }[] = await tx.em.query('select c as row from identity.case_admin($1, $2, $3) c', [CONSENT_VERSION, tx.now, about]);
  return rows.map(({ row }) => caseFrom(row, tx.instant));
}

/** The couples among which something may wait for an admin; what it is, mondayList says. */
export async function waitingCases(tx: Tx, therapists: readonly Therapist[]): Promise<AdminCase[]> {
  const [here, away] = [therapists, therapists.filter((one) => one.away)].map((of) => of.map(({ personId }) => personId));
  const rows: { id: string }[] = await tx.em.query('select id from identity.couples_waiting($1, $2, $3, $4) id', [CONSENT_VERSION, tx.now, here, away]);
  return rows.length === 0 ? [] : adminCases(tx, rows.map(({ id }) => id));
}

/** One line of the list of all couples. Days are of the clinic's zone. */
export interface ListedCase {
  readonly caseId: string;
  readonly names: string[];
  readonly therapistId: string | null;
  readonly therapistName: string | null;
  readonly openedOn: string;
  readonly reviewOn: string | null;
}

/** Every couple of the clinic, oldest first. */
export async function listedCases(tx: Tx, zone: string): Promise<ListedCase[]> {
  return tx.em.query(
    `select case_id as "caseId", names, therapist_id as "therapistId", therapist_name as "therapistName", opened_on as "openedOn", review_on as "reviewOn"
       from identity.couples_listed($1, $2)`,
    [zone, tx.now],
  );
}

function caseFrom({ caseId, zone, dayEnd, openedAt, partners, staff, reviewOn }: CaseJson, now: Temporal.Instant): AdminCase {
  const primary = staff.find(({ as }) => as === 'primary');
  const having = (wanted: string): Named[] =>
    staff.filter(({ as }) => as === wanted).map(({ personId, name, from, to, purpose }) => ({ personId, name, purpose, from: at(from), to: to ? at(to) : null }));
  return {
    caseId, zone, dayEnd, openedAt: at(openedAt), primaryId: primary?.personId ?? null, primaryName: primary?.name ?? null,
    covers: having('cover'), supervisors: having('supervisor'), reviewOn: reviewOn ? writtenDay(reviewOn) : null,
    partners: partners.map(({ invitation, ...partner }) => ({
      ...partner,
      linkEnded: invitation !== null && Temporal.Instant.compare(at(invitation.expiresAt), now) <= 0,
      invitation: invitation && { joins: invitation.joins, sentAt: at(invitation.sentAt), usedAt: invitation.usedAt ? at(invitation.usedAt) : null },
    })),
  };
}

/** Of how many couples each therapist is the primary one. */
export async function caseLoads(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const rows: { personId: string; couples: number }[] = await tx.em.query('select person_id as "personId", couples from identity.case_loads($1)', [tx.now]);
  return new Map(rows.map(({ personId, couples }) => [personId, couples]));
}

interface ColleagueRow {
  personId: string;
  name: string;
  isTherapist: boolean;
  capacity: number | null;
  awayFrom: string | null;
  awayUntil: string | null;
}
export interface AdminColleague extends Therapist {
  readonly isTherapist: boolean;
}

/** Therapists and supervisors who work here now, with what an admin has set for them. By name. */
export async function colleaguesOf(tx: Tx): Promise<AdminColleague[]> {
  const rows: ColleagueRow[] = await tx.em.query(
    `select p.id as "personId", p.name, bool_or(r.role = 'therapist') as "isTherapist",
            (select c.couples from capacity c where c.clinic_id = p.clinic_id and c.person_id = p.id order by c.set_at desc, c.id limit 1) as capacity,
            a.from_on::text as "awayFrom", a.until_on::text as "awayUntil"
       from person p
       join staff_role r on r.clinic_id = p.clinic_id and r.person_id = p.id and r.role in ('therapist', 'supervisor') and r.from_at <= $2 and (r.to_at is null or r.to_at > $2)
       left join lateral (select b.from_on, b.until_on from absence b where b.clinic_id = p.clinic_id and b.person_id = p.id order by b.set_at desc, b.id limit 1) a on true
      where p.clinic_id = $1 and p.account_id is not null
      group by p.clinic_id, p.id, p.name, a.from_on, a.until_on order by p.name, p.id limit 500`,
    [tx.who.clinicId, tx.now],
  );
  return rows.map(({ awayFrom, awayUntil, ...row }) => ({ ...row, away: daysFrom(awayFrom, awayUntil) }));
}

function daysFrom(from: string | null, until: string | null): Days | null {
  return from && until ? { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) } : null;
}

/** Colleagues who were asked onto the team and have not joined, with when the newest link went out. */
export async function waitingColleagues(tx: Tx): Promise<MondayFacts['waiting']> {
  const rows: { personId: string; name: string; sentAt: Date }[] = await tx.em.query(
    `select p.id as "personId", p.name, max(i.created_at) as "sentAt"
       from invitation i join person p on p.clinic_id = i.clinic_id and p.id = i.person_id
      where i.clinic_id = $1 and i.kind = 'staff' and i.case_id is null and p.account_id is null
        and exists (select 1 from staff_role r where r.clinic_id = p.clinic_id and r.person_id = p.id and r.from_at <= $2 and (r.to_at is null or r.to_at > $2))
      group by p.id, p.name`,
    [tx.who.clinicId, tx.now],
  );
  return rows.map(({ sentAt, ...row }) => ({ ...row, sentAt: instantOf(sentAt) }));
}

/** Sessions that were over by then and have no signed note: an id and a moment. */
export async function unsignedNotes(tx: Tx, overSince: Date): Promise<MondayFacts['unsigned']> {
  const rows: { row: { caseId: string; sessionId: string; at: string } }[] = await tx.em.query('select n as row from identity.unsigned_notes($1) n', [overSince]);
  return rows.map(({ row }) => ({ ...row, at: at(row.at) }));
}

/** What was asked of therapists lately. */
export async function askedLately(tx: Tx, since: Date): Promise<MondayFacts['reminders']> {
  const rows: { kind: ReminderKind; aboutId: string; askedAt: Date }[] = await tx.em.query(
    'select kind, about_id as "aboutId", asked_at as "askedAt" from reminder where clinic_id = $1 and asked_at > $2', [tx.who.clinicId, since]);
  return rows.map(({ askedAt, ...row }) => ({ ...row, at: instantOf(askedAt) }));
}

/** Whether the person works here now. */
export async function worksHere(tx: Tx, personId: string): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    'select 1 from staff_role where clinic_id = $1 and person_id = $2 and from_at <= $3 and (to_at is null or to_at > $3)', [tx.who.clinicId, personId, tx.now]);
  return rows.length > 0;
}
