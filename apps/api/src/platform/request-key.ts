import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Problem } from './problems.js';
import type { Tx } from './tx.js';
import { type MasterKey, sameBytes } from './vault.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The client's id and what it was sent with. */
export interface Claim {
  readonly id: string;
  readonly hash: Buffer;
}

/** Null of a body without a sound id: that is the validation's to refuse, which names the field. */
export function claimIn(request: FastifyRequest, master: MasterKey): Claim | null {
  const body = request.body as Record<string, unknown> | null;
  const id = body?.id;
  if (typeof id !== 'string' || !UUID.test(id)) return null;
  return { id, hash: master.keyedHash('request', JSON.stringify([request.method, request.url, body])) };
}

/**
 * Claims the client's id for whoever asks, in the same transaction as its effect; false where it was claimed before.
 * Who asks is the database's own answer, so that this travels behind `begin_request` without waiting for it; without a
 * sign-in nothing is claimed. A twin that still runs makes this one wait, then ask again.
 */
export async function claimRequestKey(em: EntityManager, { id, hash }: Claim, now: Date): Promise<boolean> {
  const claimed: unknown[] = await em.query(
    `insert into request_key (clinic_id, person_id, key, request_hash, status, resource_id, created_at)
     select app_clinic(), app_person(), $1::uuid, $2::bytea, 201, $1::uuid, $3::timestamptz where app_person() is not null
     on conflict do nothing returning key`,
    [id, hash, now],
  );
  return claimed.length > 0;
}

/** A repeated request gets the same resource; the same id with other words is refused. */
export async function answeredBefore(tx: Tx, { id, hash }: Claim): Promise<{ id: string }> {
  const known: { request_hash: Buffer; resource_id: string }[] = await tx.em.query(
    'select request_hash, resource_id from request_key where clinic_id = $1 and person_id = $2 and key = $3',
    [tx.who.clinicId, tx.who.personId, id],
  );
  const first = known[0];
  if (!first || !sameBytes(first.request_hash, hash)) throw new Problem('id_used');
  return { id: first.resource_id };
}
