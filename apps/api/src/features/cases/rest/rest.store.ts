import { TypeOrmModule } from '@nestjs/typeorm';
import type { RestCause, RestEdge } from '@groundwork/domain/rest/edges';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import { dateOf } from '../../../platform/clock.js';
import { newId } from '../../../platform/random.js';
import type { Tx } from '../../../platform/tx.js';

@Entity('rest_request')
export class RestRequestRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') cause: RestCause;
  @Column('uuid') askedBy: string;
  @Column('timestamptz') askedAt: Date;
  @Column('date') edgeOn: string;
}

@Entity('rest_request_end')
export class RestRequestEndRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') endedBy: string;
  @Column('timestamptz') endedAt: Date;
}

export const restRows = TypeOrmModule.forFeature([RestRequestRow, RestRequestEndRow]);

export async function addRequest(tx: Tx, request: { id: string; caseId: string; personId: string | null; cause: RestCause; edgeOn: string }): Promise<void> {
  await tx.em.insert(RestRequestRow, { ...request, clinicId: tx.who.clinicId, askedBy: tx.who.personId, askedAt: tx.now });
}

/** One row per request that ends; the first one carries the id that the client chose. */
export async function addEnds(tx: Tx, caseId: string, requestIds: readonly string[], id: string): Promise<void> {
  for (const [place, requestId] of requestIds.entries()) {
    await tx.em.insert(RestRequestEndRow, { clinicId: tx.who.clinicId, id: place === 0 ? id : newId(), caseId, requestId, endedBy: tx.who.personId, endedAt: tx.now });
  }
}

/** Through the keeper, in the job's context. False where the last edge says so already. */
export async function markEdge(em: EntityManager, caseId: string, edge: RestEdge): Promise<boolean> {
  const rows: { written: boolean }[] = await em.query('select keeper.mark_rest_edge($1, $2, $3, $4) as written', [newId(), caseId, dateOf(edge.at), edge.kind]);
  return rows[0]?.written === true;
}

/** A job's act has no person and no request: its audit row names the job (R86), and no cause. */
export async function auditEdge(em: EntityManager, clinicId: string, caseId: string, kind: RestEdge['kind'], now: Date): Promise<void> {
  await em.query(
    `insert into audit (clinic_id, id, at, acting_as, case_id, action, object_type, object_id, request_id) values ($1, $2, $3, 'job', $4, $5, 'case', $4, $2)`,
    [clinicId, newId(), now, caseId, kind === 'rest' ? 'rest.began' : 'rest.ended'],
  );
}
