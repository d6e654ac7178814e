import { Injectable } from '@nestjs/common';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { Throttle } from '../../platform/throttle.js';
import type { Tx } from '../../platform/tx.js';

/**
 * Asks once more for the password of the person who is signed in: before what would help somebody with a phone that was
 * left open to be taken for its owner. Wrong tries slow down like those of a sign-in.
 */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /** A problem on the field `password` where it does not fit. */
  async require(tx: Tx, password: string, address: string): Promise<void> {
    const rows: { hash: string | null }[] = await tx.em.query('select identity.own_password_hash() as hash');
    const stored = rows[0]?.hash ?? null;
    const right = await this.throttle.guard(`own password\0${tx.who.accountId}`, address, async () => ((await this.passwords.matches(password, stored)) ? true : null));
    if (!right) throw new Problem('fields', [{ field: 'password', detail: 'This is not your password.' }]);
  }
}
