import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId } from '../../platform/path-params.js';
import { Made } from '../identity/index.js';
import { ChangeSession } from './change-session.js';
import { PlanTherapySession } from './plan-therapy-session.js';
import { recordAttendance } from './record-attendance.js';
import { SessionNotes } from './session-notes.service.js';
import { AddAddendum, CancelSession, MoveSession, PlanSession, RecordAttendance, SessionNote, SignNote, StartSession } from './sessions.dto.js';
import { StartTherapySession } from './start-therapy-session.js';

@Controller('api/staff/cases/:caseId')
export class SessionsController {
  constructor(
    private readonly planSession: PlanTherapySession,
    private readonly startSession: StartTherapySession,
    private readonly change: ChangeSession,
    private readonly notes: SessionNotes,
  ) {}

  @Post('sessions') @Allow('session.plan') @Creates()
  async plan(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: PlanSession): Promise<Made> {
    await this.planSession.execute(tx, 'session.plan', caseId, input);
    return Made.from(input.id);
  }

  @Post('sessions/:sessionId/move') @Allow('session.change') @Creates()
  async move(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string, @Body() input: MoveSession): Promise<Made> {
    await this.change.move(tx, caseId, sessionId, input);
    return Made.from(input.id);
  }

  @Post('sessions/:sessionId/cancel') @HttpCode(204) @Allow('session.change')
  cancel(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string, @Body() input: CancelSession): Promise<void> {
    return this.change.cancel(tx, caseId, sessionId, input);
  }

  @Post('sessions/:sessionId/attendance') @Allow('session.attendance') @Creates()
  async attendance(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string, @Body() input: RecordAttendance): Promise<Made> {
    await recordAttendance(tx, caseId, sessionId, input);
    return Made.from(input.id);
  }

  // Not @Creates: a running session is taken up again with the same id, and each time gets a sign-in of its own.
  @Post('room') @Allow('session.start')
  async start(@InTx() tx: Tx, @PathId('caseId') caseId: string, @Body() input: StartSession, @Res({ passthrough: true }) reply: FastifyReply): Promise<Made> {
    await this.startSession.execute(tx, caseId, input, reply);
    return Made.from(input.id);
  }

  @Get('sessions/:sessionId/note') @Allow('note.read')
  note(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string): Promise<SessionNote> {
    return this.notes.read(tx, caseId, sessionId);
  }

  @Post('sessions/:sessionId/note') @Allow('note.sign') @Creates()
  async sign(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string, @Body() input: SignNote): Promise<Made> {
    await this.notes.sign(tx, caseId, sessionId, input);
    return Made.from(input.id);
  }

  @Post('sessions/:sessionId/note/addenda') @Allow('note.sign') @Creates()
  async add(@InTx() tx: Tx, @PathId('caseId') caseId: string, @PathId('sessionId') sessionId: string, @Body() input: AddAddendum): Promise<Made> {
    await this.notes.add(tx, caseId, sessionId, input);
    return Made.from(input.id);
  }
}
