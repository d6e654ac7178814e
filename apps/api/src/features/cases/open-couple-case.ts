import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { type FieldProblem, Problem } from '../../platform/problems.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { normalEmail } from '../../platform/vault.js';
import { addPerson, clinicOf, settingsOf } from '../clinic/index.js';
import { Invite } from '../identity/index.js';
import type { NewPartner, OpenCase } from './cases.dto.js';
import { addPartner, openCase } from './cases.store.js';

/**
 * Opens a couple's case with the asking therapist as primary (R4), in the clinic's zone and day end, and invites each
 * partner apart. Refuses one address for both (R1).
 */
@Injectable()
export class OpenCoupleCase {
  constructor(private readonly invite: Invite) {}

  async execute(tx: Tx, input: OpenCase): Promise<void> {
    may(tx, 'case.open');
    const refused = refusedFields(input.partners);
    if (refused.length > 0) throw new Problem('fields', refused);
    const [{ zone }, { dayEnd, inviteHours }] = [await clinicOf(tx), await settingsOf(tx)];
    await openCase(tx, input.id, zone, dayEnd);
    for (const [place, partner] of input.partners.entries()) {
      await addPerson(tx, partner.id, partner.firstName);
      await addPartner(tx, input.id, partner.id, place + 1);
      await this.invite.execute(tx, {
        id: newId(), personId: partner.id, caseId: input.id, kind: 'my', joins: partner.joins, hours: inviteHours, ...(partner.joins === 'mail' ? { email: partner.email } : {}),
      });
    }
    await audit(tx, { action: 'case.opened', caseId: input.id, object: { type: 'case', id: input.id } });
  }
}

function refusedFields(partners: readonly NewPartner[]): FieldProblem[] {
  const without = partners.flatMap(({ joins, email }, place) =>
    joins === 'mail' && !email ? [{ field: `partners.${place}.email`, detail: 'Write an address like name@example.org, or let this partner join in the room.' }] : []);
  const [first, second] = partners;
  if (first?.id === second?.id) return [{ field: 'partners', detail: 'A couple is two people.' }];
  const same = first?.joins === 'mail' && second?.joins === 'mail' && first.email && second.email && normalEmail(first.email) === normalEmail(second.email);
  return same ? [{ field: 'partners.1.email', detail: 'Use another address. Each person needs one of their own.' }] : without;
}
