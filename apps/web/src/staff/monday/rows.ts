import type { ShownDay } from './spans';
import type { Item } from './practice';
import { inWords, t } from './words';

/** Whom a row is about, in bold: the couple, or else the colleague. */
export function whoOf({ kind, names, who }: Item): string {
  if (kind === 'note_unsigned') return t('monday.nameless');
  if (kind === 'help_check') return t('monday.help');
  return names ? inWords(names) : who ?? '';
}

/** Why it waits. */
export function whyOf(item: Item, day: ShownDay): string {
  return t(`monday.why.${item.kind}`, {
    who: item.who ?? '', count: item.count ?? 0, capacity: item.capacity ?? 0,
    until: item.until ? day(item.until) : '', inRoom: item.ask ? 'yes' : 'no',
  });
}

/** Since when, or from when; nothing where no day is known. */
export function sinceOf({ kind, on }: Item, day: ShownDay): string | null {
  if (!on) return null;
  switch (kind) {
    case 'cover_missing':
    case 'cover_ending':
    case 'consent_missing':
    case 'note_unsigned':
      return t(`monday.since.${kind}`, { day: day(on) });
    case 'staff_invitation':
    case 'partner_invitation':
      return t('monday.since.invited', { day: day(on) });
    default:
      return t('monday.since.due', { day: day(on) });
  }
}

export type Act = 'choose' | 'cover' | 'extend' | 'move' | 'send' | 'ask' | 'check';

/** The one thing that a row's button does. */
export function actOf({ kind, ask }: Item): Act {
  switch (kind) {
    case 'therapist_missing': return 'choose';
    case 'cover_missing': return 'cover';
    case 'cover_ending': return 'extend';
    case 'over_capacity': return 'move';
    case 'help_check': return 'check';
    default: return ask ? 'ask' : 'send';
  }
}
