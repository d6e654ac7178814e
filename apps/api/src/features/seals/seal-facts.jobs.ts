import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BEFORE_ALL, headOf, rootOf, type Seal } from '@groundwork/domain/seals/chain';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database.js';
import { Jobs } from '../../platform/jobs.js';
import { type Head, KeptHeads } from '../../platform/kept-heads.js';
import { MasterKey, sha256, type SigningKey } from '../../platform/vault.js';
import { addSeal, clinicsWaiting, isInvented, lastSeal, waitingLeaves } from './seals.store.js';

const SEAL_FACTS = 'seal-facts';
/** As many as one transaction seals in well under its time. */
const AT_ONCE = 2000;

/**
 * Ties what was written since the last time into the chain of its clinic: twice a minute, whoever wrote what, so that
 * the moment of a seal tells nothing of anybody.
 */
@Injectable()
export class SealFactsJob implements OnModuleInit {
  private readonly key: SigningKey;

  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly heads: KeptHeads,
    master: MasterKey,
  ) {
    this.key = master.signingKey();
  }

  onModuleInit(): void {
    this.jobs.handleTwiceAMinute(SEAL_FACTS, () => this.sealAll());
  }

  /** One clinic's trouble holds no other up; it is told when all have had their turn. */
  private async sealAll(): Promise<void> {
    let trouble: unknown;
    for (const clinicId of await this.database.run(clinicsWaiting)) {
      try {
        while (await this.sealSome(clinicId));
      } catch (error) {
        trouble ??= error;
      }
    }
    if (trouble) throw trouble as Error;
  }

  /** One seal; answers whether there may be more to seal. */
  private async sealSome(clinicId: string): Promise<boolean> {
    const { kept, more } = await this.database.runInClinic(clinicId, async (em, now) => {
      const last = await lastSeal(em, clinicId);
      const leaves = await waitingLeaves(em, AT_ONCE);
      const next = leaves.length > 0 ? await this.sealNext(em, { clinicId, last, leaves, now }) : null;
      const outside = (await isInvented(em)) ? [] : [last, next];
      return { kept: outside.filter((head) => head !== null), more: leaves.length === AT_ONCE };
    });
    // Only what is committed. The last one comes first: a program that died before this line had not kept it.
    for (const head of kept) this.heads.keep(head);
    return more;
  }

  private async sealNext(em: EntityManager, { clinicId, last, leaves, now }: { clinicId: string; last: Head | null; leaves: Awaited<ReturnType<typeof waitingLeaves>>; now: Date }): Promise<Head> {
    const seal: Seal = {
      clinicId, number: (last?.number ?? 0) + 1, previous: last?.head ?? BEFORE_ALL, root: rootOf(leaves, sha256), leaves: leaves.length,
      sealedAt: now.toISOString(), signedBy: this.key.publicKey.toString('hex'),
    };
    const head = headOf(seal, sha256);
    const signed = { ...seal, head, signature: this.key.sign(Buffer.from(head, 'hex')).toString('hex') };
    await addSeal(em, signed, leaves);
    return signed;
  }
}
