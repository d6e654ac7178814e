import { newCode } from './random.js';
import { sameBytes, sha256 } from './vault.js';

/** Printed in the terminal while no clinic exists: only someone who sees the machine can set it up. */
export class SetUpCode {
  readonly value = newCode(8);

  matches(typed: string): boolean {
    return sameBytes(sha256(typed.trim().toUpperCase()), sha256(this.value));
  }
}
