import { TypeOrmModule } from '@nestjs/typeorm';
import type { ContactWay } from '@groundwork/domain/cases/one-first';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

@Entity('first_partner')
export class FirstPartnerRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}

@Entity('contact_word')
export class ContactWordRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('integer') number: number;
  @Column('text') how: ContactWay;
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('bytea') saidSealed: Buffer;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') saidAt: Date;
}

export const firstRows = TypeOrmModule.forFeature([FirstPartnerRow, ContactWordRow]);

/** What was said about the other partner besides when and how. */
export interface Said {
  firstName?: string;
  email?: string;
  note?: string;
}

export const saidPlace = (id: string): Place => ({ table: 'contact_word', column: 'said_sealed', row: id });

export async function addFirstPartner(tx: Tx, caseId: string, personId: string): Promise<void> {
  await tx.em.insert(FirstPartnerRow, { clinicId: tx.who.clinicId, caseId, personId, recordedBy: tx.who.personId, recordedAt: tx.now });
}

/** The words are sealed always, also where there are none. */
export async function addWord(tx: Tx, word: { id: string; caseId: string; personId: string; number: number; how: ContactWay; fromOn: string | null }, said: Said): Promise<void> {
  await tx.em.insert(ContactWordRow, {
    ...word, clinicId: tx.who.clinicId, recordedBy: tx.who.personId, saidAt: tx.now, saidSealed: tx.vault.seal(saidPlace(word.id), JSON.stringify(said)),
  });
}
