import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { discardDraft } from '../../drafts/index.js';
import { partIn } from './read-answers.js';
import type { ReplyToAnswer as Input } from './work.dto.js';
import { isAnswerable, sharedActs } from './work.read.js';
import { addReply } from './work.store.js';

/**
 * The therapist answers what one partner wrote: takes it, or asks for it once more, with or without words. To its author
 * alone, or to both where both may read the answer. Refers to the last act that was read; newer words, and words taken
 * back meanwhile, make it stale.
 */
@Injectable()
export class ReplyToAnswer {
  async execute(tx: Tx, caseId: string, partId: string, { id, act, kind, forBoth, words }: Input): Promise<void> {
    may(tx, 'work.reply', caseId);
    const { part } = await partIn(tx, caseId, partId);
    const last = part.acts.at(-1)?.act;
    if (!isAnswerable(part) || act !== last) throw new Problem('stale');
    if (kind === 'ask_again' && words === '') throw new Problem('fields', [{ field: 'words', detail: 'Say in a few words what to look at again.' }]);
    const isShared = (await sharedActs(tx, [partId])).some((one) => one.act === act);
    if (forBoth && !isShared) throw new Problem('fields', [{ field: 'forBoth', detail: 'The other partner does not read this answer.' }]);
    await addReply(tx, { id, caseId, partId, authorId: part.personId, act, kind, forBoth, words });
    await discardDraft(tx, `answer-${partId}`);
    await audit(tx, { action: 'work.replied', caseId, subjectId: part.personId, object: { type: 'assignment_part', id: partId }, reason: kind });
  }
}
