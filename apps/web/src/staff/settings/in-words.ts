import type { Schemas } from '../../lib/api';
import { t } from './words';

export type Setting = Schemas['SettingView'];
type Key = Setting['key'];

/** What of the catalogue stands together on the page. */
export const GROUPS = {
  couples: ['dayEnd', 'entryWindowDays', 'autoOpenDays', 'reviewWeeks', 'reviewWeeksMax', 'attainmentShare', 'coverage', 'maxActivePerDoer'],
  safety: ['screenValidDays', 'secretsPolicy', 'replyDays', 'urgentDays', 'inviteHours'],
  work: ['sessionMinutes', 'workMostActive', 'workMostMinutes'],
  names: ['appName', 'pageTitle', 'senderName'],
} as const satisfies Record<string, readonly Key[]>;
export type Group = keyof typeof GROUPS;

const UNITS = {
  entryWindowDays: 'days', autoOpenDays: 'days', screenValidDays: 'days', replyDays: 'workingDays', urgentDays: 'workingDays', reviewWeeks: 'weeks', reviewWeeksMax: 'weeks',
  inviteHours: 'hours', sessionMinutes: 'minutes', workMostMinutes: 'minutes', maxActivePerDoer: 'number', workMostActive: 'number',
} as const satisfies Partial<Record<Key, string>>;
const hasUnit = (key: Key): key is keyof typeof UNITS => key in UNITS;
const isPolicy = (value: unknown): value is 'limited_secrets' | 'no_secrets' | 'no_individual_channel' => value === 'limited_secrets' || value === 'no_secrets' || value === 'no_individual_channel';

/** A value as people say it: "85 in 100", "7 days". */
export function valueInWords({ key, range }: Pick<Setting, 'key' | 'range'>, value: string | number): string {
  if (range.form === 'share') return t('settings.in.percent', { value: Math.round(Number(value) * 100) });
  if (isPolicy(value)) return t(`settings.secretsPolicy.${value}`);
  return hasUnit(key) ? t(`settings.in.${UNITS[key]}`, { value }) : String(value);
}

/** What is typed, as the API takes it. */
export function valueFrom({ range }: Pick<Setting, 'range'>, typed: string): string | number {
  if (range.form === 'share') return Number(typed) / 100;
  return range.form === 'whole' ? Number(typed) : typed;
}

/** What stands in the field to begin with. */
export function typedFrom({ range }: Pick<Setting, 'range'>, value: string | number): string {
  return range.form === 'share' ? String(Math.round(Number(value) * 100)) : String(value);
}
