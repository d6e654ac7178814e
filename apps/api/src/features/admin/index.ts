import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { MondayController } from './monday.controller.js';
import { PracticeController } from './practice.controller.js';
import { TeamChanges } from './team-changes.js';

@Module({ imports: [IdentityModule], controllers: [MondayController, PracticeController], providers: [TeamChanges] })
export class AdminModule {}
