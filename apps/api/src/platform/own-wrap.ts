import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyOf } from './own-box.js';
import type { HashCost, Passwords } from './passwords.js';

const FORMAT = 1;
/** argon2id of the password, AES-256-GCM. */
const UNDER_PASSWORD = 3;
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const HEADER = 2 + 4 + 1 + SALT;

/**
 * The private half of a person's pair under a key made from their password. The salt is its own: what is stored to check
 * the password at sign-in says nothing about this key. Blob: format, algorithm, memory in KiB, passes, salt, nonce,
 * ciphertext, tag; bound to clinic, person, pair and public half.
 */
export async function wrapKey(passwords: Passwords, password: string, of: KeyOf, publicKey: Buffer, privateKey: Buffer): Promise<Buffer> {
  const { memoryKiB, passes } = passwords.cost;
  const salt = randomBytes(SALT);
  const header = Buffer.alloc(HEADER);
  header.set([FORMAT, UNDER_PASSWORD]);
  header.writeUInt32BE(memoryKiB, 2);
  header.writeUInt8(passes, 6);
  header.set(salt, 7);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', await passwords.derive(password, salt, passwords.cost), nonce).setAAD(bound(header, of, publicKey));
  return Buffer.concat([header, nonce, cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
}

/** Null where this password does not open it. */
export async function unwrapKey(passwords: Passwords, password: string, of: KeyOf, publicKey: Buffer, wrapped: Buffer): Promise<Buffer | null> {
  if (wrapped.length < HEADER + NONCE + TAG || wrapped[0] !== FORMAT || wrapped[1] !== UNDER_PASSWORD) throw new Error('a wrapped key of an unknown format');
  const header = wrapped.subarray(0, HEADER);
  const cost: HashCost = { memoryKiB: header.readUInt32BE(2), passes: header.readUInt8(6) };
  const decipher = createDecipheriv('aes-256-gcm', await passwords.derive(password, header.subarray(7), cost), wrapped.subarray(HEADER, HEADER + NONCE)).setAAD(bound(header, of, publicKey));
  decipher.setAuthTag(wrapped.subarray(wrapped.length - TAG));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(HEADER + NONCE, wrapped.length - TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

function bound(header: Buffer, { clinicId, personId, keyId }: KeyOf, publicKey: Buffer): Buffer {
  return Buffer.concat([header, publicKey, Buffer.from([clinicId, personId, keyId].join('\0'))]);
}
