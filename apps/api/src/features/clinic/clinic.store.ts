import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../platform/tx.js';

/** One human in one clinic. The account is bound by the invitation alone. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text', { nullable: true }) mailboxShared: string | null;
  @Column('timestamptz') createdAt: Date;
}

@Entity('staff_role')
export class StaffRoleRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') role: string;
  @PrimaryColumn('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) toAt: Date | null;
}

@Entity('setting')
export class SettingRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('jsonb') value: unknown;
  @Column('uuid') setBy: string;
  @Column('timestamptz') setAt: Date;
}

@Entity('help_list')
export class HelpListRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') country: string;
  @Column('jsonb') lines: KeptHelpLine[];
  @Column('date') verifiedOn: string;
  @Column('uuid') setBy: string;
  @Column('timestamptz') setAt: Date;
}

export interface KeptHelpLine {
  label: string;
  number: string | null;
  text: string | null;
}

export const clinicRows = TypeOrmModule.forFeature([PersonRow, StaffRoleRow, SettingRow, HelpListRow]);

export async function addPerson(tx: Tx, id: string, name: string): Promise<void> {
  await tx.em.insert(PersonRow, { clinicId: tx.who.clinicId, id, name, createdAt: tx.now });
}

export async function addRoles(tx: Tx, personId: string, roles: readonly string[]): Promise<void> {
  for (const role of roles) await tx.em.insert(StaffRoleRow, { clinicId: tx.who.clinicId, personId, role, fromAt: tx.now });
}

export async function addSetting(tx: Tx, { id, key, value }: { id: string; key: string; value: unknown }): Promise<void> {
  await tx.em.insert(SettingRow, { clinicId: tx.who.clinicId, id, key, value: value as object, setBy: tx.who.personId, setAt: tx.now });
}

export async function addHelpList(tx: Tx, list: { id: string; country: string; lines: KeptHelpLine[]; verifiedOn: string }): Promise<void> {
  await tx.em.insert(HelpListRow, { ...list, clinicId: tx.who.clinicId, setBy: tx.who.personId, setAt: tx.now });
}

/** Changes to a clinic's team come one after the other: the same address asked twice at once is still one person. */
export async function takeTurn(tx: Tx): Promise<void> {
  await tx.em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`team ${tx.who.clinicId}`]);
}
