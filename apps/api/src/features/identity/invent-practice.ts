import { Injectable } from '@nestjs/common';
import { isZone } from '../../platform/clock.js';
import { Inventing } from '../../platform/invented.js';
import { Problem } from '../../platform/problems.js';
import { SetUpCode } from '../../platform/set-up-code.js';
import { Throttle } from '../../platform/throttle.js';
import { type InventPractice as Input, InventedState } from './identity.dto.js';
import { SetUpClinic } from './set-up-clinic.js';

/**
 * One click at set-up: a practice of invented people, for whoever can read the terminal, in an empty database on this
 * machine alone. Asked again it answers how far it is, and once the sign-ins. Refuses beside a clinic (set_up_done).
 */
@Injectable()
export class InventPractice {
  constructor(
    private readonly inventing: Inventing,
    private readonly setUp: SetUpClinic,
    private readonly throttle: Throttle,
    private readonly code: SetUpCode,
  ) {}

  async mayBegin(): Promise<boolean> {
    return this.inventing.state === 'none' && this.inventing.mayBegin() && (await this.setUp.isNeeded());
  }

  async execute({ code, zone }: Input, address: string): Promise<InventedState> {
    const isNew = this.inventing.state === 'none';
    if (isNew && !(await this.setUp.isNeeded())) throw new Problem('set_up_done');
    const right = await this.throttle.guard('set-up', address, () => Promise.resolve(this.code.matches(code) ? true : null));
    if (!right) throw new Problem('wrong_code', [{ field: 'code', detail: 'This is not the code in the terminal.' }]);
    if (!isZone(zone)) throw new Problem('fields', [{ field: 'zone', detail: 'Choose a time zone, like Europe/Berlin.' }]);
    if (isNew && !this.inventing.mayBegin()) throw new Problem('not_found');
    this.inventing.begin(zone);
    return InventedState.from(this.inventing);
  }
}
