import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Problem } from './problems.js';
import { MasterKey } from './vault.js';

/**
 * Slows down guessing, in transactions of its own (a refused try must be remembered). A wait, never a lock-out: the
 * likeliest person to fail on purpose is the other partner.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: Database,
    private readonly master: MasterKey,
    private readonly clock: Clock,
  ) {}

  /** Runs a try that answers null when it failed. Five are free, then the wait doubles. */
  async guard<T>(subject: string, address: string, attempt: () => Promise<T | null>): Promise<T | null> {
    const keys = [this.master.keyedHash('throttle', `${subject}\0${networkOf(address)}`).toString('base64url')];
    const waits: { wait: number }[] = await this.database.run((em) => em.query('select identity.throttle_wait($1, $2) as wait', [keys, this.clock.now()]));
    const wait = waits[0]?.wait ?? 0;
    if (wait > 0) throw new Problem('try_later', undefined, wait);
    const result = await attempt();
    await this.database.run((em) =>
      result === null
        ? em.query('select identity.throttle_fail($1, $2)', [keys, this.clock.now()])
        : em.query('select identity.throttle_clear($1)', [keys]),
    );
    return result;
  }
}

/** /24 of an IPv4 address, /64 of an IPv6 one: what one household or office shares. */
function networkOf(address: string): string {
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address.split('.').slice(0, 3).join('.');
}
