import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, may, ownCase } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { SignInOut } from '../identity/index.js';

@Controller('api/room')
export class RoomLeaveController {
  constructor(private readonly signInOut: SignInOut) {}

  /** SR9 in Room view: its own sign-in ends, the session goes on, and the practice behind it stays locked until the PIN (R87). */
  @Post('leave') @HttpCode(204) @Allow('room.leave')
  async leave(@InTx() tx: Tx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    may(tx, 'room.leave', ownCase(tx));
    await this.signInOut.end(tx);
    takeCookie(reply, 'room');
  }
}
