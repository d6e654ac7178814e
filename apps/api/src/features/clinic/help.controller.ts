import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access.js';
import { tokenOf } from '../../platform/cookies.js';
import { HelpLists } from './help.dto.js';
import { ReadHelp } from './read-help.js';

@Controller('api/help')
export class HelpController {
  constructor(private readonly readHelp: ReadHelp) {}

  @Get() @Allow('help.read')
  lists(@Req() request: FastifyRequest): Promise<HelpLists> {
    return this.readHelp.execute(tokenOf(request, 'my'));
  }
}
