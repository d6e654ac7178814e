import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/access.js';
import { InTx } from '../../platform/gate.js';
import type { Tx } from '../../platform/tx.js';
import { DownloadAs } from './download.dto.js';
import { myDownload } from './my-download.js';
import { Tonight } from './overview.dto.js';
import { tonight } from './tonight.js';

/** Names that say nothing where a file lies about (SR30). */
const FILES = {
  text: { type: 'text/plain; charset=utf-8', name: 'notes.txt' },
  html: { type: 'text/html; charset=utf-8', name: 'notes.html' },
} as const;
const WORDS = { schema: { type: 'string' } };

@Controller('api/my')
export class MyOverviewController {
  @Get('tonight') @Allow('tonight.read')
  tonight(@InTx() tx: Tx): Promise<Tonight> {
    return tonight(tx);
  }

  @Get('download') @Allow('download.take')
  @ApiOkResponse({ content: { 'text/plain': WORDS, 'text/html': WORDS } })
  async download(@InTx() tx: Tx, @Query() { as = 'text' }: DownloadAs, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const file = await myDownload(tx, as);
    const { type, name } = FILES[as];
    void reply.headers({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" });
    return file;
  }
}
