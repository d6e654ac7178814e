import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { atOnce } from '../../platform/at-once.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { openingsOn, ownEntriesOn, ownEntry, versionsBeside } from './criteria.read.js';
import { beforeSlot, isClosed } from './make-entry.js';
import { isActive, occasionOf } from './occasions.js';
import { insertRolledUp } from './rollups/roll-up.js';

/** Takes back an own entry, inside the window and before the opening (R43). Nothing is removed: an entry "undone" follows. */
@Injectable()
export class UndoEntry {
  async execute(tx: Tx, entryId: string, id: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'entry.undo', caseId);
    const entry = await ownEntry(tx, entryId);
    if (!entry) throw new Problem('not_found');
    const { versionId, slot, asPart } = entry;
    const about = { versionId, slot };
    const [versions, [last], openings] = await atOnce([versionsBeside(tx, caseId, versionId, beforeSlot(slot)), ownEntriesOn(tx, [about]), openingsOn(tx, [about])]);
    const version = versions.filter(isActive).find((one) => one.versionId === versionId);
    const occasion = version && occasionOf(version, slot);
    if (!version || !occasion) throw new Problem('not_found');
    if (!last || last.answer === 'undone') throw new Problem('already_done');
    if (last.id !== entryId) throw new Problem('stale');
    if (isClosed(tx, version, occasion, openings)) throw new Problem('undo_too_late');
    await insertRolledUp(tx, versions, version, {
      id, caseId, versionId, slot, authorId: tx.who.personId, seq: last.seq + 1, asPart, answer: 'undone',
      excuse: null, alreadyKnown: false, times: null, replacesId: last.id, capturedAt: tx.now, receivedAt: tx.now,
    }, { action: 'entry.undone', caseId, object: { type: 'entry', id } });
    return id;
  }
}
