import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database.js';
import { Passwords } from '../../platform/passwords.js';
import { newId } from '../../platform/random.js';
import { MasterKey, normalEmail } from '../../platform/vault.js';

/** A clinic and its first admin. The zone is one that exists. */
export interface NewClinic {
  readonly id: string;
  readonly clinicName: string;
  readonly country: string;
  readonly zone: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly pin: string;
}

export interface ClinicKind {
  /** Refused where any clinic stands already. */
  readonly first: boolean;
  /** Invented people; it stays alone in its database. */
  readonly demo: boolean;
}

/** Makes clinic, data key and first admin in one transaction. `within` runs in it too, with the admin's account. */
@Injectable()
export class MakeClinic {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly master: MasterKey,
  ) {}

  /** Answers whether it was made; false where `first` found another clinic. */
  async execute(clinic: NewClinic, { first, demo }: ClinicKind, within?: (em: EntityManager, accountId: string, now: Date) => Promise<void>): Promise<boolean> {
    const { id, clinicName, country, zone, name, email } = clinic;
    const [passwordHash, pinHash] = [await this.passwords.hash(clinic.password), await this.passwords.hash(clinic.pin)];
    const [keyId, accountId] = [newId(), newId()];
    return this.database.run(async (em, now) => {
      const rows: { made: boolean }[] = await em.query(
        'select identity.create_clinic($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) as made',
        [first, id, clinicName, country, zone, keyId, this.master.newWrappedKey(id, keyId), accountId,
          this.master.keyedHash('email', normalEmail(email)), passwordHash, pinHash, newId(), name, ['admin'], now, demo],
      );
      if (!rows[0]?.made) return false;
      await within?.(em, accountId, now);
      return true;
    });
  }
}
