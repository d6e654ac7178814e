import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Place } from './vault.js';

const FORMAT = 1;
/** X25519 with a key made for one blob, HKDF-SHA-256, AES-256-GCM. */
const TO_PUBLIC_KEY = 2;
const KEY = 32;
const NONCE = 12;
const TAG = 16;
const HEADER = 2 + 16 + KEY;

// What stands before the 32 bytes of an X25519 key in its usual wrapping (RFC 8410).
const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');

/** A pair of raw X25519 keys, each 32 bytes. */
export interface KeyPair {
  publicKey: Buffer;
  privateKey: Buffer;
}

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PRIVATE.length),
  };
}

/** Whose pair it is: bound into everything that is sealed with it. */
export interface KeyOf {
  clinicId: string;
  personId: string;
  keyId: string;
}

/**
 * Seals words so that only the holder of the private half opens them (R72, class P): whoever seals needs no secret, and
 * has none left afterwards. Blob: format, algorithm, key id, the blob's own public key, nonce, ciphertext, tag; associated
 * data: header, clinic, person, table, column, row.
 */
export function sealTo(publicKey: Buffer, of: KeyOf, place: Place, words: string): Buffer {
  const once = newKeyPair();
  const header = Buffer.concat([Buffer.from([FORMAT, TO_PUBLIC_KEY]), uuidBytes(of.keyId), once.publicKey]);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', sharedKey(once.privateKey, publicKey, once.publicKey, publicKey), nonce).setAAD(binding(header, of, place));
  return Buffer.concat([header, nonce, cipher.update(words, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Throws where the blob was changed, moved, or sealed to another key. */
export function openWith({ publicKey, privateKey }: KeyPair, of: KeyOf, place: Place, blob: Buffer): string {
  if (keyIdOf(blob) !== of.keyId) throw new Error('sealed to another key');
  const header = blob.subarray(0, HEADER);
  const nonce = blob.subarray(HEADER, HEADER + NONCE);
  const once = header.subarray(2 + 16);
  const decipher = createDecipheriv('aes-256-gcm', sharedKey(privateKey, once, once, publicKey), nonce).setAAD(binding(header, of, place));
  decipher.setAuthTag(blob.subarray(blob.length - TAG));
  return Buffer.concat([decipher.update(blob.subarray(HEADER + NONCE, blob.length - TAG)), decipher.final()]).toString('utf8');
}

/** To which pair a blob was sealed; null where it is none of these blobs. */
export function keyIdOf(blob: Buffer): string | null {
  if (blob.length < HEADER + NONCE + TAG || blob[0] !== FORMAT || blob[1] !== TO_PUBLIC_KEY) return null;
  return blob.subarray(2, 18).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sharedKey(own: Buffer, theirs: Buffer, ...said: Buffer[]): Buffer {
  const secret = diffieHellman({ privateKey: privateOf(own), publicKey: publicOf(theirs) });
  return Buffer.from(hkdfSync('sha256', secret, Buffer.concat(said), 'groundwork/own', 32));
}

function binding(header: Buffer, { clinicId, personId }: KeyOf, { table, column, row }: Place): Buffer {
  return Buffer.concat([header, Buffer.from([clinicId, personId, table, column, row].join('\0'))]);
}

function privateOf(raw: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE, raw]), format: 'der', type: 'pkcs8' });
}

function publicOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC, raw]), format: 'der', type: 'spki' });
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}
