import { TypeOrmModule } from '@nestjs/typeorm';
import type { Phase } from '@groundwork/domain/phases/phases';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../../platform/tx.js';
import type { Place } from '../../../platform/vault.js';

@Entity('phase_period')
export class PhasePeriodRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('integer') number: number;
  @Column('text') cameFrom: Phase;
  @Column('text') phase: Phase;
  @Column('uuid') movedBy: string;
  @Column('timestamptz') fromAt: Date;
}

@Entity('phase_rationale')
export class PhaseRationaleRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') writtenBy: string;
  @Column('bytea') wordsSealed: Buffer;
}

export const phaseRows = TypeOrmModule.forFeature([PhasePeriodRow, PhaseRationaleRow]);

export const rationalePlace = (id: string): Place => ({ table: 'phase_rationale', column: 'words_sealed', row: id });

/** A period of its own (R13), with its reason sealed beside it. Of two with one number the database takes one. */
export async function addPeriod(tx: Tx, period: { id: string; caseId: string; number: number; cameFrom: Phase; phase: Phase }, rationale: string): Promise<void> {
  const { clinicId, personId } = tx.who;
  await tx.em.insert(PhasePeriodRow, { ...period, clinicId, movedBy: personId, fromAt: tx.now });
  await tx.em.insert(PhaseRationaleRow, { clinicId, id: period.id, caseId: period.caseId, writtenBy: personId, wordsSealed: tx.vault.seal(rationalePlace(period.id), rationale) });
}
