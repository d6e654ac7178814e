import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../platform/clock.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { CaseFrame } from '../cases/index.js';
import { PlannedSession, type SessionFacts, SessionNote } from './sessions.dto.js';
import { notePlace } from './sessions.store.js';

const FACTS = 's.id, s.starts_at, s.minutes, s.started_at, s.ended_at';

/**
 * The session to come: the earliest of today (local day) or later that has not ended; one that began earlier today
 * stays until it ends. `except` leaves the running one out, for Room view.
 */
export async function nextSession(tx: Tx, frame: CaseFrame, except: string | null = null): Promise<PlannedSession | null> {
  const rows: SessionFacts[] = await tx.em.query(
    `select ${FACTS} from session s
      where s.clinic_id = $1 and s.case_id = $2 and s.ended_at is null and s.starts_at > $3::timestamptz - interval '2 days' and s.id is distinct from $4
      order by s.starts_at, s.id limit 50`,
    [tx.who.clinicId, frame.id, tx.now, except],
  );
  const next = rows.find((row) => isToCome(tx, row, frame));
  return next ? PlannedSession.from(next, frame.zone) : null;
}

/** The session to come of every case within the asker's reach, by case. */
export async function nextSessions(tx: Tx): Promise<Map<string, PlannedSession>> {
  const rows: (SessionFacts & { case_id: string; zone: string; day_end: string })[] = await tx.em.query(
    `select ${FACTS}, s.case_id, c.zone, c.day_end from session s join couple_case c on c.clinic_id = s.clinic_id and c.id = s.case_id
      where s.clinic_id = $1 and s.ended_at is null and s.starts_at > $2::timestamptz - interval '2 days' order by s.starts_at desc, s.id desc limit 2000`,
    [tx.who.clinicId, tx.now],
  );
  const coming = rows.filter((row) => isToCome(tx, row, { zone: row.zone, dayEnd: row.day_end }));
  return new Map(coming.map((row) => [row.case_id, PlannedSession.from(row, row.zone)]));
}

function isToCome(tx: Tx, row: SessionFacts, { zone, dayEnd }: Pick<CaseFrame, 'zone' | 'dayEnd'>): boolean {
  return Temporal.PlainDate.compare(todayOf(zone, dayEnd, instantOf(row.starts_at)), todayOf(zone, dayEnd, tx.instant)) >= 0;
}

/** The session that ended last: "since last session" counts from its end. */
export async function lastEndedSession(tx: Tx, frame: CaseFrame): Promise<PlannedSession | null> {
  const rows: SessionFacts[] = await tx.em.query(
    `select ${FACTS} from session s where s.clinic_id = $1 and s.case_id = $2 and s.ended_at is not null order by s.ended_at desc limit 1`,
    [tx.who.clinicId, frame.id],
  );
  return rows[0] ? PlannedSession.from(rows[0], frame.zone) : null;
}

/** Newest first, at most twelve, with whether the note is signed. For staff. */
export async function sessionsOf(tx: Tx, frame: CaseFrame): Promise<(PlannedSession & { noteSigned: boolean })[]> {
  const rows: (SessionFacts & { note_signed: boolean })[] = await tx.em.query(
    `select ${FACTS}, exists (select 1 from session_note n where n.clinic_id = s.clinic_id and n.session_id = s.id) as note_signed
       from session s where s.clinic_id = $1 and s.case_id = $2 order by s.starts_at desc, s.id limit 12`,
    [tx.who.clinicId, frame.id],
  );
  return rows.map((row) => Object.assign(PlannedSession.from(row, frame.zone), { noteSigned: row.note_signed }));
}

/** One session of this couple; another's does not exist here. */
export async function sessionOf(tx: Tx, frame: CaseFrame, sessionId: string): Promise<PlannedSession> {
  const rows: SessionFacts[] = await tx.em.query(
    `select ${FACTS} from session s where s.clinic_id = $1 and s.case_id = $2 and s.id = $3`,
    [tx.who.clinicId, frame.id, sessionId],
  );
  if (!rows[0]) throw new Problem('not_found');
  return PlannedSession.from(rows[0], frame.zone);
}

interface NoteWords {
  id: string;
  body_sealed: Buffer;
  signed_at: Date;
  signed_by: string;
}

export async function noteOf(tx: Tx, caseId: string, sessionId: string): Promise<NoteWords | null> {
  const rows: NoteWords[] = await tx.em.query(
    `select n.id, n.body_sealed, n.signed_at, p.name as signed_by from session_note n join person p on p.clinic_id = n.clinic_id and p.id = n.author_id
      where n.clinic_id = $1 and n.case_id = $2 and n.session_id = $3`,
    [tx.who.clinicId, caseId, sessionId],
  );
  return rows[0] ?? null;
}

/** The note as it was signed, and what was added since. */
export async function sessionNote(tx: Tx, caseId: string, sessionId: string): Promise<SessionNote> {
  const note = await noteOf(tx, caseId, sessionId);
  if (!note) return Object.assign(new SessionNote(), { sessionId, text: null, signedAt: null, signedBy: null, addenda: [] });
  const addenda: NoteWords[] = await tx.em.query(
    `select a.id, a.body_sealed, a.signed_at, p.name as signed_by from note_addendum a join person p on p.clinic_id = a.clinic_id and p.id = a.author_id
      where a.clinic_id = $1 and a.case_id = $2 and a.note_id = $3 order by a.signed_at, a.id`,
    [tx.who.clinicId, caseId, note.id],
  );
  const words = (table: 'session_note' | 'note_addendum', row: NoteWords) => ({
    text: tx.vault.open(notePlace(table, row.id), row.body_sealed), signedAt: row.signed_at.toISOString(), signedBy: row.signed_by,
  });
  return Object.assign(new SessionNote(), {
    sessionId, ...words('session_note', note), addenda: addenda.map((row) => ({ id: row.id, ...words('note_addendum', row) })),
  });
}
