import { keyOf, type OpenedKey, type OwnKey, rewrapOwnKey } from '../../../platform/own-words.js';
import { unwrapKey, wrapKey } from '../../../platform/own-wrap.js';
import type { Passwords } from '../../../platform/passwords.js';
import type { Tx } from '../../../platform/tx.js';

/** Those of the asking person's pairs that this password opens. */
export async function openedBy(tx: Tx, passwords: Passwords, keys: readonly OwnKey[], password: string): Promise<OpenedKey[]> {
  const opened: OpenedKey[] = [];
  for (const { id, publicKey, wrapped } of keys) {
    const privateKey = await unwrapKey(passwords, password, keyOf(tx, id), publicKey, wrapped);
    if (privateKey) opened.push({ id, publicKey, privateKey });
  }
  return opened;
}

/** The same pairs under another password; the one before opens them no more. */
export async function lockWith(tx: Tx, passwords: Passwords, opened: readonly OpenedKey[], password: string): Promise<void> {
  for (const { id, publicKey, privateKey } of opened) await rewrapOwnKey(tx, id, await wrapKey(passwords, password, keyOf(tx, id), publicKey, privateKey));
}
