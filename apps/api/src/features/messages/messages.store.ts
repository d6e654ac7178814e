import type { SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import type { Tx } from '../../platform/tx.js';
import type { Place } from '../../platform/vault.js';
import type { MessageAudience } from './messages.dto.js';

export function messagePlace(row: string): Place {
  return { table: 'message', column: 'words_sealed', row };
}

export function replyPlace(row: string): Place {
  return { table: 'message_reply', column: 'words_sealed', row };
}

export async function addMessage(tx: Tx, message: { id: string; caseId: string; kind: 'note' | 'talk'; audience: MessageAudience; policy: SecretsPolicy; words: string }): Promise<void> {
  await tx.em.query(
    'insert into message (clinic_id, id, case_id, author_id, kind, audience, policy, words_sealed, sent_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [tx.who.clinicId, message.id, message.caseId, tx.who.personId, message.kind, message.audience, message.policy, tx.vault.seal(messagePlace(message.id), message.words), tx.now],
  );
}

export async function addReply(tx: Tx, reply: { id: string; caseId: string; messageId: string; toId: string; words: string }): Promise<void> {
  await tx.em.query(
    'insert into message_reply (clinic_id, id, case_id, message_id, to_id, author_id, words_sealed, sent_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [tx.who.clinicId, reply.id, reply.caseId, reply.messageId, reply.toId, tx.who.personId, tx.vault.seal(replyPlace(reply.id), reply.words), tx.now],
  );
}

/** False where it was set aside before. */
export async function addAside(tx: Tx, aside: { id: string; caseId: string; messageId: string }): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into message_aside (clinic_id, id, case_id, message_id, set_by, set_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, message_id) do nothing returning id`,
    [tx.who.clinicId, aside.id, aside.caseId, aside.messageId, tx.who.personId, tx.now],
  );
  return rows.length > 0;
}
