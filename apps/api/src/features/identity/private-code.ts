import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { Throttle } from '../../platform/throttle.js';
import type { Tx } from '../../platform/tx.js';
import { OwnPassword } from './own-password.js';

const LEAST = 8;

/**
 * Words that only one person knows (SR13): what the clinic asks for when that person lost their sign-in. Stored like a
 * password and never shown again. Setting them asks for the password, even the first time: whoever finds an open phone
 * could else prepare to be somebody else at the clinic's telephone.
 */
@Injectable()
export class PrivateCode {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly ownPassword: OwnPassword,
  ) {}

  async set(tx: Tx, { password, code }: { password: string; code: string }, address: string): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'code.set', caseId);
    if (asSpoken(code).length < LEAST) throw refused('code', `Use at least ${LEAST} letters or digits. Three words work well.`);
    if (asSpoken(code) === asSpoken(password)) throw refused('code', 'Use other words than your password: these are said aloud.');
    await this.ownPassword.require(tx, password, address);
    await tx.em.query('select identity.set_private_code($1)', [await this.passwords.hash(asSpoken(code))]);
    await audit(tx, { action: 'private_code.set', caseId });
  }

  /**
   * Whether the words fit; without words, whether none were ever set. Each costs the same time. Slowed down by whom or
   * what is tried (`subject`), from wherever: the one who guesses may call from anywhere.
   */
  async fits(subject: string, code: string | undefined, stored: string | null): Promise<boolean> {
    const fits = await this.throttle.guard(`private code\0${subject}`, '', async () => {
      const same = await this.passwords.matches(asSpoken(code ?? ''), stored);
      return same || (code === undefined && stored === null) ? true : null;
    });
    return fits === true;
  }
}

/** Said on the phone, typed by somebody else: capitals, spaces and marks do not count. */
function asSpoken(code: string): string {
  return code.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function refused(field: 'code', detail: string): Problem {
  return new Problem('fields', [{ field, detail }]);
}
