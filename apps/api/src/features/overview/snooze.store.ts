import type { Tx } from '../../platform/tx.js';
import type { Place } from '../../platform/vault.js';

interface StoredSnooze {
  caseId: string;
  item: string;
  reason: string;
  setAt: Date;
  until: Date;
}

/** The asker's own last snooze of each thing, by case and item, as far back as one can have come back and still matter. */
export async function ownSnoozes(tx: Tx): Promise<ReadonlyMap<string, StoredSnooze>> {
  const rows: (Omit<StoredSnooze, 'reason'> & { id: string; reasonSealed: Buffer })[] = await tx.em.query(
    `select distinct on (case_id, item) id, case_id as "caseId", item, reason_sealed as "reasonSealed", set_at as "setAt", until_at as until
       from snooze where clinic_id = $1 and person_id = $2 and until_at > $3::timestamptz - interval '60 days' order by case_id, item, set_at desc, id`,
    [tx.who.clinicId, tx.who.personId, tx.now],
  );
  return new Map(rows.map(({ id, reasonSealed, ...row }) => [snoozeKey(row.caseId, row.item), { ...row, reason: tx.vault.open(reasonPlace(id), reasonSealed) }]));
}

export function snoozeKey(caseId: string, item: string): string {
  return `${caseId} ${item}`;
}

export async function addSnooze(tx: Tx, snooze: { id: string; caseId: string; item: string; until: Date; reason: string }): Promise<void> {
  await tx.em.query(
    'insert into snooze (clinic_id, id, case_id, person_id, item, until_at, reason_sealed, set_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tx.who.clinicId, snooze.id, snooze.caseId, tx.who.personId, snooze.item, snooze.until, tx.vault.seal(reasonPlace(snooze.id), snooze.reason), tx.now],
  );
}

function reasonPlace(row: string): Place {
  return { table: 'snooze', column: 'reason_sealed', row };
}
