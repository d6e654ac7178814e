import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdminModule } from './features/admin/index.js';
import { CasesModule } from './features/cases/index.js';
import { ClinicModule } from './features/clinic/index.js';
import { CriteriaModule } from './features/criteria/index.js';
import { DraftsModule } from './features/drafts/index.js';
import { HomeworkModule } from './features/homework/index.js';
import { IdentityModule } from './features/identity/index.js';
import { MessagesModule } from './features/messages/index.js';
import { OverviewModule } from './features/overview/index.js';
import { RemindersModule } from './features/reminders/index.js';
import { SafetyModule } from './features/safety/index.js';
import { SealsModule } from './features/seals/index.js';
import { SessionsModule } from './features/sessions/index.js';
import { databaseOptions, type Pace } from './platform/data-source.js';
import { type Parts, PlatformModule } from './platform/platform.module.js';

/** In feature order: each may import the index of those before it. */
const FEATURES = [IdentityModule, ClinicModule, CasesModule, DraftsModule, RemindersModule, SafetyModule, SessionsModule, HomeworkModule, CriteriaModule, MessagesModule, OverviewModule, AdminModule, SealsModule];

@Module({})
export class AppModule {
  static with(databaseUrl: string, parts: Parts, pace?: Pace): DynamicModule {
    return { module: AppModule, imports: [TypeOrmModule.forRoot(databaseOptions(databaseUrl, pace)), PlatformModule.with(parts), ...FEATURES] };
  }
}
