import { keyIdOf, type KeyOf, type KeyPair, openWith, sealTo } from './own-box.js';
import { Problem } from './problems.js';
import type { Tx } from './tx.js';
import type { Place } from './vault.js';

/** How long opened words stay open before the password is asked for again. */
const OPEN_MS = 5 * 60_000;

/** One pair of the asking person; the private half is still wrapped under their password. */
export interface OwnKey {
  id: string;
  number: number;
  publicKey: Buffer;
  wrapped: Buffer;
}

export interface OpenedKey extends KeyPair {
  id: string;
}

/** The asking person's pairs, the newest first: what is written now is sealed to that one. */
export async function ownKeys(tx: Tx): Promise<OwnKey[]> {
  const rows: (Omit<OwnKey, 'wrapped'> & { sealed: Buffer })[] = await tx.em.query(
    'select id, number, public_key as "publicKey", wrapped_sealed as sealed from own_key where clinic_id = $1 and person_id = $2 order by number desc', [tx.who.clinicId, tx.who.personId]);
  return rows.map(({ sealed, ...key }) => ({ ...key, wrapped: Buffer.from(tx.vault.open(wrappedPlace(key.id), sealed), 'base64') }));
}

/** False where another device was faster with a pair of this number. */
export async function addOwnKey(tx: Tx, { id, number, publicKey, wrapped }: OwnKey): Promise<boolean> {
  const rows: unknown[] = await tx.em.query(
    'insert into own_key (clinic_id, id, person_id, number, public_key, wrapped_sealed) values ($1, $2, $3, $4, $5, $6) on conflict (clinic_id, person_id, number) do nothing returning id',
    [tx.who.clinicId, id, tx.who.personId, number, publicKey, sealedWrap(tx, id, wrapped)]);
  return rows.length > 0;
}

/** The same pair under another password; the wrapping under the former one is gone. */
export async function rewrapOwnKey(tx: Tx, id: string, wrapped: Buffer): Promise<void> {
  await tx.em.query('update own_key set wrapped_sealed = $3 where clinic_id = $1 and id = $2', [tx.who.clinicId, id, sealedWrap(tx, id, wrapped)]);
}

export function keyOf(tx: Tx, keyId: string): KeyOf {
  return { clinicId: tx.who.clinicId, personId: tx.who.personId, keyId };
}

/**
 * Seals words for the asking person alone. No password is needed to write. own_key_missing where they have no key yet:
 * what depends on the password is said to them before anything is kept.
 */
export async function sealOwn(tx: Tx, place: Place, words: string): Promise<Buffer> {
  const rows: { id: string; publicKey: Buffer }[] = await tx.em.query(
    'select id, public_key as "publicKey" from own_key where clinic_id = $1 and person_id = $2 order by number desc limit 1', [tx.who.clinicId, tx.who.personId]);
  const key = rows[0];
  if (!key) throw new Problem('own_key_missing');
  return sealTo(key.publicKey, keyOf(tx, key.id), place, words);
}

/**
 * What a page holds while words are open: the opened pairs, sealed for this sign-in and for five minutes. It is stored
 * nowhere; the server has the keys for as long as one request that brings it.
 */
export function openingFor(tx: Tx, keys: readonly OpenedKey[]): { opening: string; seconds: number } {
  const until = new Date(tx.now.getTime() + OPEN_MS).toISOString();
  const held = { until, keys: keys.map(({ id, publicKey, privateKey }) => [id, publicKey.toString('base64'), privateKey.toString('base64')]) };
  return { opening: tx.vault.seal(openingPlace(tx), JSON.stringify(held)).toString('base64url'), seconds: OPEN_MS / 1000 };
}

/** Opens the asking person's sealed words with what their page brought. */
export class OwnWords {
  private constructor(
    private readonly tx: Tx,
    private readonly keys: ReadonlyMap<string, KeyPair>,
  ) {}

  /** own_closed where the five minutes are over, it is of another sign-in, or it is none. */
  static from(tx: Tx, opening: string): OwnWords {
    const held = heldIn(tx, opening);
    if (!held || new Date(held.until).getTime() <= tx.now.getTime()) throw new Problem('own_closed');
    const bytes = (text: string) => Buffer.from(text, 'base64');
    return new OwnWords(tx, new Map(held.keys.map(([id, publicKey, privateKey]) => [id, { publicKey: bytes(publicKey), privateKey: bytes(privateKey) }])));
  }

  /** Null where they were sealed to an earlier key of this person that their password does not open. */
  open(place: Place, blob: Buffer): string | null {
    const keyId = keyIdOf(blob);
    const pair = keyId === null ? undefined : this.keys.get(keyId);
    return keyId === null || !pair ? null : openWith(pair, keyOf(this.tx, keyId), place, blob);
  }
}

interface Held {
  until: string;
  keys: [id: string, publicKey: string, privateKey: string][];
}

function heldIn(tx: Tx, opening: string): Held | null {
  try {
    return JSON.parse(tx.vault.open(openingPlace(tx), Buffer.from(opening, 'base64url'))) as Held;
  } catch {
    return null;
  }
}

function sealedWrap(tx: Tx, id: string, wrapped: Buffer): Buffer {
  return tx.vault.seal(wrappedPlace(id), wrapped.toString('base64'));
}

function wrappedPlace(row: string): Place {
  return { table: 'own_key', column: 'wrapped_sealed', row };
}

function openingPlace(tx: Tx): Place {
  return { table: 'own_key', column: 'opening', row: `${tx.who.signInId}/${tx.who.personId}` };
}
