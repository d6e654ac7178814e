import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access.js';
import { Health, InventedState, InventPractice as InventInput, Made, SetUp, SetUpState } from './identity.dto.js';
import { InventPractice } from './invent-practice.js';
import { SetUpClinic } from './set-up-clinic.js';

@Controller('api')
export class SetUpController {
  constructor(
    private readonly setUp: SetUpClinic,
    private readonly invent: InventPractice,
  ) {}

  @Get('health') @Allow('health.read')
  health(): Health {
    return { status: 'ok' };
  }

  @Get('set-up') @Allow('setup.read')
  async state(): Promise<SetUpState> {
    return { needed: await this.setUp.isNeeded(), mayInvent: await this.invent.mayBegin() };
  }

  @Post('set-up') @Allow('setup.do')
  async begin(@Body() input: SetUp, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Made> {
    return Made.from(await this.setUp.execute(input, request.ip, reply));
  }

  @Post('set-up/invented') @Allow('setup.do') @HttpCode(200)
  invented(@Body() input: InventInput, @Req() request: FastifyRequest): Promise<InventedState> {
    return this.invent.execute(input, request.ip);
  }
}
