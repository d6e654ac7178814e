import { Module } from '@nestjs/common';
import { SealFactsJob } from './seal-facts.jobs.js';

export { newestHeads } from './verify/chain.read.js';
export { type Finding, sentenceOf } from './verify/finding.js';
export { type Findings, verifySeals } from './verify/verify-seals.js';

/** No route: nobody who is signed in reads a seal. */
@Module({ providers: [SealFactsJob] })
export class SealsModule {}
