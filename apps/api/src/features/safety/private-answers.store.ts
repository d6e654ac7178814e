import { TypeOrmModule } from '@nestjs/typeorm';
import type { ScreenAnswers } from '@groundwork/domain/safety/screen';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../platform/tx.js';
import type { Place } from '../../platform/vault.js';

/** Longer than any set of answers: the sealed bytes tell nobody how much was answered. */
const SEALED_LENGTH = 1024;

@Entity('screen_report')
export class ScreenReportRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('text') audience: 'author_staff_never_joint';
  @Column('bytea') answersSealed: Buffer;
  @Column('date') sentOn: string;
  @Column('timestamptz') sentAt: Date;
}

@Entity('not_free')
export class NotFreeRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('uuid', { nullable: true }) entryId: string | null;
  @Column('uuid', { nullable: true }) versionId: string | null;
  @Column('timestamptz') saidAt: Date;
}

export const privateAnswersRows = TypeOrmModule.forFeature([ScreenReportRow, NotFreeRow]);

export function reportPlace(row: string): Place {
  return { table: 'screen_report', column: 'answers_sealed', row };
}

export async function addReport(tx: Tx, report: { id: string; caseId: string; sentOn: string; answers: ScreenAnswers }): Promise<void> {
  const { answers, ...row } = report;
  await tx.em.insert(ScreenReportRow, {
    ...row, clinicId: tx.who.clinicId, personId: tx.who.personId, audience: 'author_staff_never_joint', sentAt: tx.now,
    answersSealed: tx.vault.seal(reportPlace(row.id), JSON.stringify(answers).padEnd(SEALED_LENGTH)),
  });
}

export async function addNotFree(tx: Tx, said: { id: string; caseId: string; entryId: string | null; versionId: string | null }): Promise<void> {
  await tx.em.insert(NotFreeRow, { ...said, clinicId: tx.who.clinicId, personId: tx.who.personId, saidAt: tx.now });
}

/** False where this one was set aside before. */
export async function addAside(tx: Tx, aside: { id: string; caseId: string; notFreeId: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into not_free_aside (clinic_id, id, case_id, not_free_id, set_by, set_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, not_free_id) do nothing returning id`,
    [tx.who.clinicId, aside.id, aside.caseId, aside.notFreeId, tx.who.personId, tx.now],
  );
  return rows.length > 0;
}
