import { createCipheriv, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes, sign, timingSafeEqual, verify } from 'node:crypto';

const FORMAT = 1;
const AES_256_GCM = 1;
const HEADER = 2 + 16;
const NONCE = 12;
const TAG = 16;

/** Where a sealed value stands. It is bound into the seal, so that a value moved to another row or column does not open. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

/**
 * Seals the words of one clinic (AES-256-GCM). Blob: format, algorithm, key id, nonce, ciphertext, tag;
 * associated data: clinic, table, column, row.
 */
export class Vault {
  constructor(
    private readonly clinicId: string,
    private readonly keyId: string,
    private readonly key: Buffer,
  ) {}

  seal(place: Place, words: string): Buffer {
    const nonce = randomBytes(NONCE);
    const header = Buffer.concat([Buffer.from([FORMAT, AES_256_GCM]), uuidBytes(this.keyId)]);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(this.bindingOf(place, header));
    const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
    return Buffer.concat([header, nonce, body, cipher.getAuthTag()]);
  }

  /** Throws where the blob was changed, moved, or sealed under another key. */
  open(place: Place, blob: Buffer): string {
    const header = blob.subarray(0, HEADER);
    if (blob.length < HEADER + NONCE + TAG || header[0] !== FORMAT || header[1] !== AES_256_GCM || !header.subarray(2).equals(uuidBytes(this.keyId))) {
      throw new Error('sealed words of an unknown format or key');
    }
    const nonce = blob.subarray(HEADER, HEADER + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce).setAAD(this.bindingOf(place, header));
    decipher.setAuthTag(blob.subarray(blob.length - TAG));
    return Buffer.concat([decipher.update(blob.subarray(HEADER + NONCE, blob.length - TAG)), decipher.final()]).toString('utf8');
  }

  private bindingOf(place: Place, header: Buffer): Buffer {
    return Buffer.concat([header, Buffer.from([this.clinicId, place.table, place.column, place.row].join('\0'))]);
  }
}

/**
 * The key-encryption key, kept outside the database, and what is derived from it: wrapping of the clinics' data keys,
 * keyed hashes of addresses, and the tokens of invitations (so that a mail job needs no secret in its payload).
 */
export class MasterKey {
  private readonly wrapping: Buffer;
  private readonly derived = new Map<string, Buffer>();

  constructor(private readonly secret: Buffer) {
    if (secret.length < 32) throw new Error('the master key needs at least 32 bytes');
    this.wrapping = this.derive('wrap');
  }

  newWrappedKey(clinicId: string, keyId: string): Buffer {
    return new Vault(clinicId, keyId, this.wrapping).seal(keyPlace(keyId), randomBytes(32).toString('base64'));
  }

  unwrap(clinicId: string, keyId: string, wrapped: Buffer): Vault {
    const key = Buffer.from(new Vault(clinicId, keyId, this.wrapping).open(keyPlace(keyId), wrapped), 'base64');
    return new Vault(clinicId, keyId, key);
  }

  /** The same words give the same hash, and nobody without the key can try words out. Purposes never mix. */
  keyedHash(purpose: 'email' | 'phone' | 'request' | 'invitation' | 'throttle' | 'device', words: string): Buffer {
    return createHmac('sha256', this.derive(purpose)).update(words, 'utf8').digest();
  }

  /** With what the program signs its seals (Ed25519): the database alone cannot make one, and anybody can check it. */
  signingKey(): SigningKey {
    return new SigningKey(this.derive('seal'));
  }

  private derive(purpose: string): Buffer {
    const known = this.derived.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, '', `groundwork/${purpose}`, 32));
    this.derived.set(purpose, key);
    return key;
  }
}

// What stands before the 32 bytes of an Ed25519 key in its usual wrapping (RFC 8410).
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

export class SigningKey {
  private readonly key: KeyObject;
  readonly publicKey: Buffer;

  constructor(seed: Buffer) {
    this.key = createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
  }

  sign(bytes: Buffer): Buffer {
    return sign(null, bytes, this.key);
  }
}

/** Whether the holder of that key signed these bytes; false for a key or signature that is none. */
export function isSignedBy(publicKey: Buffer, bytes: Buffer, signature: Buffer): boolean {
  try {
    return verify(null, bytes, { key: Buffer.concat([PUBLIC, publicKey]), format: 'der', type: 'spki' }, signature);
  } catch {
    return false;
  }
}

/**
 * With what a person's device seals words that it cannot hand over (hexadecimal). It stands on no device: a sign-in of
 * the same person gets it, and nobody else's does.
 */
export function deviceKeyOf(master: MasterKey, { clinicId, personId }: { clinicId: string; personId: string }): string {
  return master.keyedHash('device', `${clinicId}/${personId}`).toString('hex');
}

export function sha256(words: string | Uint8Array): Buffer {
  return createHash('sha256').update(words).digest();
}

export function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One spelling for an address, so that R1 cannot be passed by upper case or spaces. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}

function keyPlace(keyId: string): Place {
  return { table: 'clinic_key', column: 'wrapped', row: keyId };
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}
