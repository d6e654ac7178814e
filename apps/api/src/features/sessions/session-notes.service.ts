import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit, auditView } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf } from '../cases/index.js';
import { discardDraft } from '../drafts/index.js';
import type { AddAddendum, SessionNote, SignNote } from './sessions.dto.js';
import { noteOf, sessionNote, sessionOf } from './sessions.read.js';
import { addAddendum, addNote } from './sessions.store.js';

/** One note per session: signed and locked at once, then only added to (R86). A part of the record (LR12). */
@Injectable()
export class SessionNotes {
  async read(tx: Tx, caseId: string, sessionId: string): Promise<SessionNote> {
    may(tx, 'note.read', caseId);
    await sessionOf(tx, await caseOf(tx, caseId), sessionId);
    await auditView(tx, 'session note', caseId);
    return sessionNote(tx, caseId, sessionId);
  }

  /** A second signature on one session is refused (already_done): what was signed stands. */
  async sign(tx: Tx, caseId: string, sessionId: string, { id, text }: SignNote): Promise<void> {
    may(tx, 'note.sign', caseId);
    const session = await sessionOf(tx, await caseOf(tx, caseId), sessionId);
    if (!session.startedAt && Date.parse(session.startsAt) > tx.now.getTime()) {
      throw new Problem('fields', [{ field: 'text', detail: 'This session has not begun yet.' }]);
    }
    await addNote(tx, { id, caseId, sessionId, text });
    await discardDraft(tx, `note-${sessionId}`);
    await audit(tx, { action: 'note.signed', caseId, object: { type: 'session_note', id } });
  }

  async add(tx: Tx, caseId: string, sessionId: string, { id, text }: AddAddendum): Promise<void> {
    may(tx, 'note.sign', caseId);
    const note = await noteOf(tx, caseId, sessionId);
    if (!note) throw new Problem('not_found');
    await addAddendum(tx, { id, caseId, noteId: note.id, text });
    await discardDraft(tx, `addendum-${sessionId}`);
    await audit(tx, { action: 'note.added_to', caseId, object: { type: 'note_addendum', id } });
  }
}
