import { isClock } from '../schedule/clock.js';
import { nameFault } from './neutral-names.js';

/** LR11: what the therapist may do with something told alone. */
export const secretsPolicies = ['limited_secrets', 'no_secrets', 'no_individual_channel'] as const;
export type SecretsPolicy = (typeof secretsPolicies)[number];

export interface SettingValues {
  dayEnd: string;
  entryWindowDays: number;
  autoOpenDays: number;
  reviewWeeks: number;
  reviewWeeksMax: number;
  attainmentShare: number;
  coverage: number;
  maxActivePerDoer: number;
  inviteHours: number;
  secretsPolicy: SecretsPolicy;
  screenValidDays: number;
  sessionMinutes: number;
  replyDays: number;
  urgentDays: number;
  silenceDays: number;
  appName: string;
  pageTitle: string;
  senderName: string;
  workMostActive: number;
  workMostMinutes: number;
  offerPauseHours: number;
  pulseHopeDrop: number;
  pulseSafeLow: number;
  pulseGap: number;
}
export type SettingKey = keyof SettingValues;

/** What a value may be: a number within bounds (both included), a time of day, one of a list, or a name that tells nothing. */
export type SettingRange =
  | { readonly form: 'whole' | 'share'; readonly min: number; readonly max: number }
  | { readonly form: 'clock' }
  | { readonly form: 'choice'; readonly of: readonly string[] }
  | { readonly form: 'name' };

/** From when a new value counts: at once, for agreements written from now on, or for couples whose case is opened from now on. */
export const settingStarts = ['at_once', 'new_agreements', 'new_couples'] as const;
export type SettingStart = (typeof settingStarts)[number];

export interface Setting<K extends SettingKey = SettingKey> {
  readonly key: K;
  readonly default: SettingValues[K];
  readonly range: SettingRange;
  /** Shown beside the setting to staff: these are clinic choices, no study sets them. */
  readonly reason: string;
  readonly rule: string;
  readonly starts: SettingStart;
}

const whole = (min: number, max: number): SettingRange => ({ form: 'whole', min, max });
const share = (min: number, max: number): SettingRange => ({ form: 'share', min, max });

/** Defaults that a clinic may change. What a criterion uses is frozen into its version. */
export const catalogue: { readonly [K in SettingKey]: Setting<K> } = {
  dayEnd: {
    key: 'dayEnd',
    default: '03:00',
    range: { form: 'clock' },
    reason: 'A late evening still belongs to the day on which it began.',
    rule: 'R38',
    starts: 'new_couples',
  },
  entryWindowDays: {
    key: 'entryWindowDays',
    default: 7,
    range: whole(1, 14),
    reason: 'Long enough to fill in a whole week at once, short enough to remember it.',
    rule: 'R38',
    starts: 'new_agreements',
  },
  autoOpenDays: {
    key: 'autoOpenDays',
    default: 14,
    range: whole(7, 28),
    reason: 'Entries open even when a session falls out, but not before the talk had its chance.',
    rule: 'R38',
    starts: 'at_once',
  },
  reviewWeeks: {
    key: 'reviewWeeks',
    default: 8,
    range: whole(1, 12),
    reason: 'Enough occasions to see a habit, and an end that both can see.',
    rule: 'R20',
    starts: 'new_agreements',
  },
  reviewWeeksMax: {
    key: 'reviewWeeksMax',
    default: 12,
    range: whole(1, 12),
    reason: 'No agreement is open-ended.',
    rule: 'R26',
    starts: 'new_agreements',
  },
  attainmentShare: {
    key: 'attainmentShare',
    default: 0.85,
    range: share(0.5, 1),
    reason: 'A tired, decent person can do it; a single bad week does not undo it.',
    rule: 'R41',
    starts: 'new_agreements',
  },
  coverage: {
    key: 'coverage',
    default: 0.8,
    range: share(0.5, 1),
    reason: 'An occasion left blank must not count for more than an honest miss.',
    rule: 'R41',
    starts: 'new_agreements',
  },
  maxActivePerDoer: {
    key: 'maxActivePerDoer',
    default: 5,
    range: whole(1, 7),
    reason: 'Few things done well show more than many done badly.',
    rule: 'R25',
    starts: 'at_once',
  },
  inviteHours: {
    key: 'inviteHours',
    default: 72,
    range: whole(1, 168),
    reason: 'Time to find a quiet moment; a link that lies about is a risk.',
    rule: 'R24',
    starts: 'at_once',
  },
  secretsPolicy: {
    key: 'secretsPolicy',
    default: 'limited_secrets',
    range: { form: 'choice', of: secretsPolicies },
    reason: 'Each partner needs to know before the first private word what the therapist may do with it.',
    rule: 'LR11',
    starts: 'new_couples',
  },
  screenValidDays: {
    key: 'screenValidDays',
    default: 90,
    range: whole(14, 90),
    reason: 'Each partner is seen alone at least every ninety days.',
    rule: 'SR1',
    starts: 'at_once',
  },
  replyDays: {
    key: 'replyDays',
    default: 2,
    range: whole(1, 5),
    reason: 'Whoever writes alone needs to know how long an answer usually takes, in working days.',
    rule: 'SR8',
    starts: 'at_once',
  },
  urgentDays: {
    key: 'urgentDays',
    default: 1,
    range: whole(1, 3),
    reason: 'Somebody who does not feel safe is answered by the next working day, and a colleague is asked when nobody did.',
    rule: 'SR20',
    starts: 'at_once',
  },
  silenceDays: {
    key: 'silenceDays',
    default: 7,
    range: whole(3, 21),
    reason: 'A week without an entry may be a heavy week; the therapist asks, the program never does.',
    rule: 'R91',
    starts: 'at_once',
  },
  sessionMinutes: {
    key: 'sessionMinutes',
    default: 75,
    range: whole(15, 240),
    reason: 'Couple sessions usually take 75 to 90 minutes.',
    rule: 'D',
    starts: 'at_once',
  },
  appName: {
    key: 'appName',
    default: 'Today',
    range: { form: 'name' },
    reason: 'What stands under the icon on a home screen is read by whoever picks up the phone.',
    rule: 'SR11',
    starts: 'at_once',
  },
  pageTitle: {
    key: 'pageTitle',
    default: 'Today',
    range: { form: 'name' },
    reason: 'What stands on a browser tab and in its history is read by whoever uses the device next.',
    rule: 'SR11',
    starts: 'at_once',
  },
  senderName: {
    key: 'senderName',
    default: 'Messages',
    range: { form: 'name' },
    reason: 'What a mailbox and a lock screen show first must say nothing about the clinic.',
    rule: 'SR11',
    starts: 'at_once',
  },
  workMostActive: {
    key: 'workMostActive',
    default: 3,
    range: whole(1, 10),
    reason: 'Few things done well help more than many begun. Above it the therapist is warned.',
    rule: 'R76',
    starts: 'at_once',
  },
  workMostMinutes: {
    key: 'workMostMinutes',
    default: 90,
    range: whole(15, 300),
    reason: 'What fits into the week of somebody who is tired. Above it the therapist is warned.',
    rule: 'R76',
    starts: 'at_once',
  },
  offerPauseHours: {
    key: 'offerPauseHours',
    default: 24,
    range: whole(12, 72),
    reason: 'A night between the wish to offer something and the word: an offer made in fear or in a hurry can be taken back.',
    rule: 'R37',
    starts: 'at_once',
  },
  pulseHopeDrop: {
    key: 'pulseHopeDrop',
    default: 3,
    range: whole(2, 6),
    reason: 'Hope that lies this far under the usual two weeks running is more than a bad evening. The therapist alone is told.',
    rule: 'R80',
    starts: 'at_once',
  },
  pulseSafeLow: {
    key: 'pulseSafeLow',
    default: 3,
    range: whole(0, 6),
    reason: 'Somebody who feels this little safe at home is asked alone. No number above it clears anybody.',
    rule: 'R80',
    starts: 'at_once',
  },
  pulseGap: {
    key: 'pulseGap',
    default: 4,
    range: whole(2, 8),
    reason: 'Two people who live in weeks this different need to be asked one by one before they are asked together.',
    rule: 'R80',
    starts: 'at_once',
  },
};

export const settingKeys = Object.keys(catalogue) as SettingKey[];

/** One appended value; later rows come later in the list. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** Whether a clinic may set this value. */
export function isAllowed(key: SettingKey, value: unknown): boolean {
  const { range } = catalogue[key];
  switch (range.form) {
    case 'clock':
      return typeof value === 'string' && isClock(value);
    case 'choice':
      return typeof value === 'string' && range.of.includes(value);
    case 'whole':
      return Number.isInteger(value) && isBetween(value, range.min, range.max);
    case 'share':
      return isBetween(value, range.min, range.max);
    case 'name':
      return typeof value === 'string' && nameFault(value) === null;
  }
}

/**
 * The value in force: the last row that is allowed, otherwise the default. A row that a later release no longer
 * allows is passed over rather than applied.
 */
export function readSetting<K extends SettingKey>(rows: readonly SettingRow[], key: K): SettingValues[K] {
  const row = rows.findLast((candidate) => candidate.key === key && isAllowed(key, candidate.value));
  return row === undefined ? catalogue[key].default : (row.value as SettingValues[K]);
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

/** Whether values that limit each other do not contradict: an agreement's review lies no later than the latest one allowed (R26). */
export function fitTogether({ reviewWeeks, reviewWeeksMax }: SettingValues): boolean {
  return reviewWeeks <= reviewWeeksMax;
}
