import { TypeOrmModule } from '@nestjs/typeorm';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordedReason } from '@groundwork/domain/criteria/amendments/allowed';
import type { Direction } from '@groundwork/domain/criteria/amendments/direction';
import type { CriterionTerms } from '@groundwork/domain/criteria/terms';
import { newId } from '../../platform/random.js';
import type { Principal, Tx } from '../../platform/tx.js';
import type { Answer } from './criteria.dto.js';

/** A request's transaction, or a job's: whoever deals in facts without words. */
export type Reader = { readonly em: Pick<Tx['em'], 'query'>; readonly who: Pick<Principal, 'clinicId'> };

/** What every row of a case has. The database checks both against the sign-in. */
class CaseRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
}

@Entity('criterion')
export class CriterionRow extends CaseRow {
  @Column('uuid') doerId: string;
  @Column('uuid') askerId: string;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
}

@Entity('criterion_version')
export class CriterionVersionRow extends CaseRow {
  @Column('uuid') criterionId: string;
  @Column('int') number: number;
  @Column('text') road: 'room' | 'prepared';
  @Column('uuid') sessionId: string;
  @Column('jsonb') terms: CriterionTerms;
  @Column('bytea') wordsSealed: Buffer;
  @Column('bytea') textHash: Buffer;
  @Column('boolean') frank: boolean;
  @Column('boolean') honest: boolean;
  @Column('boolean') fair: boolean;
  @Column('date') reviewOn: string;
  @Column('text', { nullable: true }) direction: Direction | null;
  @Column('text', { nullable: true }) reason: RecordedReason | null;
  @Column('uuid', { nullable: true }) askedBy: string | null;
  @Column('text', { nullable: true }) occasion: 'review' | 'found_out' | 'between' | null;
  @Column('int', { nullable: true }) baseNumber: number | null;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
}

@Entity('signature')
export class SignatureRow extends CaseRow {
  @Column('uuid') versionId: string;
  @Column('uuid') personId: string;
  @Column('bytea') textHash: Buffer;
  @Column('timestamptz') signedAt: Date;
}

/** A row of its own: no partner's statement ever reads it. */
@Entity('signature_answer')
export class SignatureAnswerRow extends CaseRow {
  @Column('uuid') versionId: string;
  @Column('uuid') personId: string;
  @Column('text') free: 'yes' | 'not_sure' | 'no';
  @Column('timestamptz') answeredAt: Date;
}

@Entity('endorsement')
export class EndorsementRow extends CaseRow {
  @Column('uuid') versionId: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') endorsedBy: string;
  @Column('timestamptz') endorsedAt: Date;
  @Column('text') firstSlot: string;
  @Column('timestamptz') firstDueAt: Date;
}

@Entity('entry')
export class EntryRow extends CaseRow {
  @Column('uuid') versionId: string;
  @Column('text') slot: string;
  @Column('uuid') authorId: string;
  @Column('int') seq: number;
  @Column('text') asPart: 'doer' | 'other';
  @Column('text') answer: Answer | 'undone';
  @Column('text', { nullable: true }) excuse: string | null;
  @Column('boolean') alreadyKnown: boolean;
  @Column('smallint', { nullable: true }) times: number | null;
  @Column('uuid', { nullable: true }) replacesId: string | null;
  @Column('timestamptz') capturedAt: Date;
  @Column('timestamptz') receivedAt: Date;
}

type New<Row extends CaseRow> = Omit<Row, 'clinicId'>;

export const CriteriaTables = TypeOrmModule.forFeature([CriterionRow, CriterionVersionRow, SignatureRow, SignatureAnswerRow, EndorsementRow, EntryRow]);

type FirstVersion = Omit<New<CriterionVersionRow>, 'direction' | 'reason' | 'askedBy' | 'occasion' | 'baseNumber'>;

export async function insertDraft(tx: Tx, criterion: New<CriterionRow>, version: FirstVersion): Promise<void> {
  const { clinicId } = tx.who;
  await tx.em.insert(CriterionRow, { clinicId, ...criterion });
  await tx.em.insert(CriterionVersionRow, { clinicId, ...version });
}

/** A later text of an agreement. Two at once: the number is taken once. */
export async function insertChange(tx: Tx, version: New<CriterionVersionRow>): Promise<void> {
  await tx.em.insert(CriterionVersionRow, { clinicId: tx.who.clinicId, ...version });
}

/** Once for each signer, whatever device comes first; false where it stands already. */
export async function insertSignature({ em, who }: Tx, signature: New<SignatureRow>, free: SignatureAnswerRow['free']): Promise<boolean> {
  const { id, caseId, versionId, personId, textHash, signedAt } = signature;
  const made: unknown[] = await em.query(
    `insert into signature (clinic_id, id, case_id, version_id, person_id, text_hash, signed_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, version_id, person_id) do nothing returning id`,
    [who.clinicId, id, caseId, versionId, personId, textHash, signedAt],
  );
  if (made.length === 0) return false;
  await em.insert(SignatureAnswerRow, { clinicId: who.clinicId, id, caseId, versionId, personId, free, answeredAt: signedAt });
  return true;
}

export async function insertEndorsement(tx: Tx, endorsement: New<EndorsementRow>): Promise<void> {
  await tx.em.insert(EndorsementRow, { clinicId: tx.who.clinicId, ...endorsement });
}

export type NewEntry = New<EntryRow>;

/** Written out, so that what follows it in the same round trip is sure to come after it. */
export async function insertEntry(tx: Tx, { id, caseId, versionId, slot, authorId, seq, asPart, answer, ...more }: NewEntry): Promise<void> {
  const { excuse, alreadyKnown, times, replacesId, capturedAt, receivedAt } = more;
  await tx.em.query(
    `insert into entry (clinic_id, id, case_id, version_id, slot, author_id, seq, as_part, answer, excuse, already_known, times, replaces_id, captured_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [tx.who.clinicId, id, caseId, versionId, slot, authorId, seq, asPart, answer, excuse, alreadyKnown, times, replacesId, capturedAt, receivedAt],
  );
}

/** One draft or endorsement of a session at a time, so that two at once cannot pass the doer's limit together (R25). */
export async function lockSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.em.query('select 1 from session where clinic_id = $1 and id = $2 for update', [tx.who.clinicId, sessionId]);
}

/** Through the keeper, the only one that opens: in a running session, or as the job (session null). */
export async function openOccasions({ em }: Reader, sessionId: string | null, occasions: readonly ToOpen[], now: Date): Promise<void> {
  await em.query('select keeper.open_occasions($1, $2, $3, $4, $5, $6)', [
    sessionId, occasions.map(() => newId()), occasions.map(({ versionId }) => versionId), occasions.map(({ slot }) => slot), now,
    occasions.map(({ dueAt }) => dueAt.toString()),
  ]);
}

export interface ToOpen {
  versionId: string;
  slot: string;
  dueAt: Temporal.Instant;
}

export function ofVersion({ versionId }: Pick<ToOpen, 'versionId'>, occasions: readonly Omit<ToOpen, 'versionId'>[]): ToOpen[] {
  return occasions.map(({ slot, dueAt }) => ({ versionId, slot, dueAt }));
}

/** The act of opening, which both see: everything due until `through` was looked at. */
export async function markOpened({ em }: Reader, act: { id: string; caseId: string; sessionId: string | null; through: Date }, now: Date): Promise<void> {
  await em.query('select keeper.mark_opened($1, $2, $3, $4, $5)', [act.id, act.caseId, act.sessionId, act.through, now]);
}

/** A job's act has no person and no request: its audit row names the job (R86). */
export async function auditOpening({ em, who }: Reader, { caseId, versionId }: { caseId: string; versionId: string }, id: string, now: Date): Promise<void> {
  await em.query(
    `insert into audit (clinic_id, id, at, acting_as, case_id, action, object_type, object_id, request_id) values ($1, $2, $3, 'job', $4, 'weeks.opened', 'criterion_version', $5, $2)`,
    [who.clinicId, id, now, caseId, versionId],
  );
}
