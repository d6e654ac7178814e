import type { RulingAct } from '@groundwork/domain/consistency/rulings';
import { occasionKey } from '../criteria.read.js';
import type { Reader } from '../criteria.store.js';

export interface StoredRuling extends RulingAct {
  readonly versionId: string;
  readonly slot: string;
  readonly ruledAt: Date;
}

/** What was said in session about each occasion, the oldest first: by `versionId slot`. */
export type Rulings = ReadonlyMap<string, readonly StoredRuling[]>;

/** The rulings on these versions, as the row policies let this reader see them. There are as many as disagreements, never as many as days. */
export async function rulingsOf({ em, who }: Reader, versionIds: string[]): Promise<Rulings> {
  const rows: StoredRuling[] = await em.query(
    `select version_id as "versionId", slot, outcome, again_on::text as "againOn", session_id as "sessionId", ruled_at as "ruledAt"
       from ruling where clinic_id = $1 and version_id = any ($2) order by version_id, slot, number`,
    [who.clinicId, versionIds],
  );
  const rulings = new Map<string, StoredRuling[]>();
  for (const row of rows) {
    const key = occasionKey(row.versionId, row.slot);
    rulings.set(key, [...(rulings.get(key) ?? []), row]);
  }
  return rulings;
}
