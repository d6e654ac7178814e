import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { MasterKey } from '../../src/platform/vault.js';
import type { TestApp } from '../support/app.js';

/** One clinic with a couple; every name in it and every word sealed by it carries its mark. */
export interface MarkedClinic {
  mark: string;
  clinicId: string;
  caseId: string;
  sessionId: string;
  tokens: { staff: string; admin: string; my: [string, string] };
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Written by SQL: what is tried is the pool, not the way in. */
export async function markedClinic(world: TestApp, n: number): Promise<MarkedClinic> {
  const client = await world.admin.connect();
  try {
    await client.query('begin');
    const clinic = await write(client, world, n);
    await client.query('commit');
    return clinic;
  } finally {
    client.release();
  }
}

async function write(client: PoolClient, world: TestApp, n: number): Promise<MarkedClinic> {
  const mark = `mark-${String(n).padStart(3, '0')}`;
  const [clinicId, keyId, caseId, sessionId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const now = world.clock.now();
  const put = (table: string, row: Record<string, unknown>) =>
    client.query(`insert into ${table} (${Object.keys(row).join()}) values (${Object.keys(row).map((_, at) => `$${at + 1}`).join()})`, Object.values(row));
  // What the keeper's triggers write beside these rows stands behind row policies, also for a superuser.
  await client.query(`select set_config('app.clinic', $1, true), set_config('app.cases', $2, true)`, [clinicId, caseId]);
  const wrapped = world.app.get(MasterKey).newWrappedKey(clinicId, keyId);
  await put('clinic', { clinic_id: clinicId, name: `Clinic ${mark}`, country: 'DE', zone: 'Europe/Berlin', created_at: now });
  await put('clinic_key', { clinic_id: clinicId, key_id: keyId, wrapped, created_at: now });
  const person = async (name: string, kind: 'my' | 'staff'): Promise<{ id: string; token: string }> => {
    const [id, account, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
    await put('identity.account', { id: account, email_hash: randomBytes(32), password_hash: 'none', created_at: now });
    await put('person', { clinic_id: clinicId, id, name: `${name} ${mark}`, account_id: account, created_at: now });
    await put('identity.sign_in', { id: randomUUID(), token_hash: hashOf(token), kind, account_id: account, clinic_id: clinicId, person_id: id, created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + 3_600_000) });
    return { id, token };
  };
  const [admin, therapist, first, second] = [await person('Admin', 'staff'), await person('Therapist', 'staff'), await person('Ana', 'my'), await person('Daniel', 'my')];
  await put('staff_role', { clinic_id: clinicId, person_id: admin.id, role: 'admin', from_at: now });
  await put('staff_role', { clinic_id: clinicId, person_id: therapist.id, role: 'therapist', from_at: now });
  await put('couple_case', { clinic_id: clinicId, id: caseId, zone: 'Europe/Berlin', day_end: '03:00', opened_by: therapist.id, opened_at: now });
  await put('case_staff', { clinic_id: clinicId, case_id: caseId, person_id: therapist.id, as_role: 'primary', from_at: now });
  for (const [at, { id }] of [first, second].entries()) await put('case_partner', { clinic_id: clinicId, case_id: caseId, person_id: id, place: at + 1, from_at: now });
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  await put('session', { clinic_id: clinicId, id: sessionId, case_id: caseId, starts_at: before(3), minutes: 75, started_at: before(3), ended_at: before(2), planned_by: therapist.id, planned_at: before(4) });
  const noteId = randomUUID();
  const sealed = world.app.get(MasterKey).unwrap(clinicId, keyId, wrapped).seal({ table: 'session_note', column: 'body_sealed', row: noteId }, `What was said, ${mark}`);
  await put('session_note', { clinic_id: clinicId, id: noteId, case_id: caseId, session_id: sessionId, author_id: therapist.id, body_sealed: sealed, signed_at: before(1) });
  return { mark, clinicId, caseId, sessionId, tokens: { staff: therapist.token, admin: admin.token, my: [first.token, second.token] } };
}
