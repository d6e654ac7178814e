import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { CoupleLines, Couples, EndAssignment, LinesOf, ReassignCouple, SetAbsence, SetCapacity, SetCover, SetSupervision, Therapists } from './admin.dto.js';
import { endAssignment, reassignCouple, setCover, setSupervision } from './assign-staff.js';
import { coupleLines, couples, therapists } from './practice.js';
import { setAbsence, setCapacity } from './set-load.js';

@Controller('api/staff')
export class PracticeController {
  @Get('therapists') @Allow('practice.read')
  therapists(@InTx() tx: Tx): Promise<Therapists> {
    return therapists(tx);
  }

  @Get('couples') @Allow('practice.read')
  couples(@InTx() tx: Tx): Promise<Couples> {
    return couples(tx);
  }

  @Get('couples/lines') @Allow('practice.read')
  lines(@InTx() tx: Tx, @Query() { caseIds }: LinesOf): Promise<CoupleLines> {
    return coupleLines(tx, caseIds);
  }

  @Post('capacities') @Allow('capacity.set') @Creates()
  async setCapacity(@InTx() tx: Tx, @Body() input: SetCapacity): Promise<Made> {
    await setCapacity(tx, input);
    return Made.from(input.id);
  }

  @Post('absences') @Allow('absence.set') @Creates()
  async setAbsence(@InTx() tx: Tx, @Body() input: SetAbsence): Promise<Made> {
    await setAbsence(tx, input);
    return Made.from(input.id);
  }

  @Post('assignments/primary') @Allow('couple.reassign') @Creates()
  async reassign(@InTx() tx: Tx, @Body() input: ReassignCouple): Promise<Made> {
    await reassignCouple(tx, input);
    return Made.from(input.id);
  }

  @Post('assignments/cover') @Allow('cover.set') @Creates()
  async cover(@InTx() tx: Tx, @Body() input: SetCover): Promise<Made> {
    await setCover(tx, input);
    return Made.from(input.id);
  }

  @Post('assignments/supervision') @Allow('cover.set') @Creates()
  async supervise(@InTx() tx: Tx, @Body() input: SetSupervision): Promise<Made> {
    await setSupervision(tx, input);
    return Made.from(input.id);
  }

  @Post('assignments/end') @Allow('assignment.end') @Creates()
  async end(@InTx() tx: Tx, @Body() input: EndAssignment): Promise<Made> {
    await endAssignment(tx, input);
    return Made.from(input.id);
  }
}
