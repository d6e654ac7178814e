import { Injectable } from '@nestjs/common';
import { may, ownCase } from '../../platform/access.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { requireOwnConsent } from '../cases/index.js';
import { SignInHere } from '../identity/index.js';
import type { SignHere as Input } from './criteria.dto.js';
import { versionsOf } from './criteria.read.js';
import { SignCriterion } from './sign-criterion.js';

/**
 * Without a phone (R24): a partner signs on the therapist's device, by a sign-in of their own that ends with the
 * signature. Room view gets the same answer whether they sign now, have signed before, or could not have said no.
 */
@Injectable()
export class SignHere {
  constructor(
    private readonly signIn: SignInHere,
    private readonly signing: SignCriterion,
  ) {}

  async execute(tx: Tx, criterionId: string, number: number, { id, email, password, textHash, free }: Input, address: string): Promise<string> {
    const caseId = ownCase(tx);
    may(tx, 'room.sign-here', caseId);
    // What is not this couple's to sign is not here, before anybody's password is looked at.
    if (!(await versionsOf(tx, caseId)).some((one) => one.criterionId === criterionId && one.number === number)) throw new Problem('not_found');
    await this.signIn.as(tx, { email, password }, address, async (own) => {
      await requireOwnConsent(own, caseId);
      await this.signing.execute(own, criterionId, number, { id, textHash, free }).catch((error: unknown) => {
        // That they signed on their own phone before is not for this screen to tell.
        if (!(error instanceof Problem && error.code === 'already_done')) throw error;
      });
    });
    return id;
  }
}
