import { gapsOf, type Pulse, pulseFrom, signsOf } from '@groundwork/domain/homework/pulse';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import type { SettingValues } from '@groundwork/domain/settings/catalogue';
import { DAY_MS } from '@groundwork/domain/schedule/day-number';
import { isAllowed, may } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import { auditView } from '../../../platform/audit.js';
import type { Tx } from '../../../platform/tx.js';
import { caseOf, partnersOf } from '../../cases/index.js';
import { settingsOf } from '../../clinic/index.js';
import { NumbersPerson, OpenPulseFlag, PulseGap, ScaleOverTime, ScalePoint, StaffNumbers, StaffPulse } from './pulse.dto.js';
import { pulseFlagsOf, pulsesOf, type SentPulse } from './pulse.read.js';
import { scalesSince, type ScaleValue } from './scales.read.js';

const YEAR_MS = 366 * DAY_MS;

/** The two partners' weekly numbers, and those inside exercises, over the last year (R79, R80). For staff of the couple; each as far as they may read it. */
export async function staffNumbers(tx: Tx, caseId: string): Promise<StaffNumbers> {
  may(tx, 'numbers.read', caseId);
  const frame = await caseOf(tx, caseId);
  const since = new Date(tx.now.getTime() - YEAR_MS);
  const [partners, settings, sent, flags, scales] = await atOnce([
    partnersOf(tx, caseId), settingsOf(tx), pulsesOf(tx, caseId), pulseFlagsOf(tx, caseId), scalesSince(tx, caseId, since, frame.zone), auditView(tx, 'numbers', caseId),
  ]);
  const weeks = sent.map((one) => ({ sent: one, pulse: pulseFrom(one.week, one.answers) }));
  const isStandIn = !tx.who.cases.some((one) => one.caseId === caseId && one.as !== 'cover');
  return Object.assign(new StaffNumbers(), {
    today: todayOf(frame.zone, frame.dayEnd, tx.instant).toString(), mayReadPulse: !isStandIn, mayTake: isAllowed(tx, 'pulse.take', caseId),
    partners: partners.map(({ personId, firstName }) => Object.assign(new NumbersPerson(), { personId, firstName })),
    pulses: weeks.map((one) => pulseOf(one, weeks.filter(({ sent: { personId } }) => personId === one.sent.personId).map(({ pulse }) => pulse), settings)),
    gaps: gapsIn(weeks, settings),
    flags: flags.map(({ id, personId }) => Object.assign(new OpenPulseFlag(), { flagId: id, personId })),
    scales: seriesOf(scales),
  });
}

interface Week {
  sent: SentPulse;
  pulse: Pulse;
}

function pulseOf({ sent, pulse }: Week, own: readonly Pulse[], settings: SettingValues): StaffPulse {
  return Object.assign(new StaffPulse(), { ...pulse, personId: sent.personId, sentAt: sent.sentAt.toISOString(), signs: signsOf(own, pulse.week, settings) });
}

/** Both of one week, newest first. */
function gapsIn(weeks: readonly Week[], settings: SettingValues): PulseGap[] {
  return weeks.flatMap(({ sent, pulse }, at) => {
    const other = weeks.slice(at + 1).find((one) => one.pulse.week === pulse.week && one.sent.personId !== sent.personId);
    const of = other ? gapsOf(pulse, other.pulse, settings) : [];
    return of.length > 0 ? [Object.assign(new PulseGap(), { week: pulse.week, of })] : [];
  });
}

/** One line for each question of each person, in the order in which it was first answered. */
function seriesOf(values: readonly ScaleValue[]): ScaleOverTime[] {
  const series = new Map<string, ScaleOverTime>();
  for (const { on, value, ...of } of values) {
    const name = [of.exercise, of.key, of.personId].join(' ');
    const one = series.get(name) ?? Object.assign(new ScaleOverTime(), { ...of, points: [] });
    series.set(name, Object.assign(one, { label: of.label, points: [...one.points, Object.assign(new ScalePoint(), { on, value })] }));
  }
  return [...series.values()];
}
