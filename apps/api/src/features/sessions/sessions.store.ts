import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tx } from '../../platform/tx.js';
import { FROM, linkPlace, type SessionFacts, SESSIONS } from './planned.read.js';
import type { Attended } from './sessions.dto.js';

@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('integer') minutes: number;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid') plannedBy: string;
  @Column('timestamptz') plannedAt: Date;
  @Column('uuid', { nullable: true }) seriesId: string | null;
  @Column('date', { nullable: true }) seriesOn: string | null;
  @Column('bytea', { nullable: true }) linkSealed: Buffer | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
}

@Entity('session_note')
export class SessionNoteRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') sessionId: string;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
  @Column('timestamptz') signedAt: Date;
}

@Entity('note_addendum')
export class NoteAddendumRow {
  @PrimaryColumn('uuid') clinicId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') noteId: string;
  @Column('uuid') authorId: string;
  @Column('bytea') bodySealed: Buffer;
  @Column('timestamptz') signedAt: Date;
}

export const sessionsRows = TypeOrmModule.forFeature([SessionRow, SessionNoteRow, NoteAddendumRow]);

export interface NewSession {
  id: string;
  caseId: string;
  startsAt: Date;
  minutes: number;
  link: string | null;
  seriesId?: string | null;
  seriesOn?: string | null;
}

export async function addPlanned(tx: Tx, session: NewSession): Promise<void> {
  const { link, ...row } = session;
  const linkSealed = link === null ? null : tx.vault.seal(linkPlace('session', row.id), link);
  await tx.em.insert(SessionRow, { ...row, linkSealed, clinicId: tx.who.clinicId, plannedBy: tx.who.personId, plannedAt: tx.now });
}

/** A session that begins unplanned. False where the id is another row's. */
export async function addStarted(tx: Tx, caseId: string, id: string, minutes: number): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    `insert into session (clinic_id, id, case_id, starts_at, minutes, started_at, planned_by, planned_at) values ($1, $2, $3, $4, $5, $4, $6, $4)
     on conflict do nothing returning id`,
    [tx.who.clinicId, id, caseId, tx.now, minutes, tx.who.personId],
  );
  return rows.length > 0;
}

/** Locked, so that two starts of one session come one after the other. */
export async function lockSession(tx: Tx, caseId: string, id: string): Promise<SessionFacts | null> {
  const rows: SessionFacts[] = await tx.em.query(
    `${SESSIONS} ${FROM} where s.clinic_id = $1 and s.case_id = $2 and s.id = $3 for update of s`,
    [tx.who.clinicId, caseId, id],
  );
  return rows[0] ?? null;
}

/** Calls one session off; one that began is left as it is. */
export async function markCancelled(tx: Tx, id: string): Promise<void> {
  await tx.em.query('update session set cancelled_at = $3 where clinic_id = $1 and id = $2 and started_at is null and cancelled_at is null', [tx.who.clinicId, id, tx.now]);
}

export async function addAttendance(tx: Tx, said: { id: string; caseId: string; sessionId: string; attended: Attended; personId: string | null }): Promise<void> {
  await tx.em.query(
    `insert into session_attendance (clinic_id, id, case_id, session_id, attended, person_id, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.who.clinicId, said.id, said.caseId, said.sessionId, said.attended, said.personId, tx.who.personId, tx.now],
  );
}

export async function markStarted(tx: Tx, id: string, startsAt: Date): Promise<void> {
  await tx.em.query('update session set started_at = $3, starts_at = $4 where clinic_id = $1 and id = $2', [tx.who.clinicId, id, tx.now, startsAt]);
}

export async function markEnded(tx: Tx, id: string): Promise<void> {
  await tx.em.query('update session set ended_at = $3 where clinic_id = $1 and id = $2 and ended_at is null', [tx.who.clinicId, id, tx.now]);
}

/** A session that was left without its end ends at its planned length, at the latest now. */
export async function endLeftOpen(tx: Tx, caseId: string, except: string): Promise<void> {
  await tx.em.query(
    `update session set ended_at = least($4, started_at + make_interval(mins => minutes))
      where clinic_id = $1 and case_id = $2 and id <> $3 and started_at is not null and ended_at is null`,
    [tx.who.clinicId, caseId, except, tx.now],
  );
}

export function notePlace(table: 'session_note' | 'note_addendum', row: string): { table: string; column: string; row: string } {
  return { table, column: 'body_sealed', row };
}

export async function addNote(tx: Tx, note: { id: string; caseId: string; sessionId: string; text: string }): Promise<void> {
  const { text, ...row } = note;
  await tx.em.insert(SessionNoteRow, {
    ...row, clinicId: tx.who.clinicId, authorId: tx.who.personId, bodySealed: tx.vault.seal(notePlace('session_note', note.id), text), signedAt: tx.now,
  });
}

export async function addAddendum(tx: Tx, addendum: { id: string; caseId: string; noteId: string; text: string }): Promise<void> {
  const { text, ...row } = addendum;
  await tx.em.insert(NoteAddendumRow, {
    ...row, clinicId: tx.who.clinicId, authorId: tx.who.personId, bodySealed: tx.vault.seal(notePlace('note_addendum', addendum.id), text), signedAt: tx.now,
  });
}
