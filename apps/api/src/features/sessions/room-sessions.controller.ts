import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Creates, ownCase } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { Made } from '../identity/index.js';
import { EndTherapySession } from './end-therapy-session.js';
import { PlanTherapySession } from './plan-therapy-session.js';
import { EndSession, PlanSession } from './sessions.dto.js';

@Controller('api/room')
export class RoomSessionsController {
  constructor(
    private readonly planSession: PlanTherapySession,
    private readonly endSession: EndTherapySession,
  ) {}

  @Post('sessions') @Allow('room.plan') @Creates()
  async plan(@InTx() tx: Tx, @Body() input: PlanSession): Promise<Made> {
    await this.planSession.execute(tx, 'room.plan', ownCase(tx), input);
    return Made.from(input.id);
  }

  @Post('end') @HttpCode(204) @Allow('room.end')
  async end(@InTx() tx: Tx, @Body() input: EndSession, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.execute(tx, input, request.ip);
    takeCookie(reply, 'room');
  }
}
