import { isWhenever } from '@groundwork/domain/homework/rhythm';
import { fewerReadersOf, fieldsFor, readerOfField } from '@groundwork/domain/homework/parts';
import { isForAuthorAlone } from '@groundwork/domain/homework/own/own';
import { mayTakeBack, partnerStateOf } from '@groundwork/domain/homework/states';
import type { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { partnersOf, requireOwnConsent } from '../../cases/index.js';
import { GivenAnswer, SentAct, TherapistReply, TimedAct } from './answers.dto.js';
import { FieldReader, MyWork, MyWorkItem, MyWorkPage, OthersWork } from './my-work.dto.js';
import { RhythmOf } from '../rhythm/rhythm.dto.js';
import { ownWork, worksOfPartner } from './own-work.js';
import { type ActWords, factsOf, isInHand, othersPart, type Reply, stageIn, standingAct, type Work, type WorkPart, wordsOf } from './work.read.js';

/** What a partner has to do, has sent and had answered (R71, R78): their own part of each, nothing of the other's. */
export async function myWork(tx: Tx): Promise<MyWork> {
  const caseId = ownCase(tx);
  may(tx, 'work.mine', caseId);
  await requireOwnConsent(tx, caseId);
  return Object.assign(new MyWork(), { items: await myItems(tx, caseId) });
}

async function myItems(tx: Tx, caseId: string): Promise<MyWorkItem[]> {
  // What has a screen of its own is on no list: it stands there.
  const listed = (await worksOfPartner(tx, caseId)).filter(({ exercise }) => !exercise.ownScreen);
  const items = listed.flatMap((work) => work.parts.filter(({ personId }) => personId === tx.who.personId).flatMap((part) => itemFrom(work, part) ?? []));
  const toDo = items.filter(({ state }) => state === 'to_do').sort((one, two) => Number(one.whenever) - Number(two.whenever) || one.dueOn.localeCompare(two.dueOn));
  return [...toDo, ...items.filter(({ state }) => state !== 'to_do')];
}

/** R19: what a partner can do today, the next first. A page for oneself alone is for whenever it is needed, and due on no day. */
export async function workToDo(tx: Tx, caseId: string): Promise<MyWorkItem[]> {
  return (await myItems(tx, caseId)).filter(({ state, reader, isAsked, whenever }) => state === 'to_do' && isAsked && !whenever && !isForAuthorAlone(reader));
}

/** What of it is due of the foundation, overdue or within the week. */
export function foundationDue(toDo: readonly MyWorkItem[], today: Temporal.PlainDate): MyWorkItem[] {
  const week = today.add({ days: 7 }).toString();
  return toDo.filter(({ tag, dueOn }) => tag === 'foundation' && dueOn <= week);
}

/** One piece of work: the own part whole, and what the other wrote once it is the asking partner's to read. */
export async function myWorkPage(tx: Tx, partId: string): Promise<MyWorkPage> {
  const { caseId, work, part } = await ownWork(tx, 'work.mine', partId);
  const item = itemFrom(work, part);
  if (!item) throw new Problem('not_found');
  const facts = factsOf(work, part);
  const own = (await wordsOf(tx, [part.id])).get(part.id) ?? [];
  const { exercise } = work;
  const maySend = item.state === 'to_do' && work.withdrawnAt === null && (work.mayStillSend || isInHand(part));
  return Object.assign(new MyWorkPage(), {
    ...item, part: part.part,
    fields: fieldsFor(exercise.fields, part.part).map((field) => Object.assign(new FieldReader(), { key: field.key, reader: readerOfField(field, exercise.reader) })),
    acts: own.filter(({ act, kind }) => kind !== 'not_done' && act > part.takenThrough).map((act) => Object.assign(new TimedAct(), sentFrom(act), { act: act.act, sentAt: act.sentAt.toISOString() })),
    replies: part.replies.map(replyFrom),
    maySend, mayAdd: facts.sent, mayTakeBack: mayTakeBack(facts),
    other: await otherOf(tx, caseId, work),
  });
}

/** Row policies decide what of the other's part is here: nothing, until it was shared. */
async function otherOf(tx: Tx, caseId: string, work: Work): Promise<OthersWork | null> {
  const theirs = await othersPart(tx, work);
  const acts = theirs.acts.map(sentFrom);
  const other = (await partnersOf(tx, caseId)).find(({ personId }) => personId !== tx.who.personId);
  if (acts.length === 0 || !other) return null;
  return Object.assign(new OthersWork(), { firstName: other.firstName, acts, replies: theirs.replies.map(replyFrom) });
}

function itemFrom(work: Work, part: WorkPart): MyWorkItem | null {
  const stage = stageIn(work, part);
  const state = partnerStateOf(stage);
  if (!state) return null;
  const { id, version, title, tag, reader, minutes, howOften, why } = work.exercise;
  const isAsked = state === 'to_do' && (work.isAsked || isInHand(part));
  if (state === 'to_do' && !isAsked && !work.othersWrote) return null;
  const standing = standingAct(part);
  const sent = state === 'to_do' ? undefined : part.acts.find(({ act }) => act === standing);
  const reply = part.replies.at(-1);
  return Object.assign(new MyWorkItem(), {
    partId: part.id, exercise: id, version, title, tag, reader, fewer: fewerReadersOf(fieldsFor(work.exercise.fields, part.part), reader), minutes, howOften, why, dueOn: work.dueOn, rhythm: RhythmOf.from(work.rhythm), whenever: work.rhythm !== null && isWhenever(work.rhythm), isAsked, state, toldNotDone: stage === 'not_done', note: work.note,
    sentAt: sent?.sentAt.toISOString() ?? null, reply: reply ? replyFrom(reply) : null,
  });
}

export function sentFrom({ kind, bundles }: Pick<ActWords, 'kind' | 'bundles'>): SentAct {
  return Object.assign(new SentAct(), { kind, answers: bundles.flatMap(({ reader, answers }) => answers.map((answer) => GivenAnswer.from(reader, answer))) });
}

export function replyFrom({ kind, words, forBoth, repliedAt }: Reply): TherapistReply {
  return Object.assign(new TherapistReply(), { kind, words, forBoth, repliedAt: repliedAt.toISOString() });
}
