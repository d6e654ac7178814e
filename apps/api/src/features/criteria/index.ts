import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ChangeCriterion } from './amend/change-criterion.js';
import { GoalpostsController } from './amend/goalposts.controller.js';
import { RoomChangesController } from './amend/room-changes.controller.js';
import { OpenWeeksJob } from './criteria.jobs.js';
import { CriteriaTables } from './criteria.store.js';
import { DraftCriterion } from './draft-criterion.js';
import { EndorseCriterion } from './endorse-criterion.js';
import { KeepBack } from './kept-back/keep-back.js';
import { KeptBackController } from './kept-back/kept-back.controller.js';
import { MakeEntry } from './make-entry.js';
import { MyCriteriaController } from './my-criteria.controller.js';
import { OpenWeeks } from './open-weeks.js';
import { AnswerProposal } from './road/answer-proposal.js';
import { MyRoadController } from './road/my-road.controller.js';
import { PutUpProposal } from './road/put-up-proposal.js';
import { RoadController } from './road/road.controller.js';
import { RoomRoadController } from './road/room-road.controller.js';
import { SendProposal } from './road/send-proposal.js';
import { TakeBackProposal } from './road/take-back-proposal.js';
import { TakeStep } from './road/take-step.js';
import { RoomCriteriaController } from './room-criteria.controller.js';
import { OverTimeController } from './over-time/over-time.controller.js';
import { HoldReview } from './review/hold-review.js';
import { RoomReviewsController } from './review/room-reviews.controller.js';
import { SignHere } from './sign-here.js';
import { SignCriterion } from './sign-criterion.js';
import { RoomRulingsController } from './rulings/room-rulings.controller.js';
import { RuleOnOccasion } from './rulings/rule-on-occasion.js';
import { DecideTurnedBack } from './turned-back/decide-turned-back.js';
import { TurnedBackController } from './turned-back/turned-back.controller.js';
import { UndoEntry } from './undo-entry.js';

export { type CriterionInReach, criteriaInReach, textsInReach } from './criteria-in-reach.js';
export { Counts, RoomCriterion, StaffCriterion, StandingPart, TonightOccasion } from './criteria.dto.js';
export { openedThrough } from './criteria.read.js';
export { type Attention, attentionOf } from './over-time/attention.js';
export { dueTonight } from './due-tonight.js';
export { myAgreement } from './my-agreement.js';
export { countToAnswer } from './road/my-proposals.js';
export { proposalsWaiting, type ProposalWaiting } from './road/staff-proposals.js';
export { recentlySaid } from './rollups/recent.read.js';
export { type Difference, verifyRollups } from './rollups/verify-rollups.read.js';
export { ReviewLine } from './review/review.dto.js';
export { roomAgreement } from './room-criteria.js';
export { staffCriteria, textsOfPage } from './staff-criteria.js';
export { type TurnedBack, turnedBackOf } from './turned-back/turned-back.read.js';
export { allMyWeeks } from './weeks.js';

@Module({
  imports: [CriteriaTables, IdentityModule],
  controllers: [
    RoomCriteriaController, MyCriteriaController, TurnedBackController, RoomChangesController, GoalpostsController, RoomRulingsController, OverTimeController, RoomReviewsController,
    MyRoadController, RoadController, RoomRoadController, KeptBackController,
  ],
  providers: [
    DraftCriterion, SignCriterion, SignHere, EndorseCriterion, MakeEntry, UndoEntry, OpenWeeks, OpenWeeksJob, DecideTurnedBack, ChangeCriterion, RuleOnOccasion, HoldReview,
    SendProposal, TakeBackProposal, AnswerProposal, TakeStep, PutUpProposal, KeepBack,
  ],
})
export class CriteriaModule {}
