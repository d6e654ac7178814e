import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { MasterKey, normalEmail, sameBytes } from '../../platform/vault.js';
import { settingsOf } from '../clinic/index.js';
import { Invite } from '../identity/index.js';
import type { InvitePartner } from './cases.dto.js';
import { addressesOf, caseOf, lanesOf } from './cases.read.js';
import { changeAddress, contactPlace } from './cases.store.js';
import { requireContactWord } from './first/one-first.js';

/**
 * A new link for a partner who has not joined, by mail or as a card in the room; the older one ends with it. By mail
 * without an address it goes to the one on record. Refuses the other partner's address (R1) and whoever has joined:
 * a second link would let its holder take over the account's place. Where one partner came first, the other is invited
 * only after that one's word (SR26).
 */
@Injectable()
export class InviteOnceMore {
  constructor(
    private readonly invite: Invite,
    private readonly master: MasterKey,
  ) {}

  async execute(tx: Tx, caseId: string, input: InvitePartner): Promise<void> {
    may(tx, 'case.invite', caseId);
    const partner = (await lanesOf(tx, caseId)).find(({ personId }) => personId === input.personId);
    if (!partner) throw new Problem('not_found');
    if (partner.joined) throw new Problem('already_done');
    await requireContactWord(tx, await caseOf(tx, caseId), input.personId, input.joins);
    const email = input.joins === 'mail' ? await this.addressFor(tx, caseId, input) : undefined;
    await this.invite.execute(tx, { id: input.id, personId: input.personId, caseId, kind: 'my', joins: input.joins, hours: (await settingsOf(tx)).inviteHours, ...(email ? { email } : {}) });
    await audit(tx, { action: 'partner.invited', caseId, subjectId: input.personId, object: { type: 'invitation', id: input.id }, reason: input.joins });
  }

  private async addressFor(tx: Tx, caseId: string, { personId, email }: InvitePartner): Promise<string> {
    const { own, others } = await addressesOf(tx, caseId, personId);
    if (!email) {
      if (!own) throw new Problem('fields', [{ field: 'email', detail: 'Write an address like name@example.org.' }]);
      return tx.vault.open(contactPlace(own.id), own.sealed);
    }
    const hash = this.master.keyedHash('email', normalEmail(email));
    if (others.some((other) => sameBytes(other, hash))) {
      throw new Problem('fields', [{ field: 'email', detail: 'Use another address. Each person needs one of their own.' }]);
    }
    if (own && !sameBytes(own.hash, hash)) await changeAddress(tx, own.id, normalEmail(email), hash);
    return email;
  }
}
