import { checkDueSince, type HelpList, listsInForce } from '@groundwork/domain/safety/help-numbers';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { clinicOf } from './clinic.read.js';
import { addHelpList } from './clinic.store.js';
import { type CheckHelp, HelpToCheck } from './help.dto.js';
import { ownHelpLists } from './help.read.js';

/**
 * An admin writes a country's help numbers, or confirms that they are still right, with the day on which each was checked
 * (SR18). Added, never put in place. Each line needs a number or words; the day is not to come, in the clinic's zone.
 */
export async function checkHelp(tx: Tx, { id, country, lines, verifiedOn }: CheckHelp): Promise<void> {
  may(tx, 'help.check');
  const today = await todayHere(tx);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(verifiedOn), today) > 0) throw refused('verifiedOn', 'Choose the day on which the numbers were checked.');
  lines.forEach(({ number, text }, at) => {
    if (!number && !text) throw refused(`lines.${at}.number`, 'Write a number, or words that say where to turn.');
  });
  const kept = lines.map(({ label, number, text }) => ({ label, number: number ?? null, text: text ?? null }));
  await addHelpList(tx, { id, country, lines: kept, verifiedOn });
  await audit(tx, { action: 'help.checked', object: { type: 'help_list', id }, reason: country });
}

/** All lists in force, and which of them wait for their quarterly check: the clinic's own country, and what the clinic wrote itself. */
export async function helpToCheck(tx: Tx): Promise<HelpToCheck> {
  may(tx, 'help.check');
  const { country } = await clinicOf(tx);
  const [own, today] = [await ownHelpLists(tx.em, tx.who.clinicId), await todayHere(tx)];
  const lists = listsInForce(own).map((list) => ({
    ...list, lines: [...list.lines],
    checkedBy: own.find((one) => one.country === list.country)?.checkedBy ?? null,
    dueSince: isTheirs(list, own, country) ? (dueSince(list, today)?.toString() ?? null) : null,
  }));
  return Object.assign(new HelpToCheck(), { country, today: today.toString(), lists });
}

/** The day since which the clinic's help numbers wait for their quarterly check (SR18); null where none do. Asked for the admin's list. */
export async function helpCheckDue(tx: Tx): Promise<Temporal.PlainDate | null> {
  const { country } = await clinicOf(tx);
  const [own, today] = [await ownHelpLists(tx.em, tx.who.clinicId), await todayHere(tx)];
  const due = listsInForce(own).filter((list) => isTheirs(list, own, country)).flatMap((list) => dueSince(list, today) ?? []);
  return due.sort((one, two) => Temporal.PlainDate.compare(one, two))[0] ?? null;
}

/** Starting lists of other countries are not a clinic's to check. Where its country has none, "elsewhere" is its own. */
function isTheirs(list: HelpList, own: readonly HelpList[], country: string): boolean {
  const hasOwnCountry = listsInForce(own).some((one) => one.country === country);
  return list.country === (hasOwnCountry ? country : null) || own.some((one) => one.country === list.country);
}

function dueSince({ lastVerified }: HelpList, today: Temporal.PlainDate): Temporal.PlainDate | null {
  return checkDueSince(Temporal.PlainDate.from(lastVerified), today);
}

async function todayHere(tx: Tx): Promise<Temporal.PlainDate> {
  return tx.instant.toZonedDateTimeISO((await clinicOf(tx)).zone).toPlainDate();
}

function refused(field: string, detail: string): Problem {
  return new Problem('fields', [{ field, detail }]);
}
