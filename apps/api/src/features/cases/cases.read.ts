import { grouped } from '@groundwork/domain/grouped';
import type { SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import { atOnce } from '../../platform/at-once.js';
import { cut, ID_LENGTH } from '../../platform/one-text.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { settingsOf, stateOf } from '../clinic/index.js';
import type { Joins } from './cases.dto.js';
import { CONSENT_VERSION } from './consent-text.js';

/** What makes a local day of this couple (R38). */
export interface CaseFrame {
  id: string;
  zone: string;
  dayEnd: string;
}

export async function caseOf(tx: Tx, caseId: string): Promise<CaseFrame> {
  const rows: CaseFrame[] = await tx.em.query('select id, zone, day_end as "dayEnd" from couple_case where clinic_id = $1 and id = $2', [tx.who.clinicId, caseId]);
  const row = rows[0];
  if (!row) throw new Problem('not_found');
  return row;
}

/** LR11: the secrets policy that stood when the case was opened. Both partners sign the same one, whatever the clinic has chosen since. */
export async function secretsPolicyOf(tx: Tx, caseId: string): Promise<SecretsPolicy> {
  const rows: { opened_at: Date }[] = await tx.em.query('select opened_at from couple_case where clinic_id = $1 and id = $2', [tx.who.clinicId, caseId]);
  if (!rows[0]) throw new Problem('not_found');
  return (await settingsOf(tx, rows[0].opened_at)).secretsPolicy;
}

export interface Partner {
  personId: string;
  firstName: string;
}

/** The two partners, in the order in which the case was opened. */
export async function partnersOf(tx: Tx, caseId: string): Promise<Partner[]> {
  return tx.em.query(
    `select c.person_id as "personId", p.name as "firstName" from case_partner c join person p on p.clinic_id = c.clinic_id and p.id = c.person_id
      where c.clinic_id = $1 and c.case_id = $2 and (c.to_at is null or c.to_at > $3) order by c.place`,
    [tx.who.clinicId, caseId, tx.now],
  );
}

/** R3: whether the therapist has opened the shared part. */
export async function isSharedPartOpen(tx: Tx, caseId: string): Promise<boolean> {
  const rows: unknown[] = await tx.em.query('select 1 from shared_part where clinic_id = $1 and case_id = $2', [tx.who.clinicId, caseId]);
  return rows.length > 0;
}

/**
 * The partners of every couple within reach, by couple, in their order. The names are looked up by ids that lie beside one another in the
 * index of the clinic; joined outright, each would be looked up by itself, and cost more with every clinic beside this one.
 */
async function partnersInReach(tx: Tx): Promise<ReadonlyMap<string, readonly Partner[]>> {
  const [{ placed, names }]: [{ placed: string; names: Readonly<Record<string, string>> }] = await tx.em.query(
    `with places as materialized (select case_id, person_id, place from case_partner where clinic_id = $1 and (to_at is null or to_at > $2)),
          named as materialized (select id, name from person where clinic_id = $1 and id = any (array(select person_id from places)))
     select coalesce((select string_agg(case_id::text || person_id::text, '' order by place) from places), '') as placed,
            coalesce((select json_object_agg(id, name) from named), '{}') as names`,
    [tx.who.clinicId, tx.now],
  );
  const partners = cut(placed, 2 * ID_LENGTH).flatMap((both) => {
    const [caseId, personId] = [both.slice(0, ID_LENGTH), both.slice(ID_LENGTH)];
    const firstName = names[personId];
    return firstName === undefined ? [] : [{ caseId, personId, firstName }];
  });
  return grouped(partners, ({ caseId }) => caseId);
}

interface FrameInReach extends CaseFrame {
  isShared: boolean;
}
const FRAMES = `select c.id, c.zone, c.day_end as "dayEnd", exists (select 1 from shared_part s where s.clinic_id = c.clinic_id and s.case_id = c.id) as "isShared"`;
const NEWEST_FIRST = 'from couple_case c where c.clinic_id = $1 order by c.opened_at desc, c.id limit 500';

/** All cases within the asker's reach, for a therapist's list. */
export async function casesOf(tx: Tx): Promise<(FrameInReach & { partners: readonly Partner[] })[]> {
  const [frames, partners] = await atOnce([tx.em.query(`${FRAMES} ${NEWEST_FIRST}`, [tx.who.clinicId]) as Promise<FrameInReach[]>, partnersInReach(tx)]);
  return frames.flatMap((frame) => {
    const both = partners.get(frame.id);
    return both ? [{ ...frame, partners: both }] : [];
  });
}

/** A couple as a therapist's list of many needs it. */
export interface CaseInReach extends FrameInReach {
  isResting: boolean;
  partners: (Partner & { consentSigned: boolean })[];
}

/** Every case within the asker's reach with both partners, in a fixed number of statements. For staff. */
export async function casesInReach(tx: Tx): Promise<CaseInReach[]> {
  const [frames, partners, consents] = await atOnce([
    tx.em.query(`${FRAMES}, shared_part_rests(c.id) as "isResting" ${NEWEST_FIRST}`, [tx.who.clinicId]) as Promise<(FrameInReach & { isResting: boolean })[]>,
    partnersInReach(tx),
    tx.em.query('select case_id as "caseId", person_id as "personId" from consent where clinic_id = $1 and version = $2', [tx.who.clinicId, CONSENT_VERSION]) as Promise<{ caseId: string; personId: string }[]>,
  ]);
  const signed = new Set(consents.map(({ caseId, personId }) => `${caseId} ${personId}`));
  return frames.flatMap((frame) => {
    const both = partners.get(frame.id);
    return both ? [{ ...frame, partners: both.map(({ personId, firstName }) => ({ personId, firstName, consentSigned: signed.has(`${frame.id} ${personId}`) })) }] : [];
  });
}

export interface Lane extends Partner {
  joined: boolean;
  consentSignedAt: string | null;
  invitation: { state: 'waiting' | 'used' | 'expired'; joins: Joins; expiresAt: string } | null;
}
interface LaneRow extends Partner {
  joined: boolean;
  signed_at: Date | null;
  joins: Joins | null;
  used_at: Date | null;
  expires_at: Date | null;
}

/** Each partner's way in, for staff: the newest invitation, the consent to the wording in force. */
export async function lanesOf(tx: Tx, caseId: string): Promise<Lane[]> {
  const rows: LaneRow[] = await tx.em.query(
    `select c.person_id as "personId", p.name as "firstName", p.account_id is not null as joined, s.signed_at, i.joins, i.used_at, i.expires_at
       from case_partner c
       join person p on p.clinic_id = c.clinic_id and p.id = c.person_id
       left join consent s on s.clinic_id = c.clinic_id and s.case_id = c.case_id and s.person_id = c.person_id and s.version = $3
       left join lateral (select n.joins, n.used_at, n.expires_at from invitation n
                           where n.clinic_id = c.clinic_id and n.person_id = c.person_id and n.case_id = c.case_id and n.purpose = 'join'
                           order by n.created_at desc limit 1) i on true
      where c.clinic_id = $1 and c.case_id = $2 and (c.to_at is null or c.to_at > $4) order by c.place`,
    [tx.who.clinicId, caseId, CONSENT_VERSION, tx.now],
  );
  return rows.map(({ personId, firstName, joined, signed_at, joins, used_at, expires_at }) => ({
    personId, firstName, joined, consentSignedAt: signed_at?.toISOString() ?? null,
    invitation: joins && expires_at ? { state: stateOf(used_at, expires_at, tx.now), joins, expiresAt: expires_at.toISOString() } : null,
  }));
}

/** The card that still stands for this partner: the newest invitation, to be shown in the room, unused. */
export async function standingCard(tx: Tx, caseId: string, personId: string): Promise<{ id: string; expiresAt: Date } | null> {
  const rows: { id: string; joins: Joins; used_at: Date | null; expires_at: Date }[] = await tx.em.query(
    `select id, joins, used_at, expires_at from invitation where clinic_id = $1 and case_id = $2 and person_id = $3 and kind = 'my'
      order by created_at desc limit 1`,
    [tx.who.clinicId, caseId, personId],
  );
  const row = rows[0];
  return row && row.joins === 'room' && stateOf(row.used_at, row.expires_at, tx.now) === 'waiting' ? { id: row.id, expiresAt: row.expires_at } : null;
}

/** A partner's address as the practice keeps it, and whether the other partner uses the one asked about (R1). */
export async function addressesOf(tx: Tx, caseId: string, personId: string): Promise<{ own: { id: string; sealed: Buffer; hash: Buffer } | null; others: Buffer[] }> {
  const rows: { id: string; person_id: string; value_sealed: Buffer; value_hash: Buffer }[] = await tx.em.query(
    `select id, person_id, value_sealed, value_hash from person_contact where clinic_id = $1 and case_id = $2 and kind = 'email'`,
    [tx.who.clinicId, caseId],
  );
  const own = rows.find((row) => row.person_id === personId);
  return {
    own: own ? { id: own.id, sealed: own.value_sealed, hash: own.value_hash } : null,
    others: rows.filter((row) => row.person_id !== personId).map((row) => row.value_hash),
  };
}

/** What a way back in is decided by (SR13); null for whoever has not joined, is nobody of this case, or is not the asker's to help. */
export async function recoverable(tx: Tx, caseId: string, personId: string): Promise<{ codeHash: string | null; mailboxIsOwn: boolean } | null> {
  const rows: { codeHash: string | null; mailboxIsOwn: boolean }[] = await tx.em.query(
    'select code_hash as "codeHash", mailbox_is_own as "mailboxIsOwn" from identity.to_recover($1, $2, $3)', [caseId, personId, tx.now]);
  return rows[0] ?? null;
}

interface MyFrame {
  firstName: string;
  clinicName: string;
  country: string;
  zone: string;
  partnerName: string;
  therapistName: string;
  supervisorName: string;
  consentSignedAt: Date | null;
  /** Opened by the therapist, and not at rest: for a partner the two are one (R6). */
  sharedPartOpen: boolean;
  asksContact: boolean;
}

/** The partner's own frame: names, own consent, and the therapist's one act that both see. */
export async function myFrame(tx: Tx, caseId: string): Promise<MyFrame> {
  const rows: MyFrame[] = await tx.em.query(
    `select p.name as "firstName", k.name as "clinicName", k.country, c.zone,
            coalesce((select o.name from case_partner m join person o on o.clinic_id = m.clinic_id and o.id = m.person_id
              where m.clinic_id = c.clinic_id and m.case_id = c.id and m.person_id <> p.id order by m.to_at desc nulls first limit 1), '') as "partnerName",
            coalesce((select t.name from case_staff s join person t on t.clinic_id = s.clinic_id and t.id = s.person_id
              where s.clinic_id = c.clinic_id and s.case_id = c.id and s.as_role = 'primary' and s.to_at is null limit 1), '') as "therapistName",
            coalesce((select string_agg(t.name, ', ' order by t.name) from case_staff s join person t on t.clinic_id = s.clinic_id and t.id = s.person_id
              where s.clinic_id = c.clinic_id and s.case_id = c.id and s.as_role = 'supervisor' and s.from_at <= $5 and (s.to_at is null or s.to_at > $5)), '') as "supervisorName",
            (select n.signed_at from consent n where n.clinic_id = c.clinic_id and n.case_id = c.id and n.person_id = p.id and n.version = $4) as "consentSignedAt",
            exists (select 1 from shared_part h where h.clinic_id = c.clinic_id and h.case_id = c.id) and not shared_part_rests(c.id) as "sharedPartOpen",
            exists (select 1 from first_partner f where f.clinic_id = c.clinic_id and f.case_id = c.id and f.person_id = p.id)
              and not exists (select 1 from shared_part h where h.clinic_id = c.clinic_id and h.case_id = c.id) as "asksContact"
       from couple_case c join clinic k on k.clinic_id = c.clinic_id join person p on p.clinic_id = c.clinic_id and p.id = $3
      where c.clinic_id = $1 and c.id = $2`,
    [tx.who.clinicId, caseId, tx.who.personId, CONSENT_VERSION, tx.now],
  );
  const row = rows[0];
  if (!row) throw new Problem('not_found');
  return row;
}

/** LR11: the secrets policy that the asking partner has signed, in the wording in force. Not found before they have. */
export async function ownSecretsPolicy(tx: Tx, caseId: string): Promise<SecretsPolicy> {
  const rows: { policy: SecretsPolicy }[] = await tx.em.query(
    'select secrets_policy as policy from consent where clinic_id = $1 and case_id = $2 and person_id = $3 and version = $4',
    [tx.who.clinicId, caseId, tx.who.personId, CONSENT_VERSION],
  );
  const row = rows[0];
  if (!row) throw new Problem('not_found');
  return row.policy;
}

/** R3: what is addressed to one person alone opens after that person's own consent. */
export async function requireOwnConsent(tx: Tx, caseId: string): Promise<void> {
  const rows: unknown[] = await tx.em.query(
    'select 1 from consent where clinic_id = $1 and case_id = $2 and person_id = $3 and version = $4',
    [tx.who.clinicId, caseId, tx.who.personId, CONSENT_VERSION],
  );
  if (rows.length === 0) throw new Problem('not_found');
}

