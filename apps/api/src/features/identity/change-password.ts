import { Injectable } from '@nestjs/common';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { ownKeys } from '../../platform/own-words.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import type { ChangePassword as Input } from './identity.dto.js';
import { lockWith, openedBy } from './own/open-keys.js';
import { OwnPassword } from './own-password.js';

/**
 * Another password for whoever is signed in and knows the one before (a problem on `password` otherwise, slowed down like a
 * sign-in; on `next` where it is the same). Every other sign-in of the account ends with it, and so does a link back in.
 * What a partner wrote for themselves alone opens with the new one from the same moment (R72); pages that a still earlier
 * password locks stay as they are. No mail goes out: a shared mailbox is not to learn of it (R91, SR10). Two changes at
 * once leave one: the second no longer knows the password.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly passwords: Passwords,
    private readonly ownPassword: OwnPassword,
  ) {}

  async ofPartner(tx: Tx, input: Input, address: string): Promise<void> {
    may(tx, 'my.self');
    await this.change(tx, input, address);
    await lockWith(tx, this.passwords, await openedBy(tx, this.passwords, await ownKeys(tx), input.password), input.next);
  }

  async ofStaff(tx: Tx, input: Input, address: string): Promise<void> {
    may(tx, 'staff.self');
    await this.change(tx, input, address);
  }

  private async change(tx: Tx, { password, next }: Input, address: string): Promise<void> {
    await tx.em.query('select identity.lock_own_account()');
    await this.ownPassword.require(tx, password, address);
    if (next.normalize('NFKC') === password.normalize('NFKC')) throw new Problem('fields', [{ field: 'next', detail: 'Choose another one than before.' }]);
    await tx.em.query('select identity.change_password($1, $2)', [await this.passwords.hash(next), tx.now]);
    await audit(tx, { action: 'password.changed' });
  }
}
