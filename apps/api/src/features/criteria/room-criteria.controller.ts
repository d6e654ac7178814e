import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow, Creates } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { PathId, PathNumber } from '../../platform/path-params.js';
import { Made } from '../identity/index.js';
import { CriterionPreview, DraftCriterion as DraftInput, Endorse, OpenWeeks as OpenWeeksInput, PreviewCriterion, SignHere as SignHereInput, Weeks, WeeksUntil } from './criteria.dto.js';
import { DraftCriterion } from './draft-criterion.js';
import { EndorseCriterion } from './endorse-criterion.js';
import { OpenWeeks } from './open-weeks.js';
import { previewCriterion } from './preview-criterion.js';
import { SignHere } from './sign-here.js';
import { roomWeeks } from './weeks.js';

@Controller('api/room')
export class RoomCriteriaController {
  constructor(
    private readonly drafts: DraftCriterion,
    private readonly endorsements: EndorseCriterion,
    private readonly openings: OpenWeeks,
    private readonly signingHere: SignHere,
  ) {}

  @Post('criteria') @Allow('room.draft') @Creates()
  async draft(@InTx() tx: Tx, @Body() input: DraftInput): Promise<Made> {
    return Made.from(await this.drafts.execute(tx, input));
  }

  @Post('criteria/preview') @HttpCode(200) @Allow('room.draft')
  preview(@InTx() tx: Tx, @Body() input: PreviewCriterion): Promise<CriterionPreview> {
    return previewCriterion(tx, input);
  }

  @Post('criteria/:criterionId/versions/:number/endorsement') @Allow('room.endorse') @Creates()
  async endorse(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @PathNumber('number') number: number, @Body() input: Endorse): Promise<Made> {
    return Made.from(await this.endorsements.execute(tx, criterionId, number, input));
  }

  @Post('criteria/:criterionId/versions/:number/signature-here') @Allow('room.sign-here') @Creates()
  async signHere(@InTx() tx: Tx, @PathId('criterionId') criterionId: string, @PathNumber('number') number: number, @Body() input: SignHereInput, @Req() request: FastifyRequest): Promise<Made> {
    return Made.from(await this.signingHere.execute(tx, criterionId, number, input, request.ip));
  }

  @Post('openings') @Allow('room.open-weeks') @Creates()
  async open(@InTx() tx: Tx, @Body() input: OpenWeeksInput): Promise<Made> {
    return Made.from(await this.openings.execute(tx, input.id));
  }

  @Get('weeks') @Allow('room.read')
  weeks(@InTx() tx: Tx, @Query() { until }: WeeksUntil): Promise<Weeks> {
    return roomWeeks(tx, until);
  }
}
