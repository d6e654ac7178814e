import { Injectable } from '@nestjs/common';
import { hasLeft } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import { newId, newToken } from '../../platform/random.js';
import { Throttle } from '../../platform/throttle.js';
import type { Principal, Tx } from '../../platform/tx.js';
import { normalEmail, sha256 } from '../../platform/vault.js';
import { PasswordStrategy } from './password.strategy.js';

/** It ends in the transaction that begins it; this is only what the row needs. */
const LIFE_MS = 60_000;

/**
 * A partner signs in on the therapist's device for one act (R24): the sign-in begins and ends inside the one transaction
 * of that act, no token of it ever leaves, and Room view stays what it was. Somebody else's account, the therapist's own
 * and a partner of another couple are refused like a wrong password; wrong tries slow down like those of any sign-in.
 */
@Injectable()
export class SignInHere {
  constructor(
    private readonly passwords: PasswordStrategy,
    private readonly throttle: Throttle,
  ) {}

  async as<T>(room: Tx, { email, password }: { email: string; password: string }, address: string, act: (own: Tx) => Promise<T>): Promise<T> {
    const proved = await this.throttle.guard(`sign-in\0${normalEmail(email)}`, address, () => this.passwords.prove(email, password));
    if (!proved) throw new Problem('sign_in_refused');
    const rows: { who: Principal | null }[] = await room.em.query('select identity.start_sign_in($1, $2, $3, $4, $5, $6) as who', [
      newId(), proved.accountId, 'my', sha256(newToken()), room.now, new Date(room.now.getTime() + LIFE_MS),
    ]);
    const who = rows[0]?.who;
    if (!who || hasLeft(who) || who.clinicId !== room.who.clinicId || who.cases[0]?.caseId !== room.who.caseId) throw new Problem('sign_in_refused');
    const own: Tx = { ...room, who };
    await audit(own, { action: 'sign_in.here', caseId: who.cases[0].caseId });
    const done = await act(own);
    await room.em.query('select identity.end_sign_in($1)', [room.now]);
    return done;
  }
}
