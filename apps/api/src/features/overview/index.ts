import { Module } from '@nestjs/common';
import { MyOverviewController } from './my-overview.controller.js';
import { OverviewController } from './overview.controller.js';
import { RoomOverviewController } from './room-overview.controller.js';

@Module({ controllers: [OverviewController, RoomOverviewController, MyOverviewController] })
export class OverviewModule {}
