import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { audit } from '../../platform/audit.js';
import { Database } from '../../platform/database.js';
import { Problem } from '../../platform/problems.js';
import { SignIns } from '../../platform/sign-ins.js';
import type { Tx } from '../../platform/tx.js';
import type { ProvedAccount } from './password.strategy.js';

@Injectable()
export class SignInOut {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignIns,
  ) {}

  /** An account that has nothing on this entry is refused like a wrong password. */
  async start(kind: 'my' | 'staff', { accountId }: ProvedAccount, reply: FastifyReply): Promise<void> {
    const who = await this.database.run((em, now) => this.signIns.start(em, reply, kind, accountId, now));
    if (!who) throw new Problem('sign_in_refused');
  }

  async end(tx: Tx): Promise<void> {
    await audit(tx, { action: 'sign_in.ended' });
    await tx.em.query('select identity.end_sign_in($1)', [tx.now]);
  }

  async endAll(tx: Tx): Promise<void> {
    await audit(tx, { action: 'sign_in.ended_everywhere' });
    await tx.em.query('select identity.end_all_sign_ins($1)', [tx.now]);
  }
}
