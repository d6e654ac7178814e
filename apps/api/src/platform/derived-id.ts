import { createHash } from 'node:crypto';

/** An id that follows from another one and a name: the same two always give the same, and it tells neither of them. */
export function derivedId(from: string, name: string): string {
  const hash = createHash('sha256').update(`${from}\0${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
