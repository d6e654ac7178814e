import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access.js';
import { takeCookie } from '../../platform/cookies.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { AcceptInvitation } from './accept-invitation.js';
import { AnswerMailbox } from './answer-mailbox.js';
import { ChangePassword } from './change-password.js';
import { AnswerMailbox as AnswerMailboxInput, ChangePassword as ChangePasswordInput, InvitationToken, Made, MyInvitationLook, MyJoin, MyRecovery, SetPrivateCode, SignIn } from './identity.dto.js';
import { type ProvedAccount, PasswordGuard } from './password.strategy.js';
import { PrivateCode } from './private-code.js';
import { Recover } from './recover.js';
import { SignInOut } from './sign-in-out.js';

@Controller('api/my')
export class MyIdentityController {
  constructor(
    private readonly signInOut: SignInOut,
    private readonly accept: AcceptInvitation,
    private readonly recovery: Recover,
    private readonly privateCode: PrivateCode,
    private readonly answerMailbox: AnswerMailbox,
    private readonly changePassword: ChangePassword,
  ) {}

  @Post('sign-in') @HttpCode(204) @UseGuards(PasswordGuard) @Allow('my.sign-in')
  async signIn(@Body() _: SignIn, @Req() request: FastifyRequest & { user: ProvedAccount }, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.start('my', request.user, reply);
  }

  @Post('join/look') @Allow('my.join')
  async look(@Body() input: InvitationToken): Promise<MyInvitationLook> {
    const recovery = await this.recovery.look(input.token);
    const { clinicName, name, country } = recovery ?? await this.accept.look('my', input.token);
    return { purpose: recovery ? 'recovery' : 'join', clinicName, firstName: name, country, asksCode: recovery?.asksCode === true };
  }

  @Post('join') @Allow('my.join')
  async join(@Body() input: MyJoin, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Made> {
    return Made.from(await this.accept.execute('my', input, request.ip, reply));
  }

  @Post('recover') @Allow('my.recover')
  async recover(@Body() input: MyRecovery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Made> {
    return Made.from(await this.recovery.execute(input, request.id, reply));
  }

  @Post('private-code') @HttpCode(204) @Allow('code.set')
  async setPrivateCode(@InTx() tx: Tx, @Body() input: SetPrivateCode, @Req() request: FastifyRequest): Promise<void> {
    await this.privateCode.set(tx, input, request.ip);
  }

  @Post('mailbox') @HttpCode(204) @Allow('mailbox.answer')
  async mailbox(@InTx() tx: Tx, @Body() input: AnswerMailboxInput, @Req() request: FastifyRequest): Promise<void> {
    await this.answerMailbox.execute(tx, input, request.ip);
  }

  @Post('password') @HttpCode(204) @Allow('my.self')
  async password(@InTx() tx: Tx, @Body() input: ChangePasswordInput, @Req() request: FastifyRequest): Promise<void> {
    await this.changePassword.ofPartner(tx, input, request.ip);
  }

  @Post('sign-out') @HttpCode(204) @Allow('my.self')
  async signOut(@InTx() tx: Tx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.end(tx);
    takeCookie(reply, 'my');
    reply.header('clear-site-data', '"cache", "storage"');
  }

  @Post('sign-out-everywhere') @HttpCode(204) @Allow('my.self')
  async signOutEverywhere(@InTx() tx: Tx, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signInOut.endAll(tx);
    takeCookie(reply, 'my');
    reply.header('clear-site-data', '"cache", "storage"');
  }
}
