import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import type { Delivery } from '@groundwork/domain/homework/delivery';
import type { Part } from '@groundwork/domain/homework/parts';
import { type Audience, readerOf, type ReaderClass } from '@groundwork/domain/homework/readers';
import type { Rhythm } from '@groundwork/domain/homework/rhythm';
import { type PartFacts, type Stage, stageOf } from '@groundwork/domain/homework/states';
import type { Exercise } from '@groundwork/exercises/exercise';
import { exerciseOf } from '@groundwork/exercises/library';
import { atOnce } from '../../../platform/at-once.js';
import type { Tx } from '../../../platform/tx.js';
import { answerPlace } from '../homework.store.js';
import { settleTalks } from '../together/together.store.js';
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
  /** Of an occasion for which nothing was sent yet: the part that was given, from which it begins. */
  givenPartId: string | null;
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
  /** What the therapist gave: of one occasion of work that comes again, the whole of it. */
  givenId: string;
  /** Of which occasion this is; null of work that is given once, and of the whole. */
  slot: string | null;
  /** Of an occasion: it stands on the list of whoever has not sent it; and it can still be sent. */
  isAsked: boolean;
  mayStillSend: boolean;
  /** Of an occasion: something of it was shared with the reader. */
  othersWrote: boolean;
  rhythm: Rhythm | null;
  repeatsUntil: string | null;
  delivery: Delivery;
  deliveryDays: number | null;
  afterId: string | null;
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
  /** When the last talk of it began (R67): each page that was sent before is of an earlier one. */
  talkedAt: Date | null;
  /** How many times of it are set in the seven days to come (R76). */
  timesAhead: number;
  parts: WorkPart[];
}

/** As it was given, with what its occasions were made of, and with what it waits for. */
export interface Given extends Work {
  zone: string;
  dayEnd: string;
  /** The planned time of the first session after it was given, as far as one was planned. */
  sessionOverAt: Date | null;
  /** Own parts of occasions, by slot, as far as the reader may see them. */
  begun: (WorkPart & { slot: string })[];
  openings: { slot: string; openedAt: Date }[];
  /** Occasions of which the other has shared something with the reader. */
  sharedSlots: string[];
}

interface WorkRow extends Omit<Given, 'exercise' | 'reader' | 'note' | 'parts' | 'begun' | 'openings' | 'givenId' | 'slot' | 'isAsked' | 'mayStillSend' | 'othersWrote'> {
  exercise: string;
  version: number;
  audience: Audience;
  noteSealed: Buffer;
  openings: { slot: string; openedAt: string }[] | null;
}

const MOST = 200;

/** All that was given to a couple, newest first. A fixed number of statements, whatever there is. */
export async function givenTo(tx: Tx, caseId: string): Promise<Given[]> {
  // What both read of a talk is settled first, whoever reads and whatever they read: that the other has looked tells nothing.
  const [, rows, parts] = await atOnce([settleTalks(tx, caseId), givenRows(tx, caseId), partsIn(tx, caseId)]);
  return rows.flatMap(({ exercise: id, version, audience, noteSealed, openings, ...row }) => {
    const exercise = exerciseOf(id, version);
    if (!exercise) return [];
    const own = parts.filter((part) => part.assignmentId === row.id);
    return [{
      ...row, exercise, reader: readerOf(audience), note: tx.vault.open(notePlace(row.id), noteSealed), givenId: row.id, slot: null, isAsked: true, mayStillSend: true, othersWrote: false,
      parts: own.filter(({ slot }) => slot === null), begun: own.flatMap(({ slot, ...part }) => (slot === null ? [] : [{ ...part, slot }])),
      openings: (openings ?? []).map((one) => ({ slot: one.slot, openedAt: new Date(one.openedAt) })),
    }];
  });
}

/** A session is over by the time that was planned ahead for it, which partners read: whether it was held, they do not. */
function givenRows(tx: Tx, caseId: string): Promise<WorkRow[]> {
  return tx.em.query(
    `select a.id, a.case_id as "caseId", a.exercise, a.exercise_version as version, a.audience, a.note_sealed as "noteSealed", a.due_on::text as "dueOn",
            a.assigned_by = any (a.asked) as "begunAlone",
            a.rhythm, a.repeats_until::text as "repeatsUntil", a.delivery, a.delivery_days as "deliveryDays", a.after_id as "afterId", c.zone, c.day_end as "dayEnd",
            a.session_id as "sessionId", a.assigned_at as "assignedAt", w.withdrawn_at as "withdrawnAt", o.opened_at as "openedAt",
            greatest((select max(t.starts_at) from talk_time t join talk_verdict v on v.clinic_id = t.clinic_id and v.id = t.id
                       where t.clinic_id = a.clinic_id and t.assignment_id = a.id and v.talks and t.starts_at <= $3),
                     (select max(b.started_at) from talk_start b where b.clinic_id = a.clinic_id and b.assignment_id = a.id)) as "talkedAt",
            (select count(*)::int from talk_time t where t.clinic_id = a.clinic_id and t.assignment_id = a.id and t.starts_at > $3 and t.starts_at <= $3::timestamptz + interval '7 days') as "timesAhead",
            case when a.delivery = 'after_session' then (select min(s.starts_at + make_interval(mins => s.minutes)) from session s
              where s.clinic_id = a.clinic_id and s.case_id = a.case_id and s.cancelled_at is null and s.planned_at < s.starts_at and s.starts_at > a.assigned_at) end as "sessionOverAt",
            case when a.rhythm is not null then (select json_agg(json_build_object('slot', n.slot, 'openedAt', n.opened_at)) from answer_opening n
              where n.clinic_id = a.clinic_id and n.assignment_id = a.id and n.slot is not null) end as openings,
            case when a.rhythm is not null then coalesce((select array_agg(distinct h.slot) from answer_share h
              where h.clinic_id = a.clinic_id and h.assignment_id = a.id and h.slot is not null), '{}') else '{}' end as "sharedSlots"
       from assignment a
       join couple_case c on c.clinic_id = a.clinic_id and c.id = a.case_id
       left join assignment_withdrawal w on w.clinic_id = a.clinic_id and w.assignment_id = a.id
       left join answer_opening o on o.clinic_id = a.clinic_id and o.assignment_id = a.id and o.slot is null
      where a.clinic_id = $1 and a.case_id = $2 order by a.assigned_at desc, a.exercise, a.id limit ${MOST}`,
    [tx.who.clinicId, caseId, tx.now],
  );
}

type PlacedPart = WorkPart & { assignmentId: string; slot: string | null };
type PartRow = Pick<PlacedPart, 'id' | 'personId' | 'part' | 'slot' | 'assignmentId'> & { takenThrough: number | null; takenAt: Date | null };
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
      `select p.id, p.assignment_id as "assignmentId", p.person_id as "personId", p.part, p.slot, max(t.through_act) as "takenThrough", max(t.taken_at) as "takenAt"
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
    ...part, givenPartId: null, takenThrough: takenThrough ?? 0,
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

/** Sent once, and asked for again or taken back: it is to do whatever its day. */
export function isInHand({ acts }: WorkPart): boolean {
  const last = acts.at(-1);
  return last !== undefined && last.kind !== 'not_done';
}

/** Whether there is something that the therapist can answer. */
export function isAnswerable(part: WorkPart): boolean {
  return standingAct(part) !== null || part.acts.at(-1)?.kind === 'not_done';
}

export function factsOf(work: Work, part: WorkPart): PartFacts {
  const standing = standingAct(part);
  // After another talk there is another page to fill in.
  const sentAt = part.acts.find(({ act }) => act === standing)?.sentAt;
  const isOfLastTalk = !sentAt || !work.talkedAt || sentAt >= work.talkedAt;
  const reply = standing === null ? undefined : part.replies.findLast(({ act }) => act >= standing);
  return { reader: work.reader, sent: standing !== null && isOfLastTalk, reply: reply?.kind ?? null, notDone: notDoneIn(part), opened: work.openedAt !== null, withdrawn: work.withdrawnAt !== null };
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
export async function othersPart(tx: Tx, { givenId, slot }: Pick<Work, 'givenId' | 'slot'>): Promise<{ acts: ActWords[]; replies: Reply[] }> {
  const of = [tx.who.clinicId, givenId, tx.who.personId, slot];
  const rows: WordsRow[] = await tx.em.query(
    `select a.id, a.part_id as "partId", a.act, a.kind, a.audience, a.words_sealed as sealed, a.sent_at as "sentAt"
       from answer_share s join exercise_answer a on a.clinic_id = s.clinic_id and a.part_id = s.part_id and a.act = s.act
      where s.clinic_id = $1 and s.assignment_id = $2 and s.author_id <> $3 and s.slot is not distinct from $4 order by a.act`, of);
  const replies: ReplyRow[] = await tx.em.query(
    `${REPLIES} join answer_share h on h.clinic_id = r.clinic_id and h.part_id = r.part_id and h.act = r.act
      where r.clinic_id = $1 and h.assignment_id = $2 and r.author_id <> $3 and h.slot is not distinct from $4 order by r.replied_at, r.act, r.id`, of);
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

export interface OwnGiven {
  partId: string;
  zone: string;
  dayEnd: string;
}

/** What the asking partner was ever given, by the own part of it. */
export async function ownGiven(tx: Tx, caseId: string): Promise<OwnGiven[]> {
  return tx.em.query(
    `select p.id as "partId", c.zone, c.day_end as "dayEnd" from assignment_part p join couple_case c on c.clinic_id = p.clinic_id and c.id = p.case_id
      where p.clinic_id = $1 and p.case_id = $2 and p.person_id = $3 and p.slot is null`, [tx.who.clinicId, caseId, tx.who.personId]);
}

/** R73, as one bit each: everything is there. */
export async function readyToOpen(tx: Tx, works: readonly Pick<Work, 'id' | 'givenId' | 'slot'>[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.em.query(
    'select w.id from unnest($1::uuid[], $2::uuid[], $3::text[]) as w (id, given, slot) where keeper.answers_stand(w.given, w.slot)',
    [works.map(({ id }) => id), works.map(({ givenId }) => givenId), works.map(({ slot }) => slot)]);
  return new Set(rows.map(({ id }) => id));
}

/** For staff: which acts of these parts are the other's to read. */
export async function sharedActs(tx: Tx, partIds: readonly string[]): Promise<{ partId: string; act: number; sharedAt: Date }[]> {
  return tx.em.query('select part_id as "partId", act, shared_at as "sharedAt" from answer_share where clinic_id = $1 and part_id = any ($2)', [tx.who.clinicId, partIds]);
}
