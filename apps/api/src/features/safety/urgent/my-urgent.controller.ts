import { Body, Controller, Post } from '@nestjs/common';
import { Allow, Creates, may, ownCase } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { tellUrgent } from './tell-urgent.js';
import { TellUrgent } from './urgent.dto.js';

@Controller('api/my/urgent')
export class MyUrgentController {
  @Post() @Allow('urgent.tell') @Creates()
  async tell(@InTx() tx: Tx, @Body() { id, of, source, contact, reach = '', words = '' }: TellUrgent): Promise<Made> {
    may(tx, 'urgent.tell', ownCase(tx));
    if (of !== tx.who.personId) throw new Problem('other_person');
    await tellUrgent(tx, { id, source, contact, reach, words });
    return Made.from(id);
  }
}
