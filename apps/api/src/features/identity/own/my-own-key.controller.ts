import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import type { Tx } from '../../../platform/tx.js';
import { OpenOwn } from './open-own.js';
import { OpenOwn as Input, OwnOpening } from './own.dto.js';

@Controller('api/my')
export class MyOwnKeyController {
  constructor(private readonly openOwn: OpenOwn) {}

  @Post('own/open') @HttpCode(200) @Allow('own.open')
  open(@InTx() tx: Tx, @Body() input: Input, @Req() request: FastifyRequest): Promise<OwnOpening> {
    return this.openOwn.execute(tx, input, request.ip);
  }
}
