import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import type { Tx } from '../../platform/tx.js';

@Entity('case_partner')
export class CasePartnerRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('smallint') place: number;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) toAt: Date | null;
}

@Entity('consent')
export class ConsentRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('text') version: string;
  @Column('bytea') textHash: Buffer;
  @Column('boolean') treatment: boolean;
  @Column('boolean') records: boolean;
  @Column('boolean') notMonitored: boolean;
  @Column('text') secretsPolicy: SecretsPolicy;
  @Column('bytea') signatureSealed: Buffer;
  @Column('timestamptz') signedAt: Date;
}

export const casesRows = TypeOrmModule.forFeature([CasePartnerRow, ConsentRow]);

/** Makes the case with its therapist as primary (R4) and takes it into this transaction's reach. */
export async function openCase(tx: Tx, id: string, zone: string, dayEnd: string): Promise<void> {
  await tx.em.query('select identity.open_case($1, $2, $3, $4)', [id, zone, dayEnd, tx.now]);
}

export async function addPartner(tx: Tx, caseId: string, personId: string, place: number): Promise<void> {
  await tx.em.insert(CasePartnerRow, { clinicId: tx.who.clinicId, caseId, personId, place, fromAt: tx.now });
}

export async function addConsent(
  tx: Tx,
  consent: { id: string; caseId: string; version: string; textHash: Buffer; secretsPolicy: SecretsPolicy; signature: string },
): Promise<void> {
  const { signature, ...row } = consent;
  await tx.em.insert(ConsentRow, {
    ...row, clinicId: tx.who.clinicId, personId: tx.who.personId, treatment: true, records: true, notMonitored: true,
    signatureSealed: tx.vault.seal({ table: 'consent', column: 'signature_sealed', row: consent.id }, signature), signedAt: tx.now,
  });
}

export function contactPlace(contactId: string): { table: string; column: string; row: string } {
  return { table: 'person_contact', column: 'value_sealed', row: contactId };
}

/** A mistyped address is put right while its partner has not joined; afterwards the policy refuses it. */
export async function changeAddress(tx: Tx, contactId: string, email: string, hash: Buffer): Promise<void> {
  await tx.em.query('update person_contact set value_sealed = $3, value_hash = $4 where clinic_id = $1 and id = $2', [
    tx.who.clinicId, contactId, tx.vault.seal(contactPlace(contactId), email), hash,
  ]);
}
