import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { addPerson } from '../../clinic/index.js';
import { partnersOf } from '../cases.read.js';
import { addPartner } from '../cases.store.js';
import type { NameOther as Input } from './contact.dto.js';

const SECOND = 2;

/** Gives the other partner of a couple a first name and the second place (R1). A name contacts nobody (SR26). Once (already_done). */
@Injectable()
export class NameOther {
  async execute(tx: Tx, caseId: string, { id, firstName }: Input): Promise<void> {
    may(tx, 'contact.record', caseId);
    if ((await partnersOf(tx, caseId)).length !== 1) throw new Problem('already_done');
    await addPerson(tx, id, firstName);
    await addPartner(tx, caseId, id, SECOND);
    await audit(tx, { action: 'partner.named', caseId, subjectId: id, object: { type: 'case', id: caseId } });
  }
}
