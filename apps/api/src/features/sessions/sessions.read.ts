import { reachOf } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { CaseFrame } from '../cases/index.js';
import { FROM, plannedFrom, type SessionFacts, SESSIONS } from './planned.read.js';
import { type Attended, type PlannedSession, SessionNote } from './sessions.dto.js';
import { notePlace } from './sessions.store.js';

/** When the session that ended last did: "since last session" counts from there. */
export async function endOfLastSession(tx: Tx, caseId: string): Promise<Date | null> {
  const rows: { endedAt: Date }[] = await tx.em.query(
    'select ended_at as "endedAt" from session where clinic_id = $1 and case_id = $2 and ended_at is not null order by ended_at desc limit 1', [tx.who.clinicId, caseId]);
  return rows[0]?.endedAt ?? null;
}

/** When the last session of each case within reach ended, by case. */
export async function lastEnds(tx: Tx): Promise<Map<string, Date>> {
  const rows: { caseId: string; endedAt: Date }[] = await tx.em.query(
    'select case_id as "caseId", max(ended_at) as "endedAt" from session where clinic_id = $1 and ended_at is not null group by clinic_id, case_id', [tx.who.clinicId]);
  return new Map(rows.map(({ caseId, endedAt }) => [caseId, endedAt]));
}

export interface PastSession extends PlannedSession {
  noteSigned: boolean;
  attended: Attended | null;
  attendedBy: string | null;
}

/** The sessions that began or whose time has come, newest first, at most twelve, with whether the note is signed and who was there. For staff. */
export async function pastSessions(tx: Tx, caseId: string, frame: Promise<CaseFrame>): Promise<PastSession[]> {
  const past = tx.em.query(
    `${SESSIONS}, not exists (select 1 from note_wanted n where n.clinic_id = $1 and n.case_id = $2 and n.session_id = s.id) as note_signed, a.attended, a.person_id
       ${FROM} left join lateral (${LAST_WORD}) a on true
      where s.clinic_id = $1 and s.case_id = $2 and s.cancelled_at is null and (s.started_at is not null or s.starts_at <= $3)
      order by s.starts_at desc, s.id limit 12`,
    [tx.who.clinicId, caseId, tx.now],
  ) as Promise<(SessionFacts & { note_signed: boolean; attended: Attended | null; person_id: string | null })[]>;
  const [rows, { zone }] = await atOnce([past, frame]);
  return rows.map((row) => Object.assign(plannedFrom(tx, row, zone), { noteSigned: row.note_signed, attended: row.attended, attendedBy: row.person_id }));
}

const LAST_WORD = `select t.attended, t.person_id from session_attendance t where t.clinic_id = s.clinic_id and t.session_id = s.id order by t.recorded_at desc, t.id limit 1`;

export interface UnsignedNote {
  caseId: string;
  sessionId: string;
  startsAt: Date;
}

/** Ended sessions without a signed note, oldest first, at most a thousand: of one case, or of all within reach. For staff. */
export async function unsignedNotes(tx: Tx, caseId: string | null = null): Promise<UnsignedNote[]> {
  return tx.em.query(
    `select case_id as "caseId", session_id as "sessionId", starts_at as "startsAt" from note_wanted
      where clinic_id = $1 and case_id = any ($2) and over_at is not null and ended
      order by starts_at, session_id limit 1000`,
    [tx.who.clinicId, caseId === null ? reachOf(tx) : [caseId]],
  );
}

/** One session of this couple; another's does not exist here. */
export async function sessionOf(tx: Tx, frame: CaseFrame, sessionId: string): Promise<PlannedSession> {
  const rows: SessionFacts[] = await tx.em.query(`${SESSIONS} ${FROM} where s.clinic_id = $1 and s.case_id = $2 and s.id = $3`, [tx.who.clinicId, frame.id, sessionId]);
  if (!rows[0] || rows[0].cancelled_at) throw new Problem('not_found');
  return plannedFrom(tx, rows[0], frame.zone);
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
