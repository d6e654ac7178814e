import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { audit } from '../../platform/audit.js';
import { instantOf } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { SignIns } from '../../platform/sign-ins.js';
import { sha256 } from '../../platform/vault.js';
import { PrivateCode } from './private-code.js';

interface OpenRecovery {
  invitationId: string;
  clinicId: string;
  personId: string;
  caseId: string;
  name: string;
  clinicName: string;
  country: string;
  codeHash: string | null;
}
interface Recovery {
  token: string;
  password: string;
  code?: string;
}

/**
 * Back in with a link that the therapist made (SR13): a new password, the end of every sign-in of the account, and one
 * new sign-in here. Where the person has words of their own, the link alone is not enough: a mailbox may have a second
 * reader. An unknown token costs the same time and gets the same words as one that has ended.
 */
@Injectable()
export class Recover {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly privateCode: PrivateCode,
    private readonly signIns: SignIns,
  ) {}

  /** Null where the link does not lead back in; it may still be one to join. */
  async look(token: string): Promise<{ name: string; clinicName: string; country: string; asksCode: boolean } | null> {
    const recovery = await this.database.run((em, now) => open(em, token, now));
    return recovery && { name: recovery.name, clinicName: recovery.clinicName, country: recovery.country, asksCode: recovery.codeHash !== null };
  }

  async execute({ token, password, code }: Recovery, requestId: string, reply: FastifyReply): Promise<string> {
    const passwordHash = await this.passwords.hash(password);
    const known = await this.database.run((em, now) => open(em, token, now));
    const fits = await this.privateCode.fits(`link ${token}`, known?.codeHash ? (code ?? '') : undefined, known?.codeHash ?? null);
    if (!known) throw new Problem('invitation_void');
    if (!fits) throw new Problem('wrong_code', [{ field: 'code', detail: 'These are not the words. Try once more, or call the clinic.' }]);
    return this.database.run(async (em, now) => {
      const recovery = await open(em, token, now);
      const rows: { account: string | null }[] = await em.query('select identity.recover($1, $2, $3) as account', [recovery?.invitationId, passwordHash, now]);
      const accountId = rows[0]?.account;
      if (!recovery || !accountId) throw new Problem('invitation_void');
      const who = await this.signIns.start(em, reply, 'my', accountId, now);
      if (!who) throw new Problem('invitation_void');
      const vault = await this.database.vaultOf(em, recovery.clinicId);
      await audit({ em, who, now, instant: instantOf(now), requestId, vault }, { action: 'sign_in.recovered', caseId: recovery.caseId, object: { type: 'invitation', id: recovery.invitationId } });
      return recovery.personId;
    });
  }
}

async function open(em: EntityManager, token: string, now: Date): Promise<OpenRecovery | null> {
  const rows: { recovery: OpenRecovery | null }[] = await em.query('select identity.open_recovery($1, $2) as recovery', [sha256(token), now]);
  return rows[0]?.recovery ?? null;
}
