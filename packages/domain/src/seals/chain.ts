/** Bytes in, 32 bytes out (SHA-256). */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** What is known of one fact when it was written: never its words, but a hash of its row. */
export interface Leaf {
  /** Its table, and its key there. */
  fact: string;
  key: string;
  /** Hexadecimal, as every hash here. */
  hash: string;
  width: number;
  writtenBy: string;
  /** UTC, to the microsecond. */
  notedAt: string;
}

/** One link of a clinic's chain: it stands for its leaves and for all seals before it. */
export interface Seal {
  clinicId: string;
  /** From 1, without a gap. */
  number: number;
  /** Head of the seal before it; `BEFORE_ALL` for the first. */
  previous: string;
  root: string;
  leaves: number;
  /** UTC, to the millisecond. */
  sealedAt: string;
  /** Public key (Ed25519) of who signed the head. */
  signedBy: string;
}

/** A seal as it stands, with its head, and what its leaves come to when they are looked at again. */
export interface StandingSeal extends Seal {
  head: string;
  isSigned: boolean;
  found: { root: string; leaves: number };
}

export type SealFault =
  /** No seal stands where one must. */
  | 'gone'
  /** It does not follow from what stands in it, or from the one before. */
  | 'changed'
  /** Its leaves are not those that were sealed. */
  | 'other leaves'
  /** Its signature does not stand. */
  | 'not signed';

export const BEFORE_ALL = '0'.repeat(64);

/**
 * Root of the tree over leaves in their order (as in RFC 6962: leaves and inner nodes are hashed apart, a node without
 * a neighbour goes up as it is). Another leaf, another order, one more or one less make another root.
 */
export function rootOf(leaves: readonly Leaf[], hash: Hash): string {
  let level = leaves.map((leaf) => hash(joined(0, textBytes(leafText(leaf)))));
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, place) => {
      const [left, right] = [level[2 * place] as Uint8Array, level[2 * place + 1]];
      return right ? hash(joined(1, left, right)) : left;
    });
  }
  return hex(level[0] ?? hash(new Uint8Array()));
}

/** What one seal says, as one hash: what is signed, kept outside, and named by the next. */
export function headOf({ clinicId, number, previous, root, leaves, sealedAt, signedBy }: Seal, hash: Hash): string {
  return hex(hash(textBytes(JSON.stringify(['groundwork seal 1', clinicId, number, previous, root, leaves, sealedAt, signedBy]))));
}

/** A place in the chain: the seal that stands there, or the beginning. */
export type Place = Pick<StandingSeal, 'number' | 'head'>;
export const BEGINNING: Place = { number: 0, head: BEFORE_ALL };

/**
 * What does not hold in a stretch of one clinic's chain, in order of the numbers; `before` is the seal that stands
 * before the stretch. An untouched chain has nothing.
 */
export function faultsOf(stretch: readonly StandingSeal[], hash: Hash, before = BEGINNING): { number: number; fault: SealFault }[] {
  const faults: { number: number; fault: SealFault }[] = [];
  for (const seal of stretch) {
    for (let number = before.number + 1; number < seal.number; number += 1) faults.push({ number, fault: 'gone' });
    const follows = seal.number !== before.number + 1 || seal.previous === before.head;
    if (!follows || seal.head !== headOf(seal, hash)) faults.push({ number: seal.number, fault: 'changed' });
    if (seal.found.root !== seal.root || seal.found.leaves !== seal.leaves) faults.push({ number: seal.number, fault: 'other leaves' });
    if (!seal.isSigned) faults.push({ number: seal.number, fault: 'not signed' });
    before = seal;
  }
  return faults;
}

function leafText({ fact, key, hash, width, writtenBy, notedAt }: Leaf): string {
  return JSON.stringify([fact, key, hash, width, writtenBy, notedAt]);
}

function joined(kind: number, ...parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0));
  bytes[0] = kind;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
