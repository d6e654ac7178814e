import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { newId } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { MasterKey, normalEmail } from '../../platform/vault.js';
import { Invite } from '../identity/index.js';
import type { InviteStaff } from './clinic.dto.js';
import { settingsOf, teamMemberWith } from './clinic.read.js';
import { addPerson, addRoles, takeTurn } from './clinic.store.js';

/**
 * An admin asks someone onto the team. Who was asked before and has not joined gets a new link; who works here
 * already (a therapist who is also the owner) gets the missing roles at once and no mail.
 */
@Injectable()
export class AddToTeam {
  constructor(
    private readonly invite: Invite,
    private readonly master: MasterKey,
  ) {}

  async execute(tx: Tx, input: InviteStaff): Promise<void> {
    may(tx, 'team.invite');
    await takeTurn(tx);
    const known = await teamMemberWith(tx, this.master.keyedHash('email', normalEmail(input.email)));
    const personId = known?.personId ?? newId();
    if (!known) await addPerson(tx, personId, input.name);
    await addRoles(tx, personId, input.roles.filter((role) => !known?.roles.includes(role)));
    if (!known?.joined) {
      await this.invite.execute(tx, { id: input.id, personId, caseId: null, kind: 'staff', joins: 'mail', email: input.email, hours: (await settingsOf(tx)).inviteHours });
    }
    await audit(tx, { action: 'team.invited', subjectId: personId, object: { type: 'invitation', id: input.id }, reason: [...input.roles].sort().join(' ') });
  }
}
