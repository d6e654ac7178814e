import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Version 4 on purpose: a time-ordered id would tell when a sealed entry was made. */
export function newId(): string {
  return randomUUID();
}

/** 256 bits for links and cookies. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A code to be read from a terminal and typed: no letters that look alike. */
export function newCode(length: number): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** Four digits, as a PIN is typed. */
export function newPin(): string {
  return Array.from({ length: 4 }, () => String(randomInt(10))).join('');
}

/** True once in so many times, by chance. */
export function isDrawn(oneIn: number): boolean {
  return randomInt(oneIn) === 0;
}
