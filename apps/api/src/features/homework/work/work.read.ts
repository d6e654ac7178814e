import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { Part } from '@groundwork/domain/homework/parts';
import { type Audience, readerOf, type ReaderClass } from '@groundwork/domain/homework/readers';
import { type PartFacts, type Stage, stageOf } from '@groundwork/domain/homework/states';
import type { Exercise } from '@groundwork/exercises/exercise';
import { exerciseOf } from '@groundwork/exercises/library';
import { atOnce } from '../../../platform/at-once.js';
import type { Tx } from '../../../platform/tx.js';
import { answerPlace } from '../homework.store.js';
import { type ActKind, notePlace, replyPlace } from './work.store.js';

/** What an author has sent at one time, without the words. */
export interface Act {
  act: number;
  kind: ActKind;
  sentAt: Date;
}

export interface Reply {
  id: string;
  act: number;
  kind: 'accept' | 'ask_again';
  forBoth: boolean;
  words: string;
  repliedAt: Date;
  repliedBy: string;
}

export interface WorkPart {
  id: string;
  personId: string;
  part: Part;
  /** In order, as far as the reader may see them. */
  acts: Act[];
  /** Everything up to this act was taken back. */
  takenThrough: number;
  takenAt: Date | null;
  replies: Reply[];
}

/** A piece of work as the reader's row policies show it: a partner meets their own part alone, Room view what is joint. */
export interface Work {
  id: string;
  caseId: string;
  exercise: Exercise;
  reader: ReaderClass;
  note: string;
  dueOn: string;
  sessionId: string | null;
  /** By the partner whose work it is, without being asked. */
  begunAlone: boolean;
  assignedAt: Date;
  withdrawnAt: Date | null;
  openedAt: Date | null;
  parts: WorkPart[];
}

interface WorkRow extends Omit<Work, 'exercise' | 'reader' | 'note' | 'parts'> {
  exercise: string;
  version: number;
  audience: Audience;
  noteSealed: Buffer;
}

const MOST = 200;

/** All work of a couple, newest first. A fixed number of statements, whatever there is. */
export async function workOf(tx: Tx, caseId: string): Promise<Work[]> {
  const ofCase = tx.em.query(
    `select a.id, a.case_id as "caseId", a.exercise, a.exercise_version as version, a.audience, a.note_sealed as "noteSealed", a.due_on::text as "dueOn",
            a.assigned_by = any (a.asked) as "begunAlone",
            a.session_id as "sessionId", a.assigned_at as "assignedAt", w.withdrawn_at as "withdrawnAt", o.opened_at as "openedAt"
       from assignment a
       left join assignment_withdrawal w on w.clinic_id = a.clinic_id and w.assignment_id = a.id
       left join answer_opening o on o.clinic_id = a.clinic_id and o.assignment_id = a.id
      where a.clinic_id = $1 and a.case_id = $2 order by a.assigned_at desc, a.id limit ${MOST}`,
    [tx.who.clinicId, caseId],
  ) as Promise<WorkRow[]>;
  const [rows, parts] = await atOnce([ofCase, partsIn(tx, caseId)]);
  return rows.flatMap(({ exercise: id, version, audience, noteSealed, ...row }) => {
    const exercise = exerciseOf(id, version);
    if (!exercise) return [];
    const own = parts.filter((part) => part.assignmentId === row.id);
    return [{ ...row, exercise, reader: readerOf(audience), note: tx.vault.open(notePlace(row.id), noteSealed), parts: own }];
  });
}

type PlacedPart = WorkPart & { assignmentId: string };
type PartRow = Pick<WorkPart, 'id' | 'personId' | 'part'> & { assignmentId: string; takenThrough: number | null; takenAt: Date | null };
type ReplyRow = Omit<Reply, 'words'> & { partId: string; sealed: Buffer };

const REPLIES = `
  select r.id, r.part_id as "partId", r.act, r.kind, r.for_both as "forBoth", r.words_sealed as sealed, r.replied_at as "repliedAt", coalesce(n.name, '') as "repliedBy"
    from answer_reply r left join person n on n.clinic_id = r.clinic_id and n.id = r.replied_by`;

function opened(tx: Tx, { partId: _, sealed, ...reply }: ReplyRow): Reply {
  return { ...reply, words: tx.vault.open(replyPlace(reply.id), sealed) };
}

async function partsIn(tx: Tx, caseId: string): Promise<PlacedPart[]> {
  const of = [tx.who.clinicId, caseId];
  const [parts, acts, replies] = await atOnce([
    tx.em.query(
      `select p.id, p.assignment_id as "assignmentId", p.person_id as "personId", p.part, max(t.through_act) as "takenThrough", max(t.taken_at) as "takenAt"
         from assignment_part p
         join case_partner c on c.clinic_id = p.clinic_id and c.case_id = p.case_id and c.person_id = p.person_id
         left join answer_taken_back t on t.clinic_id = p.clinic_id and t.part_id = p.id
        where p.clinic_id = $1 and p.case_id = $2 group by p.clinic_id, p.id, c.place order by c.place`, of) as Promise<PartRow[]>,
    tx.em.query(
      `select part_id as "partId", act, kind, min(sent_at) as "sentAt" from exercise_answer
        where clinic_id = $1 and case_id = $2 and part_id is not null group by part_id, act, kind order by act`, of) as Promise<(Act & { partId: string })[]>,
    tx.em.query(`${REPLIES} where r.clinic_id = $1 and r.case_id = $2 order by r.replied_at, r.act, r.id`, of) as Promise<ReplyRow[]>,
  ]);
  return parts.map(({ takenThrough, ...part }) => ({
    ...part, takenThrough: takenThrough ?? 0,
    acts: acts.filter(({ partId }) => partId === part.id).map(({ partId: _, ...act }) => act),
    replies: replies.filter(({ partId }) => partId === part.id).map((row) => opened(tx, row)),
  }));
}

/** The act with which the standing answer begins; null where none stands. */
export function standingAct({ acts, takenThrough }: WorkPart): number | null {
  return acts.findLast(({ kind, act }) => kind === 'answer' && act > takenThrough)?.act ?? null;
}

/** R75: the author's last word, where it is that it did not happen, and what came of it. Asked for again, it is to do again. */
function notDoneIn({ acts, replies }: WorkPart): PartFacts['notDone'] {
  const last = acts.at(-1);
  if (last?.kind !== 'not_done') return null;
  const reply = replies.findLast(({ act }) => act >= last.act);
  if (!reply) return 'said';
  return reply.kind === 'accept' ? 'taken' : null;
}

export function nextAct({ acts }: WorkPart): number {
  return (acts.at(-1)?.act ?? 0) + 1;
}

/** Whether there is something that the therapist can answer. */
export function isAnswerable(part: WorkPart): boolean {
  return standingAct(part) !== null || part.acts.at(-1)?.kind === 'not_done';
}

export function factsOf(work: Work, part: WorkPart): PartFacts {
  const standing = standingAct(part);
  const reply = standing === null ? undefined : part.replies.findLast(({ act }) => act >= standing);
  return { reader: work.reader, sent: standing !== null, reply: reply?.kind ?? null, notDone: notDoneIn(part), opened: work.openedAt !== null, withdrawn: work.withdrawnAt !== null };
}

export function stageIn(work: Work, part: WorkPart): Stage {
  return stageOf(factsOf(work, part));
}

/** The words of one act, as far as the reader may have them. */
export interface ActWords {
  act: number;
  kind: ActKind;
  sentAt: Date;
  bundles: { reader: ReaderClass; answers: FieldAnswer[] }[];
}

/** The words of some parts, by part, in the order in which they were sent; loosest class first. */
export async function wordsOf(tx: Tx, partIds: readonly string[]): Promise<Map<string, ActWords[]>> {
  const rows: WordsRow[] = await tx.em.query(
    `select id, part_id as "partId", act, kind, audience, words_sealed as sealed, sent_at as "sentAt" from exercise_answer
      where clinic_id = $1 and part_id = any ($2) order by act, array_position(array['couple', 'sealed', 'author_staff', 'author_staff_never_joint', 'author'], audience)`,
    [tx.who.clinicId, partIds],
  );
  return new Map(partIds.map((id) => [id, actsFrom(tx, rows.filter(({ partId }) => partId === id))]));
}

interface WordsRow {
  id: string;
  partId: string;
  act: number;
  kind: ActWords['kind'];
  audience: Audience;
  sealed: Buffer;
  sentAt: Date;
}

function actsFrom(tx: Tx, rows: readonly WordsRow[]): ActWords[] {
  const acts: ActWords[] = [];
  for (const { id, act, kind, audience, sealed, sentAt } of rows) {
    const bundle = { reader: readerOf(audience), answers: JSON.parse(tx.vault.open(answerPlace(id), sealed)) as FieldAnswer[] };
    const known = acts.find((one) => one.act === act);
    if (known) known.bundles.push(bundle);
    else acts.push({ act, kind, sentAt, bundles: [bundle] });
  }
  return acts;
}

/** What the other wrote in this piece of work and the therapist said to both about it, as far as it was shared. */
export async function othersPart(tx: Tx, assignmentId: string): Promise<{ acts: ActWords[]; replies: Reply[] }> {
  const of = [tx.who.clinicId, assignmentId, tx.who.personId];
  const rows: WordsRow[] = await tx.em.query(
    `select a.id, a.part_id as "partId", a.act, a.kind, a.audience, a.words_sealed as sealed, a.sent_at as "sentAt"
       from answer_share s join exercise_answer a on a.clinic_id = s.clinic_id and a.part_id = s.part_id and a.act = s.act
      where s.clinic_id = $1 and s.assignment_id = $2 and s.author_id <> $3 order by a.act`, of);
  const replies: ReplyRow[] = await tx.em.query(
    `${REPLIES} join answer_share h on h.clinic_id = r.clinic_id and h.part_id = r.part_id and h.act = r.act
      where r.clinic_id = $1 and h.assignment_id = $2 and r.author_id <> $3 order by r.replied_at, r.act, r.id`, of);
  return { acts: actsFrom(tx, rows), replies: replies.map((row) => opened(tx, row)) };
}

/** R17: the therapist's last word on a connection item in the first part. */
export async function isConnectionEnabled(tx: Tx, caseId: string): Promise<boolean> {
  const rows: { enabled: boolean }[] = await tx.em.query(
    'select enabled from connection_choice where clinic_id = $1 and case_id = $2 order by chosen_at desc, id desc limit 1', [tx.who.clinicId, caseId]);
  return rows[0]?.enabled === true;
}

/** Whether a part is the asking partner's own, though its work may be hidden from them just now. */
export async function isOwnPart(tx: Tx, caseId: string, partId: string): Promise<boolean> {
  const rows: unknown[] = await tx.em.query('select 1 from assignment_part where clinic_id = $1 and case_id = $2 and id = $3 and person_id = $4', [tx.who.clinicId, caseId, partId, tx.who.personId]);
  return rows.length > 0;
}

/** R73, as one bit each: everything is there. */
export async function readyToOpen(tx: Tx, assignmentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.em.query('select id from unnest($1::uuid[]) as w (id) where keeper.answers_stand(id)', [assignmentIds]);
  return new Set(rows.map(({ id }) => id));
}

/** For staff: which acts of these parts are the other's to read. */
export async function sharedActs(tx: Tx, partIds: readonly string[]): Promise<{ partId: string; act: number; sharedAt: Date }[]> {
  return tx.em.query('select part_id as "partId", act, shared_at as "sharedAt" from answer_share where clinic_id = $1 and part_id = any ($2)', [tx.who.clinicId, partIds]);
}
