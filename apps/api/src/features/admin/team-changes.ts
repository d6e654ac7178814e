import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { settingsOf } from '../clinic/index.js';
import { Invite } from '../identity/index.js';
import type { EndWork, InviteAgain } from './admin.dto.js';
import { endRoles } from './admin.store.js';

/** Invitations sent once more, and the end of somebody's work here. */
@Injectable()
export class TeamChanges {
  constructor(private readonly invite: Invite) {}

  /** To the address on record, for a colleague or a partner who was invited by mail and has not joined; else already_done. */
  async inviteAgain(tx: Tx, { id, personId }: InviteAgain): Promise<void> {
    may(tx, 'invitation.resend');
    const answer = await this.invite.again(tx, { id, personId, hours: (await settingsOf(tx)).inviteHours });
    if (answer !== 'done') throw new Problem('already_done');
    await audit(tx, { action: 'invitation.sent_again', subjectId: personId, object: { type: 'invitation', id } });
  }

  /**
   * Somebody's roles, covers, open links and sign-ins end at once; what they wrote stays. Refused while they answer for a
   * couple (R4), with how many, and for the last admin.
   */
  async endWork(tx: Tx, { personId }: EndWork): Promise<void> {
    may(tx, 'team.end');
    const { answer, couples } = await endRoles(tx, personId);
    if (answer === 'still_has_couples') {
      throw new Problem(answer, [{ field: 'personId', detail: `This person answers for ${couples} ${couples === 1 ? 'couple' : 'couples'}. Move ${couples === 1 ? 'it' : 'them'} to a colleague first.` }]);
    }
    if (answer === 'last_admin') throw new Problem(answer);
    await audit(tx, { action: 'team.ended', subjectId: personId, object: { type: 'person', id: personId } });
  }
}
