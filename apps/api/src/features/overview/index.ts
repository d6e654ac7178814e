import { Module } from '@nestjs/common';
import { MyOverviewController } from './my-overview.controller.js';
import { OverviewController } from './overview.controller.js';
import { RoomOverviewController } from './room-overview.controller.js';
import { SnoozeNeed } from './snooze-need.js';
import { TodayController } from './today.controller.js';

@Module({ controllers: [OverviewController, TodayController, RoomOverviewController, MyOverviewController], providers: [SnoozeNeed] })
export class OverviewModule {}
