import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { DraftsController } from './drafts.controller.js';
import { LeavePage } from './leave.js';
import { MyDraftsController } from './my-drafts.controller.js';
import { RoomLeaveController } from './room-leave.controller.js';

export { discardDraft } from './drafts.store.js';

@Module({ imports: [IdentityModule], controllers: [DraftsController, MyDraftsController, RoomLeaveController], providers: [LeavePage] })
export class DraftsModule {}
