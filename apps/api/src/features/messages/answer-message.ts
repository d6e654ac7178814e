import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { discardDraft } from '../drafts/index.js';
import type { ReplyToMessage } from './messages.dto.js';
import { authorOf } from './messages.read.js';
import { addAside, addReply } from './messages.store.js';

/** The therapist answers a note, to its author alone, or sets it aside because it is taken up in a session. */
@Injectable()
export class AnswerMessage {
  async reply(tx: Tx, caseId: string, messageId: string, { id, words }: ReplyToMessage): Promise<void> {
    may(tx, 'message.answer', caseId);
    const toId = await authorOrNotFound(tx, caseId, messageId);
    await addReply(tx, { id, caseId, messageId, toId, words });
    await discardDraft(tx, `reply-${messageId}`);
    await audit(tx, { action: 'message.answered', caseId, subjectId: toId, object: { type: 'message', id: messageId } });
  }

  /** A second time is already_done. No partner can tell either way. */
  async aside(tx: Tx, caseId: string, messageId: string, id: string): Promise<void> {
    may(tx, 'message.answer', caseId);
    const authorId = await authorOrNotFound(tx, caseId, messageId);
    if (!(await addAside(tx, { id, caseId, messageId }))) throw new Problem('already_done');
    await audit(tx, { action: 'message.set_aside', caseId, subjectId: authorId, object: { type: 'message', id: messageId } });
  }
}

async function authorOrNotFound(tx: Tx, caseId: string, messageId: string): Promise<string> {
  const authorId = await authorOf(tx, caseId, messageId);
  if (!authorId) throw new Problem('not_found');
  return authorId;
}
