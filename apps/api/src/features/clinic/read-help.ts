import { Injectable } from '@nestjs/common';
import { listsInForce } from '@groundwork/domain/safety/help-numbers';
import { Database } from '../../platform/database.js';
import { beginPage } from '../../platform/page-names.js';
import { HelpLists } from './help.dto.js';
import { ownHelpLists } from './help.read.js';

/** The help numbers of the clinic whose page it is; open to anybody, because help needs no sign-in (SR18). */
@Injectable()
export class ReadHelp {
  constructor(private readonly database: Database) {}

  execute(token: string | undefined): Promise<HelpLists> {
    return this.database.run(async (em, now) => {
      const clinicId = await beginPage(em, 'my', token, now);
      const own = clinicId ? await ownHelpLists(em, clinicId) : [];
      const lists = listsInForce(own).map(({ country, lines, lastVerified }) => ({ country, lines: [...lines], lastVerified }));
      return Object.assign(new HelpLists(), { lists });
    });
  }
}
