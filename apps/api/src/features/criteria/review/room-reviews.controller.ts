import { Body, Controller, Get, Post } from '@nestjs/common';
import { Allow, Creates } from '../../../platform/access.js';
import { InTx } from '../../../platform/gate.js';
import { PathId } from '../../../platform/path-params.js';
import type { Tx } from '../../../platform/tx.js';
import { Made } from '../../identity/index.js';
import { contestReview } from './contest-review.js';
import { HoldReview } from './hold-review.js';
import { AnswerThen, ConcludeReview, ContestReview, HoldReview as HoldInput, JudgeAgain, KeepMeaning, RoomReviews } from './review.dto.js';
import { roomReviews } from './room-reviews.js';

@Controller('api/room/reviews')
export class RoomReviewsController {
  constructor(private readonly reviews: HoldReview) {}

  @Get() @Allow('room.read')
  read(@InTx() tx: Tx): Promise<RoomReviews> {
    return roomReviews(tx);
  }

  @Post() @Allow('room.review') @Creates()
  async hold(@InTx() tx: Tx, @Body() input: HoldInput): Promise<Made> {
    return Made.from(await this.reviews.execute(tx, input));
  }

  @Post(':reviewId/judgements') @Allow('room.review') @Creates()
  async judge(@InTx() tx: Tx, @PathId('reviewId') reviewId: string, @Body() input: JudgeAgain): Promise<Made> {
    return Made.from(await this.reviews.again(tx, reviewId, input.id));
  }

  @Post(':reviewId/meaning') @Allow('room.review') @Creates()
  async meaning(@InTx() tx: Tx, @PathId('reviewId') reviewId: string, @Body() input: KeepMeaning): Promise<Made> {
    return Made.from(await this.reviews.meaning(tx, reviewId, input));
  }

  @Post(':reviewId/then') @Allow('room.review') @Creates()
  async lettingIn(@InTx() tx: Tx, @PathId('reviewId') reviewId: string, @Body() input: AnswerThen): Promise<Made> {
    return Made.from(await this.reviews.lettingIn(tx, reviewId, input));
  }

  /** Always refused: what is met stays met. */
  @Post(':reviewId/contests') @Allow('room.review') @Creates()
  async contest(@InTx() tx: Tx, @PathId('reviewId') reviewId: string, @Body() _: ContestReview): Promise<Made> {
    return Made.from(await contestReview(tx, reviewId));
  }

  @Post(':reviewId/conclusion') @Allow('room.review') @Creates()
  async conclude(@InTx() tx: Tx, @PathId('reviewId') reviewId: string, @Body() input: ConcludeReview): Promise<Made> {
    return Made.from(await this.reviews.conclude(tx, reviewId, input));
  }
}
