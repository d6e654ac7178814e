import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { isCurrentDraft } from './agreements.js';
import type { SignCriterion as Input } from './criteria.dto.js';
import { ownSignatures, versionsOf } from './criteria.read.js';
import { insertSignature } from './criteria.store.js';
import { maySign } from './signing-time.js';

/**
 * A partner signs the text they read, on their own sign-in (R24), once, in the room or within 72 hours. The private
 * answer goes to a row that no partner and no Room view reads. Refuses another text than the one that stands.
 */
@Injectable()
export class SignCriterion {
  async execute(tx: Tx, criterionId: string, number: number, input: Input): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'criterion.sign', caseId);
    const { personId } = tx.who;
    const versions = await versionsOf(tx, caseId);
    const version = versions.find((one) => one.criterionId === criterionId && one.number === number);
    if (!version || ![version.doerId, version.askerId].includes(personId)) throw new Problem('not_found');
    if ((await ownSignatures(tx, [version.versionId])).size > 0) throw new Problem('already_done');
    if (!maySign(version, tx.now) || !isCurrentDraft(version, versions)) throw new Problem('not_found');
    const { versionId, textHash } = version;
    if (input.textHash !== textHash.toString('hex')) throw new Problem('text_changed');
    const isNew = await insertSignature(tx, { id: input.id, caseId, versionId, personId, textHash, signedAt: tx.now }, input.free);
    if (!isNew) throw new Problem('already_done');
    await audit(tx, { action: 'criterion.signed', caseId, object: { type: 'criterion_version', id: versionId } });
    return input.id;
  }
}
