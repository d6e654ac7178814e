import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isZone } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Problem } from '../../platform/problems.js';
import { SetUpCode } from '../../platform/set-up-code.js';
import { SignIns } from '../../platform/sign-ins.js';
import { Throttle } from '../../platform/throttle.js';
import type { SetUp } from './identity.dto.js';
import { MakeClinic } from './make-clinic.js';

/**
 * First start: makes the clinic and its first admin, for whoever can read the terminal. There is no default account.
 * Refuses a second clinic (set_up_done), a wrong code (wrong_code) and a zone that does not exist (fields).
 */
@Injectable()
export class SetUpClinic {
  constructor(
    private readonly database: Database,
    private readonly makeClinic: MakeClinic,
    private readonly signIns: SignIns,
    private readonly throttle: Throttle,
    private readonly code: SetUpCode,
  ) {}

  async isNeeded(): Promise<boolean> {
    const rows: { exists: boolean }[] = await this.database.run((em) => em.query('select identity.clinic_exists() as exists'));
    return rows[0]?.exists === false;
  }

  async execute(input: SetUp, address: string, reply: FastifyReply): Promise<string> {
    if (!(await this.isNeeded())) throw new Problem('set_up_done');
    const right = await this.throttle.guard('set-up', address, () => Promise.resolve(this.code.matches(input.code) ? true : null));
    if (!right) throw new Problem('wrong_code', [{ field: 'code', detail: 'This is not the code in the terminal.' }]);
    if (!isZone(input.zone)) throw new Problem('fields', [{ field: 'zone', detail: 'Choose a time zone, like Europe/Berlin.' }]);
    const made = await this.makeClinic.execute(input, { first: true, demo: false }, async (em, accountId, now) => {
      await this.signIns.start(em, reply, 'staff', accountId, now);
    });
    if (!made) throw new Problem('set_up_done');
    return input.id;
  }
}
