import type { SecretsPolicy } from '@groundwork/domain/settings/catalogue';
import type { Tx } from '../../platform/tx.js';
import type { MessageAudience } from './messages.dto.js';

export interface MessageRow {
  id: string;
  kind: 'note' | 'talk';
  audience: MessageAudience;
  policy: SecretsPolicy;
  wordsSealed: Buffer;
  sentAt: Date;
  waits: boolean;
}
export interface ReplyRow {
  id: string;
  messageId: string;
  wordsSealed: Buffer;
  sentAt: Date;
}

const WAITS = `not exists (select 1 from message_reply r where r.clinic_id = m.clinic_id and r.message_id = m.id)
  and not exists (select 1 from message_aside a where a.clinic_id = m.clinic_id and a.message_id = m.id)`;

/** What one partner has written on their private line, newest first. Row policies let in the author and the therapist alone. */
export async function messagesOf(tx: Tx, caseId: string, authorId: string): Promise<MessageRow[]> {
  return tx.em.query(
    `select m.id, m.kind, m.audience, m.policy, m.words_sealed as "wordsSealed", m.sent_at as "sentAt", ${WAITS} as waits
       from message m where m.clinic_id = $1 and m.case_id = $2 and m.author_id = $3 order by m.sent_at desc, m.id limit 50`,
    [tx.who.clinicId, caseId, authorId],
  );
}

export async function repliesTo(tx: Tx, messageIds: readonly string[]): Promise<ReplyRow[]> {
  return tx.em.query(
    `select id, message_id as "messageId", words_sealed as "wordsSealed", sent_at as "sentAt" from message_reply
      where clinic_id = $1 and message_id = any ($2) order by sent_at, id`,
    [tx.who.clinicId, messageIds],
  );
}

/** Who wrote it; null where this couple has no such message, or the asker may not know. */
export async function authorOf(tx: Tx, caseId: string, messageId: string): Promise<string | null> {
  const rows: { authorId: string }[] = await tx.em.query(
    'select author_id as "authorId" from message where clinic_id = $1 and case_id = $2 and id = $3', [tx.who.clinicId, caseId, messageId]);
  return rows[0]?.authorId ?? null;
}

/** One partner's line with something on it that waits for the therapist. */
export interface LineWaiting {
  caseId: string;
  personId: string;
  count: number;
  /** Since when the oldest waits. */
  since: string;
  /** One of them asks for a talk. */
  asksTalk: boolean;
}

/** What waits on the private lines of all couples whose therapist is asking, in one statement, oldest first. */
export async function linesWaiting(tx: Tx): Promise<LineWaiting[]> {
  const rows: (Omit<LineWaiting, 'since'> & { since: Date })[] = await tx.em.query(
    `select m.case_id as "caseId", m.author_id as "personId", count(*)::int as count, min(m.sent_at) as since, bool_or(m.kind = 'talk') as "asksTalk"
       from message m where m.clinic_id = $1 and ${WAITS} group by m.clinic_id, m.case_id, m.author_id order by min(m.sent_at), m.author_id limit 500`,
    [tx.who.clinicId],
  );
  return rows.map(({ since, ...row }) => ({ ...row, since: since.toISOString() }));
}

/** The partners of one couple who have ever written, for the therapist's lanes. */
export async function linesOf(tx: Tx, caseId: string): Promise<{ personId: string; count: number }[]> {
  return tx.em.query(
    'select author_id as "personId", count(*)::int as count from message where clinic_id = $1 and case_id = $2 group by author_id', [tx.who.clinicId, caseId]);
}
