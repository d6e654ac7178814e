import { answerIn, isLate } from '@groundwork/domain/consistency/cells';
import { type LocalDay, localDays } from '@groundwork/domain/consistency/local-days';
import { agreementOver, changeOverTime, figuresOf, lineOf } from '@groundwork/domain/consistency/over-time';
import { mondayOf } from '@groundwork/domain/consistency/packed-weeks';
import { HALF_LIFE } from '@groundwork/domain/consistency/recent';
import type { SettledDay } from '@groundwork/domain/consistency/settled-days';
import { asksOf, unitOf } from '@groundwork/domain/schedule/cadence';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { Temporal } from 'temporal-polyfill';
import { may } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { auditView } from '../../../platform/audit.js';
import { dateOf, instantOf } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, phaseBeginnings } from '../../cases/index.js';
import { agreementsOf, hasEnded, type OneAgreement } from '../agreements.js';
import { type StoredVersion, versionsSince } from '../criteria.read.js';
import { type ActiveVersion, isActive, isRunning, lastDayOf, startsOn } from '../occasions.js';
import { rulingsOf } from '../rulings/rulings.read.js';
import { openText } from '../version-text.js';
import { lettersOf } from './letters.js';
import { AgreementOverTime, ChangeOverTime, CriterionOverTime, DayOverTime, OverTime, PeriodOverTime, PhaseMark, PhasesOverTime, PointOverTime, RestMark, TextMark, WeeksOverTime } from './over-time.dto.js';
import { reviewsHeld } from './held.read.js';
import { weeksSince } from './over-time.read.js';
import { lateOpenings, settledTexts } from './settled-texts.js';

const YEAR_WEEKS = 52;
const DEFAULT_WEEKS = 8;

/**
 * Consistency of a year for whoever reads the chart (R40, R48; d1-d6), settled from rollups: the same number of
 * statements however old the record is. Computed when read; nothing of it is stored.
 */
export async function consistencyOverTime(tx: Tx, caseId: string): Promise<OverTime> {
  may(tx, 'consistency.read', caseId);
  await auditView(tx, 'consistency', caseId);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  const today = todayOf(zone, dayEnd, tx.instant);
  const from = mondayOf(today).subtract({ weeks: YEAR_WEEKS });
  const days = localDays(today, from.until(today, { largestUnit: 'days' }).days + 1);
  const since = dateOf(from.toZonedDateTime(zone).toInstant());
  const [versions, weeks, phases, held] = await atOnce([versionsSince(tx, caseId, since), weeksSince(tx, caseId, from.toString()), phaseBeginnings(tx, caseId), reviewsHeld(tx, [caseId], since)]);
  const active = versions.filter(isActive);
  const letters = lettersOf(weeks, days);
  const [openings, rulings] = await atOnce([lateOpenings(tx, active, days), rulingsOf(tx, active.map(({ versionId }) => versionId))]);
  const localDay = (at: Temporal.Instant): string => todayOf(zone, dayEnd, at).toString();
  const beginnings = phases.map(({ since: began }) => localDay(instantOf(began)));
  const criteria = agreementsOf(versions, tx.instant).flatMap((agreement) => {
    const { inForce } = agreement;
    if (!inForce) return [];
    const settled = settledTexts(agreement.endorsed.filter(isActive), days, letters, openings, rulings);
    // What ended or came to rest before this year is past.
    if (settled.length === 0 && !isRunning(inForce, tx.instant)) return [];
    return [criterionFrom(tx, { agreement, inForce, settled, days, held, beginnings })];
  });
  const rests = (versions[0]?.rests ?? []).map((span) => Object.assign(new RestMark(), { from: localDay(span.from), to: span.to && localDay(span.to) }));
  return Object.assign(new OverTime(), {
    today: today.toString(), from: from.toString(), criteria: criteria.sort((one, two) => Number(isPast(one, days)) - Number(isPast(two, days))),
    phases: phases.map(({ phase }, place) => Object.assign(new PhaseMark(), { phase, on: beginnings[place] ?? '' })),
    rests: rests.filter(({ to }) => to === null || to >= from.toString()),
  });
}

/** Nothing of it fell due in the weeks that a therapist reads first. */
function isPast({ days: due }: CriterionOverTime, days: readonly LocalDay[]): boolean {
  const last = due.at(-1)?.day;
  return last !== undefined && last < (days.at(-7 * DEFAULT_WEEKS)?.day ?? '');
}

interface One {
  agreement: OneAgreement;
  inForce: ActiveVersion;
  settled: SettledDay[];
  days: readonly LocalDay[];
  held: ReadonlyMap<string, Date>;
  /** Local days on which the part changed, oldest first. */
  beginnings: readonly string[];
}

function criterionFrom(tx: Tx, { agreement, inForce, settled, days, held, beginnings }: One): CriterionOverTime {
  const { criterionId, doerId, askerId, terms, reviewOn, versionId, wordsSealed } = inForce;
  const { doerName, askerName, behaviour } = openText(tx, versionId, wordsSealed);
  const [today, eightWeeksAgo] = [days.at(-1)?.day ?? '', days.at(-7 * DEFAULT_WEEKS)?.day ?? ''];
  const asks = asksOf(terms.cadence);
  const counted = { coverage: terms.attainment.coverage, doerAlone: asks === 'weekly_line' };
  const { change, weeks, phases, betweenMisses } = changeOverTime(settled, Temporal.PlainDate.from(today), beginnings);
  return Object.assign(new CriterionOverTime(), {
    id: criterionId, state: hasEnded(agreement, inForce, tx.instant) ? 'ended' : 'active',
    doerId, askerId, doerName, askerName, behaviour, asks, reviewOn,
    agreedShare: terms.attainment.share, agreedCoverage: terms.attainment.coverage,
    texts: agreement.endorsed.map(markFrom).filter(({ on }) => on <= today), reviews: agreement.endorsed.filter(isActive).flatMap((text) => reviewOf(text, today, held) ?? []),
    days: settled.map(dayFrom),
    eightWeeks: periodFrom(settled.filter(({ day }) => day >= eightWeeksAgo), counted), year: periodFrom(settled, counted),
    line: lineOf(settled, HALF_LIFE[unitOf(terms.cadence)]).map(({ day, rate, interval }) => Object.assign(new PointOverTime(), { day, rate, low: interval?.low ?? rate, high: interval?.high ?? rate })),
    change: change && Object.assign(new ChangeOverTime(), { now: change.now, before: change.before, difference: change.difference, range: change.interval, says: change.says }),
    weeks: weeks && Object.assign(new WeeksOverTime(), { median: weeks.median, longestRun: weeks.longestRun, longestExpected: weeks.longestExpected, says: weeks.says }),
    phases: phases && Object.assign(new PhasesOverTime(), phases),
    betweenMisses: [...betweenMisses.days].reverse().slice(0, 10), sinceLastMiss: betweenMisses.sinceLast,
  });
}

function markFrom(version: StoredVersion): TextMark {
  const { number, direction, firstSlot } = version;
  return Object.assign(new TextMark(), { number, direction, on: isActive(version) ? startsOn(version).toString() : (firstSlot ?? '') });
}

/** The local day on which the review of a text was held, else the agreed day where that came while the text stood; null before. */
function reviewOf(text: ActiveVersion, today: string, held: ReadonlyMap<string, Date>): string | null {
  const at = held.get(text.versionId);
  if (at) return todayOf(text.terms.zone, text.terms.dayEnd, instantOf(at)).toString();
  const came = text.reviewOn <= today && text.reviewOn >= startsOn(text).toString() && text.reviewOn <= lastDayOf(text).toString();
  return came ? text.reviewOn : null;
}

function dayFrom({ day, outcome, doer, other }: SettledDay): DayOverTime {
  return Object.assign(new DayOverTime(), {
    day, outcome, doer: answerIn(doer), other: answerIn(other), ...(isLate(doer) ? { doerLate: true } : {}), ...(isLate(other) ? { otherLate: true } : {}),
  });
}

function periodFrom(days: readonly SettledDay[], counted: { coverage: number; doerAlone: boolean }): PeriodOverTime {
  const { counts, rate, toldFound: { told, found }, doer, other, isKnown } = figuresOf(days, counted);
  const agreement = counted.doerAlone ? null : agreementOver(days);
  const [isRead, isShare] = [rate.reading !== 'marks', rate.reading === 'percentage'];
  return Object.assign(new PeriodOverTime(), {
    due: counts.E, kept: counts.M, late: counts.late, missed: counts.X, disputed: counts.D, open: counts.U, excused: counts.excused, rested: counts.rested,
    didNotComeUp: counts.didNotComeUp, settled: rate.settled, told, found, reading: rate.reading, known: isKnown,
    rate: isShare ? rate.rate : null, range: isRead ? rate.interval : null, bounds: isRead ? rate.bounds : null,
    doer: coverageFrom(doer), other: other && coverageFrom(other),
    agreement: agreement && Object.assign(new AgreementOverTime(), {
      nights: agreement.n, alike: agreement.alike, bothMet: agreement.a, onlyDoer: agreement.b, onlyOther: agreement.c, bothMissed: agreement.d,
      range: agreement.interval, ac1: agreement.ac1, kappa: agreement.kappa, onMisses: agreement.onMisses, differently: agreement.differently,
    }),
  });
}

function coverageFrom({ due, entered, inTime }: { due: number; entered: number; inTime: number }): { due: number; entered: number; inTime: number } {
  return { due, entered, inTime };
}
