import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { Invite, PrivateCode } from '../identity/index.js';
import { addressesOf, recoverable } from './cases.read.js';
import { contactPlace } from './cases.store.js';
import type { StartRecovery as Input } from './recovery.dto.js';

const HOURS = 0.5;

/**
 * A way back in for a partner who lost their sign-in, never through the other one (SR13, SR27). The couple's own
 * therapist alone, and only with the words that this partner set; where none were ever set, only with the partner alone
 * in the room, and then as a card there. By mail to the own address alone, and not where others read it (R91). The link
 * works once, for half an hour. Whether words were set cannot be told from the answers.
 */
@Injectable()
export class StartRecovery {
  constructor(
    private readonly invite: Invite,
    private readonly privateCode: PrivateCode,
  ) {}

  async execute(tx: Tx, caseId: string, { id, personId, code, seenInPerson, joins }: Input): Promise<void> {
    may(tx, 'case.recover', caseId);
    if (!code && !seenInPerson) throw refused('code', 'Ask for the words that only this person knows.');
    if (!code && joins === 'mail') throw refused('joins', 'Without the words, the code on your screen is the only way.');
    const partner = await recoverable(tx, caseId, personId);
    if (!partner) throw new Problem('not_found');
    if (!(await this.privateCode.fits(`person ${personId}`, code, partner.codeHash))) {
      throw new Problem('wrong_code', [{ field: 'code', detail: 'This does not fit. Ask for the words that only this person knows.' }]);
    }
    if (joins === 'mail' && !partner.mailboxIsOwn) throw refused('joins', 'Somebody else may read this person’s mailbox. Show the code in the room.');
    const email = joins === 'mail' ? await this.ownAddress(tx, caseId, personId) : undefined;
    await this.invite.execute(tx, { id, personId, caseId, kind: 'my', purpose: 'recovery', joins, hours: HOURS, ...(email ? { email } : {}) });
    await audit(tx, { action: 'recovery.started', caseId, subjectId: personId, object: { type: 'invitation', id }, reason: code ? 'private_code' : 'seen_in_person' });
  }

  private async ownAddress(tx: Tx, caseId: string, personId: string): Promise<string> {
    const { own } = await addressesOf(tx, caseId, personId);
    if (!own) throw new Problem('not_found');
    return tx.vault.open(contactPlace(own.id), own.sealed);
  }
}

function refused(field: 'code' | 'joins', detail: string): Problem {
  return new Problem('fields', [{ field, detail }]);
}
