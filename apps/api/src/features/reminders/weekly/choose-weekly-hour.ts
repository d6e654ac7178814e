import { Injectable } from '@nestjs/common';
import { may } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { type ChooseWeeklyHour as Input, MyWeeklyMail } from './weekly.dto.js';
import { ownWeekly } from './weekly.read.js';
import { addWeeklyChoice } from './weekly.store.js';

/** A member of staff chooses the hour of their own weekly mail, or ends it. None comes before somebody chose; the mail names nobody and counts nothing (SR10). What stands already is refused as done. */
@Injectable()
export class ChooseWeeklyHour {
  async execute(tx: Tx, { id, hour }: Input): Promise<void> {
    may(tx, 'weekly-mail.choose');
    const own = await ownWeekly(tx);
    if (hour === own.hour) throw new Problem('already_done');
    if (hour !== null && !own.hasAddress) throw new Problem('fields', [{ field: 'hour', detail: 'No address of yours is known here.' }]);
    await addWeeklyChoice(tx, { id, hour });
    await audit(tx, { action: hour === null ? 'weekly-mail.ended' : 'weekly-mail.chosen', object: { type: 'weekly_choice', id } });
  }

  async read(tx: Tx): Promise<MyWeeklyMail> {
    may(tx, 'weekly-mail.choose');
    return Object.assign(new MyWeeklyMail(), await ownWeekly(tx));
  }
}
