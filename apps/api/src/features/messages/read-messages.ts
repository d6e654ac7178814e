import { may, ownCase } from '../../platform/access.js';
import { audit, auditView } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { ownSecretsPolicy, partnersOf } from '../cases/index.js';
import { settingsOf } from '../clinic/index.js';
import { Message, MessageReply, MyMessages, StaffMessage, StaffMessages } from './messages.dto.js';
import { type MessageRow, messagesOf, repliesTo, type ReplyRow } from './messages.read.js';
import { messagePlace, replyPlace } from './messages.store.js';

/** SR8: what a partner reads before they write, and what they have written, with the answers. */
export async function myMessages(tx: Tx): Promise<MyMessages> {
  const caseId = ownCase(tx);
  may(tx, 'message.write', caseId);
  const policy = await ownSecretsPolicy(tx, caseId);
  const { replyDays } = await settingsOf(tx);
  const rows = await messagesOf(tx, caseId, tx.who.personId);
  const replies = await repliesTo(tx, rows.map(({ id }) => id));
  return Object.assign(new MyMessages(), { policy, replyDays, messages: rows.map((row) => Object.assign(new Message(), opened(tx, row, replies))) });
}

/** What one partner has written, for their therapist alone. Each look is an audit event that names whose it is (R86). */
export async function messagesForTherapist(tx: Tx, caseId: string, personId: string): Promise<StaffMessages> {
  may(tx, 'message.read', caseId);
  if (!(await partnersOf(tx, caseId)).some((partner) => partner.personId === personId)) throw new Problem('not_found');
  const rows = await messagesOf(tx, caseId, personId);
  const replies = await repliesTo(tx, rows.map(({ id }) => id));
  await auditView(tx, 'private line', caseId);
  await audit(tx, { action: 'message.read', caseId, subjectId: personId, object: { type: 'person', id: personId } });
  const messages = rows.map((row) => Object.assign(new StaffMessage(), opened(tx, row, replies), { policy: row.policy, waits: row.waits }));
  return Object.assign(new StaffMessages(), { personId, messages });
}

function opened(tx: Tx, { id, kind, audience, sentAt, wordsSealed }: MessageRow, replies: readonly ReplyRow[]): Message {
  return {
    id, kind, audience, sentAt: sentAt.toISOString(), words: tx.vault.open(messagePlace(id), wordsSealed),
    replies: replies.filter(({ messageId }) => messageId === id).map((reply) => Object.assign(new MessageReply(), {
      id: reply.id, sentAt: reply.sentAt.toISOString(), words: tx.vault.open(replyPlace(reply.id), reply.wordsSealed),
    })),
  };
}
