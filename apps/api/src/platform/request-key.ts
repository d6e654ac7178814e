import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';
import type { Tx } from './tx.js';
import { type MasterKey, sameBytes } from './vault.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Claims the client's id for this request, in the same transaction as its effect. A repeated request gets the same
 * resource; the same id with other words is refused; a twin that still runs makes this one wait, then ask again.
 */
export async function claimRequestKey(tx: Tx, master: MasterKey, request: FastifyRequest): Promise<{ id: string } | undefined> {
  const body = request.body as Record<string, unknown> | null;
  const id = body?.id;
  // A body without a sound id is the validation's to refuse, which names the field.
  if (typeof id !== 'string' || !UUID.test(id)) return undefined;
  const hash = master.keyedHash('request', JSON.stringify([request.method, request.url, body]));
  const claimed: unknown[] = await tx.em.query(
    `insert into request_key (clinic_id, person_id, key, request_hash, status, resource_id, created_at)
     values ($1, $2, $3, $4, 201, $3, $5) on conflict do nothing returning key`,
    [tx.who.clinicId, tx.who.personId, id, hash, tx.now],
  );
  if (claimed.length > 0) return undefined;
  const known: { request_hash: Buffer; resource_id: string }[] = await tx.em.query(
    'select request_hash, resource_id from request_key where clinic_id = $1 and person_id = $2 and key = $3',
    [tx.who.clinicId, tx.who.personId, id],
  );
  const first = known[0];
  if (!first || !sameBytes(first.request_hash, hash)) throw new Problem('id_used');
  return { id: first.resource_id };
}
