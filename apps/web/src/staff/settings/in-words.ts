import type { Schemas } from '../../lib/api';
import { t } from './words';

export type Setting = Schemas['SettingView'];
export type SettingKey = Setting['key'];
export type Group = 'names' | 'couples' | 'agreements' | 'work' | 'messages';
export const groups: readonly Group[] = ['names', 'couples', 'agreements', 'work', 'messages'];

/** What a number counts; "times" is a share, shown out of a hundred. */
type Unit = 'days' | 'workingDays' | 'weeks' | 'hours' | 'minutes' | 'times' | 'agreements' | 'pieces' | 'steps';

/** Where each setting stands on the page, and what its number counts. A new setting has no place until it is named here. */
const PLACES: Readonly<Record<SettingKey, { group: Group; unit?: Unit }>> = {
  appName: { group: 'names' },
  pageTitle: { group: 'names' },
  senderName: { group: 'names' },
  secretsPolicy: { group: 'couples' },
  dayEnd: { group: 'couples' },
  inviteHours: { group: 'couples', unit: 'hours' },
  screenValidDays: { group: 'couples', unit: 'days' },
  reviewWeeks: { group: 'agreements', unit: 'weeks' },
  reviewWeeksMax: { group: 'agreements', unit: 'weeks' },
  attainmentShare: { group: 'agreements', unit: 'times' },
  coverage: { group: 'agreements', unit: 'times' },
  maxActivePerDoer: { group: 'agreements', unit: 'agreements' },
  entryWindowDays: { group: 'agreements', unit: 'days' },
  autoOpenDays: { group: 'agreements', unit: 'days' },
  offerPauseHours: { group: 'agreements', unit: 'hours' },
  sessionMinutes: { group: 'work', unit: 'minutes' },
  pulseHopeDrop: { group: 'work', unit: 'steps' },
  pulseSafeLow: { group: 'work', unit: 'steps' },
  pulseGap: { group: 'work', unit: 'steps' },
  workMostActive: { group: 'work', unit: 'pieces' },
  workMostMinutes: { group: 'work', unit: 'minutes' },
  replyDays: { group: 'messages', unit: 'workingDays' },
  silenceDays: { group: 'messages', unit: 'days' },
  urgentDays: { group: 'messages', unit: 'workingDays' },
};

/** The settings of one part of the page, in the order in which this page names them. */
export function ofGroup(settings: readonly Setting[], group: Group): Setting[] {
  const order = Object.keys(PLACES);
  return settings.filter(({ key }) => PLACES[key].group === group).sort((one, two) => order.indexOf(one.key) - order.indexOf(two.key));
}

export const nameOf = (key: SettingKey): string => t(`setting.${key}`);
export const unitOf = (key: SettingKey): Unit | undefined => PLACES[key].unit;

/** What stands in the field: a share in hundredths, because nobody thinks in 0.85. */
export const typedOf = (key: SettingKey, value: string | number): string => String(unitOf(key) === 'times' ? Math.round(Number(value) * 100) : value);

/** What is sent of what stands in the field: a number where one is meant and typed, else the text, which is then refused in words. */
export function sentOf({ key, range }: Pick<Setting, 'key' | 'range'>, typed: string): string | number {
  if (range.form !== 'whole' && range.form !== 'share') return typed;
  const number = Number(typed);
  if (typed === '' || Number.isNaN(number)) return typed;
  return unitOf(key) === 'times' ? Math.round(number) / 100 : number;
}

/** "7 days", "85 of 100 times", "03:00", a name, or what a choice says. */
export function valueInWords(key: SettingKey, value: string | number): string {
  const unit = unitOf(key);
  if (unit) return t(`settings.amount.${unit}`, { count: Number(typedOf(key, value)) });
  return isPolicy(value) ? t(`settings.policy.${value}`) : String(value);
}

const POLICIES = ['limited_secrets', 'no_secrets', 'no_individual_channel'] as const;
const isPolicy = (value: string | number): value is (typeof POLICIES)[number] => POLICIES.some((policy) => policy === value);

/** "1 to 14 days", "any time of day". */
export function rangeInWords({ key, range }: Setting): string {
  if (range.form === 'name' || range.form === 'clock') return t(`settings.range.${range.form}`);
  if (range.form === 'choice') return t('settings.range.choice', { count: range.of?.length ?? 0 });
  return t('settings.range.numbers', { min: typedOf(key, range.min ?? 0), max: valueInWords(key, range.max ?? 0) });
}
