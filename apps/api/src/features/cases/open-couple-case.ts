import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { type FieldProblem, Problem } from '../../platform/problems.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { normalEmail } from '../../platform/vault.js';
import { addPerson, clinicOf, settingsOf } from '../clinic/index.js';
import { Invite } from '../identity/index.js';
import type { NamedPartner, NewPartner, OpenCase } from './cases.dto.js';
import { addPartner, openCase } from './cases.store.js';
import { addFirstPartner } from './first/contact.store.js';

/**
 * Opens a couple's case with the asking therapist as primary (R4), in the clinic's zone and day end, and invites each
 * partner apart; or the one who comes first alone, the other being named at most (SR26). Refuses one address for both (R1).
 */
@Injectable()
export class OpenCoupleCase {
  constructor(private readonly invite: Invite) {}

  async execute(tx: Tx, input: OpenCase): Promise<void> {
    may(tx, 'case.open');
    const refused = refusedFields(input);
    if (refused.length > 0) throw new Problem('fields', refused);
    const { zone } = await clinicOf(tx);
    const { dayEnd, inviteHours } = await settingsOf(tx);
    await openCase(tx, input.id, zone, dayEnd);
    for (const [place, partner] of [...input.partners, ...(input.other ? [input.other] : [])].entries()) {
      await addPerson(tx, partner.id, partner.firstName);
      await addPartner(tx, input.id, partner.id, place + 1);
    }
    const [first] = input.partners;
    if (input.begins === 'one_first' && first) await addFirstPartner(tx, input.id, first.id);
    for (const { id: personId, joins, email } of input.partners) {
      await this.invite.execute(tx, { id: newId(), personId, caseId: input.id, kind: 'my', joins, hours: inviteHours, ...(joins === 'mail' ? { email } : {}) });
    }
    await audit(tx, { action: 'case.opened', caseId: input.id, object: { type: 'case', id: input.id }, reason: input.begins ?? 'both' });
  }
}

function refusedFields({ partners, begins, other }: OpenCase): FieldProblem[] {
  if (begins === 'one_first') return refusedForOne(partners, other);
  const [first, second] = partners;
  if (!second || other || first?.id === second.id) return [{ field: 'partners', detail: 'A couple is two people.' }];
  const same = first?.joins === 'mail' && second.joins === 'mail' && first.email && second.email && normalEmail(first.email) === normalEmail(second.email);
  return same ? [{ field: 'partners.1.email', detail: 'Use another address. Each person needs one of their own.' }] : withoutAddress(partners);
}

function refusedForOne(partners: readonly NewPartner[], other: NamedPartner | undefined): FieldProblem[] {
  if (partners.length > 1) return [{ field: 'partners', detail: 'Only the one who comes first is invited now.' }];
  if (partners[0]?.id === other?.id) return [{ field: 'other', detail: 'A couple is two people.' }];
  return withoutAddress(partners);
}

function withoutAddress(partners: readonly NewPartner[]): FieldProblem[] {
  return partners.flatMap(({ joins, email }, place) =>
    joins === 'mail' && !email ? [{ field: `partners.${place}.email`, detail: 'Write an address like name@example.org, or let this partner join in the room.' }] : []);
}
