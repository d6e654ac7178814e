import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, WhileLocked } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { AcceptInvitation } from './accept-invitation.js';
import { ChangePassword } from './change-password.js';
import { ChangePassword as ChangePasswordInput, InvitationToken, Made, SignIn, StaffInvitationLook, StaffJoin, StaffMe, Unlock } from './identity.dto.js';
import { staffMe } from './identity.read.js';
import { LeaveRoom } from './leave-room.js';
import { type ProvedAccount, PasswordGuard } from './password.strategy.js';
import { SignInOut } from './sign-in-out.js';

@Controller('api/staff')
export class IdentityController {
  constructor(
    private readonly signInOut: SignInOut,
    private readonly accept: AcceptInvitation,
    private readonly leaveRoom: LeaveRoom,
    private readonly changePassword: ChangePassword,
  ) {}

  @Post('sign-in') @HttpCode(204) @UseGuards(PasswordGuard) @Allow('staff.sign-in')
  async signIn(@Body() _: SignIn, @Req() request: FastifyRequest & { user: ProvedAccount }, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.start('staff', request.user, reply);
  }

  @Post('join/look') @Allow('staff.join')
  async look(@Body() input: InvitationToken): Promise<StaffInvitationLook> {
    const { clinicName, name } = await this.accept.look('staff', input.token);
    return { clinicName, name };
  }

  @Post('join') @Allow('staff.join')
  async join(@Body() input: StaffJoin, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Made> {
    return Made.from(await this.accept.execute('staff', input, request.ip, reply));
  }

  @Get('me') @Allow('staff.self') @WhileLocked()
  me(@InTx() tx: Tx): Promise<StaffMe> {
    return staffMe(tx);
  }

  @Post('password') @HttpCode(204) @Allow('staff.self')
  async password(@InTx() tx: Tx, @Body() input: ChangePasswordInput, @Req() request: FastifyRequest): Promise<void> {
    await this.changePassword.ofStaff(tx, input, request.ip);
  }

  @Post('sign-out') @HttpCode(204) @Allow('staff.self') @WhileLocked()
  async signOut(@InTx() tx: Tx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.end(tx);
    takeCookie(reply, 'staff');
    takeCookie(reply, 'room');
  }

  @Post('sign-out-everywhere') @HttpCode(204) @Allow('staff.self') @WhileLocked()
  async signOutEverywhere(@InTx() tx: Tx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.endAll(tx);
    takeCookie(reply, 'staff');
    takeCookie(reply, 'room');
  }

  @Post('unlock') @HttpCode(204) @Allow('staff.unlock') @WhileLocked()
  async unlock(@InTx() tx: Tx, @Body() input: Unlock, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.leaveRoom.execute(tx, input.pin, request.ip);
    takeCookie(reply, 'room');
  }
}
