import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { audit } from '../../../platform/audit.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, isSharedPartOpen, requireOwnConsent } from '../cases.read.js';
import type { SayContact as Input } from './contact.dto.js';
import { firstPartner, standingWord } from './contact.read.js';
import { addWord, type Said } from './contact.store.js';
import { localDay } from './one-first.js';

const DAYS_AHEAD = 90;

/**
 * SR26: the partner who came first says when and how the other may be contacted, or "not yet" again; the newest word
 * counts (two at once: stale). In their own sign-in, or recorded by the therapist after a talk. Only where one came first
 * and the shared part is not open yet (already_done). The other partner never reads it.
 */
@Injectable()
export class SayContact {
  async execute(tx: Tx, input: Input): Promise<void> {
    const caseId = ownCase(tx);
    may(tx, 'contact.say', caseId);
    await requireOwnConsent(tx, caseId);
    await this.write(tx, caseId, input);
  }

  async record(tx: Tx, caseId: string, input: Input): Promise<void> {
    may(tx, 'contact.record', caseId);
    await this.write(tx, caseId, input);
  }

  private async write(tx: Tx, caseId: string, input: Input): Promise<void> {
    const { zone } = await caseOf(tx, caseId);
    const personId = await firstPartner(tx, caseId);
    if (!personId || (await isSharedPartOpen(tx, caseId))) throw new Problem('already_done');
    const fromOn = input.how === 'not_yet' ? null : dayFrom(input.fromOn, localDay(tx, zone));
    const number = ((await standingWord(tx, caseId))?.number ?? 0) + 1;
    await addWord(tx, { id: input.id, caseId, personId, number, how: input.how, fromOn }, saidIn(input));
    await audit(tx, { action: 'contact.said', caseId, subjectId: personId, object: { type: 'contact_word', id: input.id }, reason: input.how });
  }
}

function dayFrom(day: string | undefined, today: Temporal.PlainDate): string {
  const from = day ? Temporal.PlainDate.from(day) : today;
  if (Temporal.PlainDate.compare(from, today) < 0) throw new Problem('fields', [{ field: 'fromOn', detail: 'Choose today or a day to come.' }]);
  if (today.until(from).days > DAYS_AHEAD) throw new Problem('fields', [{ field: 'fromOn', detail: 'Choose a day within three months.' }]);
  return from.toString();
}

/** Without a way there is nothing else to keep: what was said before goes out of use with it. */
function saidIn({ how, firstName, email, note }: Input): Said {
  if (how === 'not_yet') return {};
  return { ...(firstName ? { firstName } : {}), ...(how === 'mail' && email ? { email } : {}), ...(note ? { note } : {}) };
}
