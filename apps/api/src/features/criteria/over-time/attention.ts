import { BLANK } from '@groundwork/domain/consistency/cells';
import { type LocalDay, localDays } from '@groundwork/domain/consistency/local-days';
import { RECENT_WEEKS } from '@groundwork/domain/consistency/packed-weeks';
import type { SettledDay } from '@groundwork/domain/consistency/settled-days';
import { grouped } from '@groundwork/domain/grouped';
import { asksOf } from '@groundwork/domain/schedule/cadence';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { type AskedDay, missesToAsk, silenceOver } from '@groundwork/domain/today/attention';
import { Temporal } from 'temporal-polyfill';
import { atOnce } from '../../../platform/at-once.js';
import { instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import type { StoredVersion } from '../criteria.read.js';
import { type ActiveVersion, isActive, isInForce, lastDayOf } from '../occasions.js';
import { type Rulings, rulingsOf } from '../rulings/rulings.read.js';
import { reviewsHeld } from './held.read.js';
import { recentLetters } from './recent.read.js';
import { lettersOfRecent, type RecentLetters } from './recent-letters.js';
import { settledText } from './settled-texts.js';

/** What of a couple's record asks for the therapist's attention, beside what is decided. */
export interface Attention {
  /** Partners who have entered nothing for long (d6). */
  silent: { personId: string; days: number; since: string }[];
  /** Agreements whose misses one asks about (d4), the first to ask about first. */
  toAsk: { criterionId: string; number: number; misses: number; sum: number }[];
}

interface Frame {
  id: string;
  zone: string;
  dayEnd: string;
}

const DAYS = 7 * RECENT_WEEKS;

/** From when on it looks at what partners said: whoever hands texts over reads them since then, or earlier. */
export const attentionSince = ({ now }: Pick<Tx, 'now'>): Date => new Date(now.getTime() - (DAYS + 1) * DAY_MS);

/**
 * For whoever answers for these couples, by case: read from the recent rows in a fixed number of statements whatever their
 * number, and stored nowhere. `leastSilent` is the clinic's setting; texts that ended before these days say nothing.
 */
export async function attentionOf(tx: Tx, ids: string[], texts: Promise<readonly StoredVersion[]>, asked: Promise<{ cases: readonly Frame[]; leastSilent: number }>): Promise<Map<string, Attention>> {
  const since = attentionSince(tx);
  const [known, rows, held, { cases, leastSilent }] = await atOnce([texts, recentLetters(tx, ids), reviewsHeld(tx, ids, since), asked]);
  const first = instantOf(since).toZonedDateTimeISO('UTC').toPlainDate();
  const versions = known.filter(isActive).filter((version) => Temporal.PlainDate.compare(lastDayOf(version), first) >= 0);
  const rulings = await rulingsOf(tx, versions.map(({ versionId }) => versionId));
  const calendars = new Map<string, LocalDay[]>();
  const [textsOf, rowsOf] = [grouped(versions, ({ caseId }) => caseId), grouped(rows, ({ caseId }) => caseId)];
  return new Map(cases.map(({ id, zone, dayEnd }) => {
    const today = todayOf(zone, dayEnd, tx.instant).toString();
    const days = calendars.get(today) ?? localDays(Temporal.PlainDate.from(today), DAYS);
    calendars.set(today, days);
    const letters = lettersOfRecent(rowsOf.get(id) ?? [], today);
    return [id, ofCouple(tx, textsOf.get(id) ?? [], { days, today, letters, rulings, held, leastSilent })];
  }));
}

interface Known {
  days: readonly LocalDay[];
  today: string;
  letters: RecentLetters;
  rulings: Rulings;
  held: ReadonlyMap<string, Date>;
  leastSilent: number;
}

function ofCouple(tx: Tx, versions: readonly ActiveVersion[], { days, today, letters, rulings, held, leastSilent }: Known): Attention {
  const settle = (since?: string) => (version: ActiveVersion): SettledText =>
    ({ version, days: settledText(version, days, letters.of, rulings, (_, place) => letters.isOpened(version.criterionId)(place), since) });
  const people = [...new Set(versions.flatMap(({ doerId, askerId }) => [doerId, askerId]))].sort();
  const silent = silencesOf(people, (back) => versions.map(settle(days.at(-back)?.day)), today, leastSilent);
  const toAsk = versions.filter((version) => isInForce(version, tx.instant)).flatMap((version) => {
    const { criterionId, number } = version;
    const ask = missesToAsk(settle()(version).days.filter(({ day }) => day > reviewedOn(version, held)));
    return ask ? [{ criterionId, number, ...ask }] : [];
  });
  return { silent, toAsk: toAsk.sort((one, two) => two.sum - one.sum) };
}

interface SettledText {
  version: ActiveVersion;
  days: readonly SettledDay[];
}

/**
 * A silence is over with the last entry, so that it is looked for on as few days as hold one: for nearly everybody the last ones that
 * a silence needs. `settledFor` settles so many days back.
 */
function silencesOf(people: readonly string[], settledFor: (back: number) => SettledText[], today: string, leastSilent: number): Attention['silent'] {
  const found: Attention['silent'] = [];
  let left = people;
  for (const back of [leastSilent + 1, 28, DAYS]) {
    const settled = left.length > 0 ? settledFor(back) : [];
    left = left.filter((personId) => {
      const asked = settled.flatMap((one) => askedOf(personId, one));
      if (back < DAYS && !asked.some(({ day, entered }) => entered && day < today)) return true;
      const silence = silenceOver(asked, today, leastSilent);
      if (silence) found.push({ personId, ...silence });
      return false;
    });
  }
  return found.sort((one, two) => (one.personId < two.personId ? -1 : 1));
}

/** The local day on which its review was held: what came before was talked about then. */
function reviewedOn({ versionId, terms: { zone, dayEnd } }: ActiveVersion, held: ReadonlyMap<string, Date>): string {
  const at = held.get(versionId);
  return at ? todayOf(zone, dayEnd, instantOf(at)).toString() : '';
}

/** A weekly line is asked of its doer alone; a rest asks nobody. */
function askedOf(personId: string, { version, days }: SettledText): AskedDay[] {
  const part = version.doerId === personId ? 'doer' : version.askerId === personId && asksOf(version.terms.cadence) !== 'weekly_line' ? 'other' : null;
  return part ? days.filter(({ outcome }) => outcome !== 'rested').map((one) => ({ day: one.day, entered: one[part] !== BLANK })) : [];
}
