import { type ContactState, type ContactWay, contactState, mayContact } from '@groundwork/domain/cases/one-first';
import { Temporal } from 'temporal-polyfill';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { type CaseFrame, caseOf, isSharedPartOpen, type Lane, requireOwnConsent } from '../cases.read.js';
import type { Joins } from '../cases.dto.js';
import { ContactWord, MyContact, OneFirst } from './contact.dto.js';
import { firstPartner, othersToCome, type StandingWord, standingWord } from './contact.read.js';

/** The couple's local day on which a word is said or comes due. */
export const localDay = (tx: Tx, zone: string): Temporal.PlainDate => tx.instant.toZonedDateTimeISO(zone).toPlainDate();

/**
 * SR26: refuses a link for the other partner before the first has said when and how (contact_not_yet), or by mail where
 * it was to be in the room. Asks nothing about the first, nor about couples that came at once.
 */
export async function requireContactWord(tx: Tx, { id, zone }: CaseFrame, personId: string, joins: Joins): Promise<void> {
  const first = await firstPartner(tx, id);
  if (first === null || first === personId) return;
  const allowed = mayContact(ruleOf(await standingWord(tx, id)), joins, localDay(tx, zone));
  if (allowed === 'not_yet') throw new Problem('contact_not_yet');
  if (allowed === 'in_the_room') throw new Problem('fields', [{ field: 'joins', detail: 'The one who came first said: in the room.' }]);
}

/** How far it is with the other partner; null once they have joined, and for couples that came at once. */
export async function oneFirstOf(tx: Tx, { id, zone }: CaseFrame, lanes: readonly Lane[]): Promise<OneFirst | null> {
  const [firstId, word] = await atOnce([firstPartner(tx, id), standingWord(tx, id)]);
  const other = lanes.find(({ personId }) => personId !== firstId);
  if (firstId === null || other?.joined) return null;
  const state: ContactState = contactState(ruleOf(word), localDay(tx, zone));
  return Object.assign(new OneFirst(), { firstId, otherId: other?.personId ?? null, state, word: wordOf(word) });
}

export interface Contact {
  /** Null while the other has no name. */
  otherId: string | null;
  state: ContactState;
  /** Whether the other was ever given a link. */
  isInvited: boolean;
}

/** By case, how far it is with the other partner where one came first and the other has not joined: for Today's list and the couple page alike. */
export async function contactsOf(tx: Tx): Promise<Map<string, Contact>> {
  const stateOf = (how: ContactWay | null, fromOn: string | null, zone: string): ContactState => contactState(how && ruleOf({ how, fromOn }), localDay(tx, zone));
  return new Map((await othersToCome(tx)).map(({ caseId, zone, otherId, isInvited, how, fromOn }) => [caseId, { otherId, isInvited, state: stateOf(how, fromOn, zone) }]));
}

/** What the partner who came first has said, for them alone; to everybody else there is nothing to say. */
export async function myContact(tx: Tx): Promise<MyContact> {
  const caseId = ownCase(tx);
  may(tx, 'contact.say', caseId);
  await requireOwnConsent(tx, caseId);
  const { zone } = await caseOf(tx, caseId);
  const asked = (await firstPartner(tx, caseId)) !== null && !(await isSharedPartOpen(tx, caseId));
  return Object.assign(new MyContact(), { asked, today: localDay(tx, zone).toString(), word: asked ? wordOf(await standingWord(tx, caseId)) : null });
}

function ruleOf(word: Pick<StandingWord, 'how' | 'fromOn'> | null) {
  return word && { how: word.how, fromOn: word.fromOn === null ? null : Temporal.PlainDate.from(word.fromOn) };
}

function wordOf(word: StandingWord | null): ContactWord | null {
  if (!word) return null;
  const { how, fromOn, said } = word;
  return Object.assign(new ContactWord(), { how, fromOn, firstName: said.firstName ?? null, email: said.email ?? null, note: said.note ?? null });
}
