import { Injectable } from '@nestjs/common';
import { hasLeft, may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { newKeyPair } from '../../../platform/own-box.js';
import { addOwnKey, keyOf, type OpenedKey, openingFor, type OwnKey, ownKeys } from '../../../platform/own-words.js';
import { wrapKey } from '../../../platform/own-wrap.js';
import { Passwords } from '../../../platform/passwords.js';
import { Problem } from '../../../platform/problems.js';
import { newId } from '../../../platform/random.js';
import { Throttle } from '../../../platform/throttle.js';
import type { Tx } from '../../../platform/tx.js';
import { OwnPassword } from '../own-password.js';
import { lockWith, openedBy } from './open-keys.js';
import { type OpenOwn as Input, OwnOpening } from './own.dto.js';

/**
 * Opens what only the asking person reads (R72, class P), for five minutes and this sign-in: their password unwraps their
 * key. Without a key: own_key_missing, until they have read what depends on the password (`begin`). Where the password is a
 * new one, for instance after a lost sign-in: own_key_earlier, until they give the earlier one, which locks everything anew
 * under theirs, or begin with a further key; what was locked before then stays closed to everybody, the practice and the
 * operator included. A partner who left opens what is theirs, and begins no more. The audit row says that there is a key, never that anything was written.
 */
@Injectable()
export class OpenOwn {
  constructor(
    private readonly passwords: Passwords,
    private readonly ownPassword: OwnPassword,
    private readonly throttle: Throttle,
  ) {}

  async execute(tx: Tx, { password, earlier, begin }: Input, address: string): Promise<OwnOpening> {
    may(tx, 'own.open', ownCase(tx));
    await this.ownPassword.require(tx, password, address);
    const keys = await ownKeys(tx);
    const opened = await openedBy(tx, this.passwords, keys, password);
    const closed = keys.filter(({ id }) => !opened.some((one) => one.id === id));
    if (earlier !== undefined && closed.length > 0) opened.push(...(await this.lockedAnew(tx, closed, { earlier, password }, address)));
    const newest = keys[0];
    if (!opened.some(({ id }) => id === newest?.id)) {
      if (!begin || hasLeft(tx.who)) throw new Problem(newest ? 'own_key_earlier' : 'own_key_missing');
      opened.push(await this.begin(tx, (newest?.number ?? 0) + 1, password));
    }
    return Object.assign(new OwnOpening(), openingFor(tx, opened));
  }

  private async lockedAnew(tx: Tx, closed: readonly OwnKey[], { earlier, password }: { earlier: string; password: string }, address: string): Promise<OpenedKey[]> {
    const opened = await this.throttle.guard(`own key\0${tx.who.accountId}`, address, async () => {
      const found = await openedBy(tx, this.passwords, closed, earlier);
      return found.length > 0 ? found : null;
    });
    if (!opened) throw new Problem('fields', [{ field: 'earlier', detail: 'This password does not open it either.' }]);
    await lockWith(tx, this.passwords, opened, password);
    await audit(tx, { action: 'own_key.locked_anew' });
    return opened;
  }

  private async begin(tx: Tx, number: number, password: string): Promise<OpenedKey> {
    const id = newId();
    const { publicKey, privateKey } = newKeyPair();
    const wrapped = await wrapKey(this.passwords, password, keyOf(tx, id), publicKey, privateKey);
    if (!(await addOwnKey(tx, { id, number, publicKey, wrapped }))) throw new Problem('stale');
    await audit(tx, { action: 'own_key.begun' });
    return { id, publicKey, privateKey };
  }
}
