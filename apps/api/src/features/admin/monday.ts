import { mondayList, type MondayFacts, type MondayRow, NOTE_HOURS } from '@groundwork/domain/practice/monday';
import { may } from '../../platform/access.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf, helpCheckDue } from '../clinic/index.js';
import { MondayItem, MondayList } from './admin.dto.js';
import { askedLately, caseLoads, colleaguesOf, unsignedNotes, waitingCases, waitingColleagues } from './practice.read.js';

const DAY_MS = 24 * 3_600_000;

/** What the list is made of: see mondayList for what it leaves out. */
export async function mondayFacts(tx: Tx): Promise<MondayFacts> {
  const therapists = (await colleaguesOf(tx)).filter(({ isTherapist }) => isTherapist);
  return {
    now: tx.instant,
    zone: (await clinicOf(tx)).zone,
    couples: await waitingCases(tx, therapists),
    therapists,
    loads: await caseLoads(tx),
    waiting: await waitingColleagues(tx),
    unsigned: await unsignedNotes(tx, new Date(tx.now.getTime() - NOTE_HOURS * 3_600_000)),
    reminders: await askedLately(tx, new Date(tx.now.getTime() - 8 * DAY_MS)),
    helpCheckSince: await helpCheckDue(tx),
  };
}

/** An admin's Monday: one row and one button for each thing that waits. Names, counts and dates; no word of a couple. */
export async function monday(tx: Tx): Promise<MondayList> {
  may(tx, 'monday.read');
  const facts = await mondayFacts(tx);
  return Object.assign(new MondayList(), {
    today: tx.instant.toZonedDateTimeISO(facts.zone).toPlainDate().toString(),
    zone: facts.zone,
    isNew: facts.couples.length === 0 && facts.therapists.length === 0 && facts.waiting.length === 0,
    items: mondayList(facts).map(itemFrom),
  });
}

/** A note is told by its id and day, and not by its couple. */
function itemFrom({ caseId, ...row }: MondayRow): MondayItem {
  return Object.assign(new MondayItem(), { ...row, ...(caseId && row.kind !== 'note_unsigned' ? { caseId } : {}) });
}
