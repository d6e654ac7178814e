import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { AnswerMailbox as Input, MAILBOX_SHARED } from './identity.dto.js';
import { OwnPassword } from './own-password.js';

/**
 * "Does anyone else read this mailbox?" (R91), answered anew by the person alone. "Yes" and "not sure" end all mail at once
 * and need nothing more; "no" lets mail go there again, a link back in among it, and asks for the password.
 */
@Injectable()
export class AnswerMailbox {
  constructor(private readonly ownPassword: OwnPassword) {}

  async execute(tx: Tx, { mailboxShared, password }: Input, address: string): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'mailbox.answer', caseId);
    if (mailboxShared === 'no') {
      if (!password) throw new Problem('fields', [{ field: 'password', detail: 'Write your password.' }]);
      await this.ownPassword.require(tx, password, address);
    }
    await tx.em.query('select identity.answer_mailbox($1)', [mailboxShared]);
    await audit(tx, { action: 'mailbox.answered', caseId, reason: mailboxShared });
  }
}

/** The own answer, to the person alone; null where it was never given. */
export async function ownMailbox(tx: Tx): Promise<(typeof MAILBOX_SHARED)[number] | null> {
  const rows: { shared: (typeof MAILBOX_SHARED)[number] | null }[] = await tx.em.query('select identity.own_mailbox() as shared');
  return rows[0]?.shared ?? null;
}
