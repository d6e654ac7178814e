import type { Schemas } from '../../lib/api';
import { shortDayOf } from '../../lib/format';
import { categoriesInWords } from '../couple/turned-back-words';
import { t } from './words';

export type Need = Schemas['Need'];

/** An occasion named by a day; one named by a week or a number is left to the couple page. */
const dayIn = (slot: string | undefined): string | null => (slot && /^\d{4}-\d{2}-\d{2}$/.test(slot) ? slot : null);

/** Why one thing needs the therapist, in the words of the couple page. */
export function whyOf(need: Need): string {
  const slotDay = dayIn(need.slot);
  const day = need.on ?? slotDay;
  return t(`decide.${need.kind}`, {
    name: need.firstName ?? '',
    named: need.firstName ? 'yes' : 'no',
    doer: need.doerName ?? '',
    behaviour: need.behaviour ?? '',
    free: need.free ?? '',
    about: need.about ?? '',
    late: need.late ? 'yes' : 'no',
    count: need.count ?? 0,
    flag: need.flag ?? 'none',
    talk: need.asksTalk ? 'yes' : 'no',
    known: need.behaviour ? 'yes' : 'no',
    words: need.words ?? '',
    categories: categoriesInWords(need.categories ?? []),
    onDay: slotDay ? 'occasion' : 'other',
    day: day ? shortDayOf(day) : '',
  });
}

const OPENS: Partial<Record<Need['kind'], 'urgent' | 'line' | 'answer' | 'answers' | 'screen' | 'road'>> = { urgent: 'urgent', line_waiting: 'line', work_unread: 'answer', screen_to_decide: 'answers', screen_missing: 'screen', proposal_to_read: 'road', proposal_accepted: 'road', proposal_declined: 'road' };

/** What one looks at closer before asking about it: the figures behind Details. */
const LOOKED_AT: ReadonlySet<Need['kind']> = new Set(['partner_silent', 'misses_to_ask']);

/** Straight to the place to act: the form over the couple page, the note, or the page itself. */
export function placeOf({ kind, caseId, personId, sessionId }: Need): string {
  const page = `/practice/cases/${caseId}`;
  if (kind === 'note_missing' && sessionId) return `${page}/sessions/${sessionId}/note`;
  if (kind === 'pulse_flag') return `${page}/numbers`;
  if (LOOKED_AT.has(kind)) return `${page}?open=details`;
  const form = OPENS[kind];
  return form && personId ? `${page}?open=${form}&of=${personId}` : page;
}

/** What the one button says. */
export function actOf({ kind }: Need): string {
  switch (kind) {
    case 'urgent':
    case 'line_waiting':
    case 'work_unread':
    case 'screen_to_decide':
    case 'screen_missing':
    case 'note_missing':
    case 'partner_silent':
    case 'misses_to_ask':
    case 'pulse_flag':
      return t(`today.act.${kind}`);
    case 'proposal_to_read':
    case 'proposal_accepted':
    case 'proposal_declined':
      return t('today.act.proposal');
    default:
      return t('today.act.else');
  }
}
