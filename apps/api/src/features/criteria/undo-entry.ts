import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { entriesOn, ownEntry, versionsOf } from './criteria.read.js';
import { insertEntry } from './criteria.store.js';
import { isClosed } from './make-entry.js';
import { isActive, occasionOf } from './occasions.js';
import { rollUpWeek } from './rollups/roll-up.js';

/** Takes back an own entry, inside the window and before the opening (R43). Nothing is removed: an entry "undone" follows. */
@Injectable()
export class UndoEntry {
  async execute(tx: Tx, entryId: string, id: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'entry.undo', caseId);
    const entry = await ownEntry(tx, entryId);
    const versions = await versionsOf(tx, caseId);
    const version = entry && versions.filter(isActive).find(({ versionId }) => versionId === entry.versionId);
    const occasion = version && occasionOf(version, entry.slot);
    if (!version || !occasion) throw new Problem('not_found');
    const { versionId, slot, asPart } = entry;
    const { personId } = tx.who;
    const last = (await entriesOn(tx, [versionId], personId)).find((one) => one.slot === slot);
    if (!last || last.answer === 'undone') throw new Problem('already_done');
    if (last.id !== entryId) throw new Problem('stale');
    if (await isClosed(tx, version, occasion)) throw new Problem('undo_too_late');
    await insertEntry(tx, {
      id, caseId, versionId, slot, authorId: personId, seq: last.seq + 1, asPart, answer: 'undone',
      excuse: null, alreadyKnown: false, times: null, replacesId: last.id, capturedAt: tx.now, receivedAt: tx.now,
    });
    await rollUpWeek(tx, versions, version, slot);
    await audit(tx, { action: 'entry.undone', caseId, object: { type: 'entry', id } });
    return id;
  }
}
