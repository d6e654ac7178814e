import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ClinicJobs } from './clinic-jobs.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Gate } from './gate.js';
import { Inventing } from './invented.js';
import { Jobs } from './jobs.js';
import { KeptHeads } from './kept-heads.js';
import { Mailer } from './mail.js';
import { Passwords } from './passwords.js';
import { ProblemFilter } from './problems.js';
import { PublicAddress } from './public-address.js';
import { SetUpCode } from './set-up-code.js';
import { SignIns } from './sign-ins.js';
import { Throttle } from './throttle.js';
import { validation } from './validation.js';
import { MasterKey } from './vault.js';

/** What the program is started with. Tests hand in a set clock, cheap hashes and a mailer they read. */
export interface Parts {
  clock: Clock;
  master: MasterKey;
  mailer: Mailer;
  passwords: Passwords;
  publicUrl: string;
  inventing: Inventing;
  heads: KeptHeads;
}

@Global()
@Module({})
export class PlatformModule {
  static with(parts: Parts): DynamicModule {
    const given = [
      { provide: Clock, useValue: parts.clock },
      { provide: MasterKey, useValue: parts.master },
      { provide: Inventing, useValue: parts.inventing },
      { provide: KeptHeads, useValue: parts.heads },
      { provide: Mailer, useValue: parts.mailer },
      { provide: Passwords, useValue: parts.passwords },
      { provide: PublicAddress, useValue: new PublicAddress(parts.publicUrl) },
    ];
    return {
      module: PlatformModule,
      providers: [
        ...given, Database, Jobs, ClinicJobs, SetUpCode, SignIns, Throttle,
        { provide: APP_INTERCEPTOR, useClass: Gate },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [Clock, Inventing, KeptHeads, MasterKey, Mailer, Passwords, PublicAddress, Database, Jobs, ClinicJobs, SetUpCode, SignIns, Throttle],
    };
  }
}
