import { Injectable } from '@nestjs/common';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { Throttle } from '../../platform/throttle.js';
import type { Tx } from '../../platform/tx.js';

/** Leaving Room view takes the therapist's PIN (R87): the laptop stands where both partners can reach it. */
@Injectable()
export class LeaveRoom {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  async execute(tx: Tx, pin: string, address: string): Promise<void> {
    const rows: { hash: string | null }[] = await tx.em.query('select identity.pin_hash() as hash');
    const stored = rows[0]?.hash ?? null;
    const right = await this.throttle.guard(`pin\0${tx.who.accountId}`, address, async () => ((await this.passwords.matches(pin, stored)) ? true : null));
    if (!right) throw new Problem('wrong_pin', [{ field: 'pin', detail: 'This is not the PIN of the therapist who started the session.' }]);
    await tx.em.query('select identity.leave_room($1)', [tx.now]);
  }
}
