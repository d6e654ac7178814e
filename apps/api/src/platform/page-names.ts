import { clinicNames, type ClinicNames } from './clinic-names.js';
import type { Database } from './database.js';
import { sha256 } from './vault.js';

/**
 * The clinic whose page is asked for, opened for this transaction with nobody in it: that of the sign-in, else the only
 * one there is, else none. Reads what is public within the clinic and nothing else.
 */
export async function beginPage(em: { query(sql: string, values: unknown[]): Promise<unknown> }, kind: 'my' | 'staff', token: string | undefined, now: Date): Promise<string | null> {
  const rows = (await em.query('select identity.begin_page($1, $2, $3) as clinic', [sha256(token ?? ''), kind, now])) as { clinic: string | null }[];
  return rows[0]?.clinic ?? null;
}

/** Names for a partner's page (SR11). A database that cannot be asked costs the page its name and nothing more. */
export async function namesForPage(database: Database, token: string | undefined): Promise<ClinicNames | null> {
  try {
    return await database.run(async (em, now) => clinicNames(em, await beginPage(em, 'my', token, now)));
  } catch {
    return null;
  }
}
