import { Module } from '@nestjs/common';
import { AnswerFirstTask } from './answer-first-task.js';
import { MyHomeworkController } from './my-homework.controller.js';
import { OwnFormsController } from './begun/own-forms.controller.js';
import { SendOwnForm } from './begun/send-own-form.js';
import { MyPulseController } from './pulse/my-pulse.controller.js';
import { NumbersController } from './pulse/numbers.controller.js';
import { SendPulse } from './pulse/send-pulse.js';
import { TakePulseFlag } from './pulse/take-pulse-flag.js';
import { KeepOwn } from './own/keep-own.js';
import { MyOwnController } from './own/my-own.controller.js';
import { ShareOwn } from './own/share-own.js';
import { GiveBundle } from './rhythm/give-bundle.js';
import { AnswerSafe } from './together/answer-safe.js';
import { MyTalksController } from './together/my-talks.controller.js';
import { PauseTalk } from './together/pause-talk.js';
import { RoomTalksController } from './together/room-talks.controller.js';
import { SetFearAside } from './together/set-fear-aside.js';
import { SetTime } from './together/set-time.js';
import { TalksController } from './together/talks.controller.js';
import { GiveWork } from './work/give-work.js';
import { MyWorkController } from './work/my-work.controller.js';
import { OpenAnswers } from './work/open-answers.js';
import { ReplyToAnswer } from './work/reply-to-answer.js';
import { RoomWorkController } from './work/room-work.controller.js';
import { SayNotDone } from './work/say-not-done.js';
import { SendAnswer } from './work/send-answer.js';
import { WithdrawWork } from './work/withdraw-work.js';
import { WorkController } from './work/work.controller.js';
import { ShareAnswersJob } from './work/work.jobs.js';

export { FirstTask } from './homework.dto.js';
export { firstTaskOf, firstTasksOf, type TaskState } from './homework.read.js';
export { type LastPulse, lastPulsesOf, type PulseFlag, pulseFlagsOf } from './pulse/pulse.read.js';
export { fearPatterns, type FearPattern, talksNear } from './together/together.read.js';
export { MyWorkItem } from './work/my-work.dto.js';
export { foundationDue, workToDo } from './work/my-work.js';
export { type GivenInSession, type SentWork, type UnreadWork, unreadParts, unreadWork, workGivenIn, workSince } from './work/unread.read.js';

@Module({
  controllers: [
    MyHomeworkController, WorkController, RoomWorkController, MyWorkController, MyPulseController, NumbersController, MyOwnController, OwnFormsController,
    MyTalksController, TalksController, RoomTalksController,
  ],
  providers: [
    AnswerFirstTask, GiveWork, GiveBundle, WithdrawWork, ReplyToAnswer, SayNotDone, SendAnswer, OpenAnswers, ShareAnswersJob, SendPulse, TakePulseFlag, KeepOwn, ShareOwn, SendOwnForm,
    AnswerSafe, SetTime, PauseTalk, SetFearAside,
  ],
})
export class HomeworkModule {}
