import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { newId } from '../../platform/random.js';
import { SignIns } from '../../platform/sign-ins.js';
import { Throttle } from '../../platform/throttle.js';
import { MasterKey, normalEmail, sameBytes, sha256 } from '../../platform/vault.js';
import { PasswordStrategy } from './password.strategy.js';

export interface OpenInvitation {
  invitationId: string;
  clinicId: string;
  personId: string;
  caseId: string | null;
  name: string;
  clinicName: string;
  country: string;
  emailHash: string | null;
}
interface Acceptance {
  token: string;
  email: string;
  password: string;
  pin?: string;
  mailboxShared?: string;
}

/**
 * Turns an invitation into a sign-in, once. Looking consumes nothing, so a mail scanner does no harm. An account that
 * exists already is bound only after its own password was given, and is never changed by the invitation. An address
 * that the other partner uses (R1) and one that is somebody else's are refused with the same words.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly strategy: PasswordStrategy,
    private readonly master: MasterKey,
    private readonly signIns: SignIns,
    private readonly throttle: Throttle,
  ) {}

  async look(kind: 'staff' | 'my', token: string): Promise<OpenInvitation> {
    return this.database.run((em, now) => open(em, kind, token, now));
  }

  async execute(kind: 'staff' | 'my', input: Acceptance, address: string, reply: FastifyReply): Promise<string> {
    const emailHash = this.master.keyedHash('email', normalEmail(input.email));
    const known: unknown[] = await this.database.run((em) => em.query('select account_id from identity.account_for($1)', [emailHash]));
    const proved = known.length > 0
      ? await this.throttle.guard(`sign-in\0${normalEmail(input.email)}`, address, () => this.strategy.prove(input.email, input.password))
      : null;
    if (known.length > 0 && !proved) throw addressNotUsable();
    const passwordHash = proved ? '' : await this.passwords.hash(input.password);
    const pinHash = input.pin ? await this.passwords.hash(input.pin) : null;
    return this.database.run(async (em, now) => {
      const invitation = await open(em, kind, input.token, now);
      if (kind === 'staff' && invitation.emailHash && !sameBytes(Buffer.from(invitation.emailHash, 'hex'), emailHash)) throw addressNotUsable();
      const vault = await this.database.vaultOf(em, invitation.clinicId);
      const accountId = proved?.accountId ?? newId();
      const contactId = newId();
      const sealed = vault.seal({ table: 'person_contact', column: 'value_sealed', row: contactId }, normalEmail(input.email));
      const rows: { done: boolean }[] = await em.query('select identity.accept_invitation($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as done', [
        invitation.invitationId, accountId, !proved, emailHash, passwordHash, pinHash, contactId, sealed, input.mailboxShared ?? null, now,
      ]);
      if (!rows[0]?.done) throw new Problem('invitation_void');
      await this.signIns.start(em, reply, kind, accountId, now);
      return invitation.personId;
    });
  }
}

async function open(em: EntityManager, kind: 'staff' | 'my', token: string, now: Date): Promise<OpenInvitation> {
  const rows: { invitation: OpenInvitation | null }[] = await em.query('select identity.open_invitation($1, $2, $3) as invitation', [sha256(token), kind, now]);
  const invitation = rows[0]?.invitation;
  if (!invitation) throw new Problem('invitation_void');
  return invitation;
}

function addressNotUsable(): Problem {
  return new Problem('address_not_usable', [{ field: 'email', detail: 'Use another address. Each person needs one of their own. If this one is yours and you have an account, give its password.' }]);
}
