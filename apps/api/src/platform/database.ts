import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Problem } from './problems.js';
import { sqlStateOf } from './sql-errors.js';
import { MasterKey, type Vault } from './vault.js';

const TRIES = 3;
const RETRIED = new Set(['40001', '40P01']);

/** Opens transactions and keeps the clinics' data keys. Features never see it but at open routes and in jobs. */
@Injectable()
export class Database {
  private readonly vaults = new Map<string, Vault>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly master: MasterKey,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction, from a clean start again where PostgreSQL asks for it (serialisation, deadlock;
   * at most three tries, growing jittered waits).
   */
  async run<T>(work: (em: EntityManager, now: Date) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((em) => work(em, this.clock.now()));
      } catch (error) {
        if (attempt >= TRIES || !RETRIED.has(sqlStateOf(error) ?? '')) throw error;
        await new Promise((go) => setTimeout(go, 10 * 2 ** attempt * (0.5 + Math.random())));
      }
    }
  }

  /** The same for a job: the clinic is open in the transaction, and nobody is signed in. */
  runInClinic<T>(clinicId: string, work: (em: EntityManager, now: Date) => Promise<T>): Promise<T> {
    return this.run(async (em, now) => {
      await em.query('select identity.begin_job($1)', [clinicId]);
      return work(em, now);
    });
  }

  /** The data key of the transaction's clinic; read once per clinic and process. */
  async vaultOf(em: EntityManager, clinicId: string): Promise<Vault> {
    const known = this.vaults.get(clinicId);
    if (known) return known;
    const rows: { key_id: string; wrapped: Buffer }[] = await em.query(
      'select key_id, wrapped from clinic_key where clinic_id = $1 order by created_at desc limit 1',
      [clinicId],
    );
    const row = rows[0];
    if (!row) throw new Problem('not_found');
    const vault = this.master.unwrap(clinicId, row.key_id, row.wrapped);
    this.vaults.set(clinicId, vault);
    return vault;
  }
}
