import { TypeOrmModule } from '@nestjs/typeorm';
import type { Decision } from '@groundwork/domain/safety/decisions';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../platform/tx.js';

@Entity('safety_screen')
export class SafetyScreenRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('date') seenAloneOn: string;
  @Column('text') decision: Decision;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}

@Entity('shared_part')
export class SharedPartRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') openedBy: string;
  @Column('timestamptz') openedAt: Date;
}

export const safetyRows = TypeOrmModule.forFeature([SafetyScreenRow, SharedPartRow]);

export async function addScreen(tx: Tx, screen: { id: string; caseId: string; personId: string; seenAloneOn: string; decision: Decision }): Promise<void> {
  await tx.em.insert(SafetyScreenRow, { ...screen, clinicId: tx.who.clinicId, recordedBy: tx.who.personId, recordedAt: tx.now });
}

export async function addSharedPart(tx: Tx, id: string, caseId: string): Promise<void> {
  await tx.em.insert(SharedPartRow, { clinicId: tx.who.clinicId, id, caseId, openedBy: tx.who.personId, openedAt: tx.now });
}
