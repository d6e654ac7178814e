import { looksFor } from '@groundwork/exercises/library';
import { may } from '../../../platform/access.js';
import { audit, auditView } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { replyFrom, sentFrom } from './my-work.js';
import { StaffAct, StaffAnswer, StaffReply } from './work.dto.js';
import { type ActWords, isAnswerable, sharedActs, stageIn, type Work, type WorkPart, wordsOf } from './work.read.js';
import { workOf } from '../rhythm/work-of.js';
import { addRead } from './work.store.js';

/** A part of this couple's work; another couple's, and one that does not exist, are not found. */
export async function partIn(tx: Tx, caseId: string, partId: string): Promise<{ work: Work; part: WorkPart }> {
  for (const work of await workOf(tx, caseId)) {
    const part = work.parts.find(({ id }) => id === partId);
    if (part) return { work, part };
  }
  throw new Problem('not_found');
}

/**
 * What one partner wrote, for staff of the couple; a stand-in reads all but class S. Marks it read by whoever asks, which
 * no partner can tell (SR15); each look is an audit event that names whose words they are (R86).
 */
export async function readAnswers(tx: Tx, caseId: string, partId: string): Promise<StaffAnswer> {
  may(tx, 'work.answers', caseId);
  const { work, part } = await partIn(tx, caseId, partId);
  const acts = (await wordsOf(tx, [partId])).get(partId) ?? [];
  const shared = await sharedActs(tx, [partId]);
  const last = acts.at(-1)?.act;
  if (last !== undefined) await addRead(tx, { caseId, partId, act: last });
  await auditView(tx, 'exercise answers', caseId);
  await audit(tx, { action: 'work.read', caseId, subjectId: part.personId, object: { type: 'assignment_part', id: partId } });
  const sharedAt = (act: number): Date | undefined => shared.find((one) => one.act === act)?.sharedAt;
  const { id: exercise, version, title } = work.exercise;
  const mayReply = isAnswerable(part) && tx.who.cases.some((one) => one.caseId === caseId && one.as === 'primary');
  return Object.assign(new StaffAnswer(), {
    partId, workId: work.id, personId: part.personId, part: part.part, exercise, version, title, reader: work.reader, state: stageIn(work, part), looksFor: looksFor(work.exercise),
    acts: acts.map((act) => actFrom(tx, caseId, act, part.takenThrough, sharedAt(act.act))),
    replies: part.replies.map((reply) => Object.assign(new StaffReply(), replyFrom(reply), { repliedBy: reply.repliedBy })),
    mayReply, mayReplyToBoth: mayReply && last !== undefined && sharedAt(last) !== undefined,
  });
}

/** What was taken back is no longer shown where the other would have read it. What was for staff alone stays (R72). */
function actFrom(tx: Tx, caseId: string, act: ActWords, takenThrough: number, sharedAt: Date | undefined): StaffAct {
  const takenBack = act.act <= takenThrough;
  const isStandIn = !tx.who.cases.some((one) => one.caseId === caseId && one.as !== 'cover');
  const bundles = act.bundles.filter(({ reader }) => !(takenBack && (reader === 'H' || reader === 'J')) && !(isStandIn && reader === 'S'));
  return Object.assign(new StaffAct(), sentFrom({ ...act, bundles }), { act: act.act, sentAt: act.sentAt.toISOString(), takenBack, sharedAt: sharedAt?.toISOString() ?? null });
}
