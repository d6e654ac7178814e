import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isZone } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Passwords } from '../../platform/passwords.js';
import { Problem } from '../../platform/problems.js';
import { newId } from '../../platform/random.js';
import { SetUpCode } from '../../platform/set-up-code.js';
import { SignIns } from '../../platform/sign-ins.js';
import { Throttle } from '../../platform/throttle.js';
import { MasterKey, normalEmail } from '../../platform/vault.js';
import type { SetUp } from './identity.dto.js';

/**
 * First start: makes the clinic and its first admin, for whoever can read the terminal. There is no default account.
 * Refuses a second clinic (set_up_done), a wrong code (wrong_code) and a zone that does not exist (fields).
 */
@Injectable()
export class SetUpClinic {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly master: MasterKey,
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
    const [passwordHash, pinHash] = [await this.passwords.hash(input.password), await this.passwords.hash(input.pin)];
    const keyId = newId();
    const accountId = newId();
    await this.database.run(async (em, now) => {
      const rows: { made: boolean }[] = await em.query(
        'select identity.create_clinic(true, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, false) as made',
        [input.id, input.clinicName, input.country, input.zone, keyId, this.master.newWrappedKey(input.id, keyId), accountId,
          this.master.keyedHash('email', normalEmail(input.email)), passwordHash, pinHash, newId(), input.name, ['admin'], now],
      );
      if (!rows[0]?.made) throw new Problem('set_up_done');
      await this.signIns.start(em, reply, 'staff', accountId, now);
    });
    return input.id;
  }
}
