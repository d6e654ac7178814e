import type { Leaf } from '@groundwork/domain/seals/chain';
import type { EntityManager } from 'typeorm';
import type { Head } from '../../platform/kept-heads.js';

/** The clinics with facts that stand in no seal yet. Asked with no clinic open. */
export async function clinicsWaiting(em: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await em.query('select seal.waiting() as id');
  return rows.map(({ id }) => id);
}

/** The clinic's newest seal; until the transaction ends nobody else seals for it. */
export async function lastSeal(em: EntityManager, clinicId: string): Promise<Head | null> {
  const rows: { number: number; head: string; sealedAt: Date; signature: string; signedBy: string }[] = await em.query(
    `select number, encode(head, 'hex') as head, sealed_at as "sealedAt", encode(signature, 'hex') as signature, encode(signed_by, 'hex') as "signedBy" from seal.last_batch()`);
  return rows[0] ? { clinicId, ...rows[0], sealedAt: rows[0].sealedAt.toISOString() } : null;
}

/** The oldest facts that stand in no seal, in the order in which they will. */
export async function waitingLeaves(em: EntityManager, most: number): Promise<Leaf[]> {
  return em.query(`select fact, key, encode(hash, 'hex') as hash, width, written_by as "writtenBy", noted_at as "notedAt" from seal.waiting_leaves($1)`, [most]);
}

/** Invented people have no heads outside: they are thrown away with their database. */
export async function isInvented(em: EntityManager): Promise<boolean> {
  const rows: { demo: boolean }[] = await em.query('select demo from clinic');
  return rows[0]?.demo === true;
}

export async function addSeal(em: EntityManager, seal: Head & { previous: string; root: string }, leaves: readonly Leaf[]): Promise<void> {
  const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
  await em.query('select seal.close_batch($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    seal.number, bytes(seal.previous), bytes(seal.root), seal.sealedAt, bytes(seal.head), bytes(seal.signature), bytes(seal.signedBy),
    leaves.map(({ fact }) => fact), leaves.map(({ key }) => key),
  ]);
}
