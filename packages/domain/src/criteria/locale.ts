import type { Weekday } from '../schedule/cadence.js';

/** Languages that the agreed sentence can be written in; a version keeps the words it was signed in. */
export type Locale = 'en';

export interface SentenceParts {
  readonly doerName: string;
  readonly askerName: string;
  readonly behaviour: string;
  readonly shows: string;
  readonly then: string;
  readonly commitment: string;
  /** The review day as people say it: "14 January". */
  readonly reviewDay: string;
}

export interface Frames {
  readonly sentence: (parts: SentenceParts) => string;
  /** The asker's part when nobody wrote another (R20). */
  readonly commitment: string;
  readonly homeOnTime: {
    readonly behaviour: (times: { by: string; noticeBy: string; days: string }) => string;
    readonly short: (times: { by: string; noticeBy: string }) => string;
  };
  readonly days: (weekdays: readonly Weekday[]) => string;
}

const englishDays: Record<Weekday, string> = {
  1: 'Mondays', 2: 'Tuesdays', 3: 'Wednesdays', 4: 'Thursdays', 5: 'Fridays', 6: 'Saturdays', 7: 'Sundays',
};

function englishDayList(weekdays: readonly Weekday[]): string {
  const sorted = [...new Set(weekdays)].sort((one, two) => one - two);
  if (sorted.length === 7) return 'every day';
  if (sorted.join() === '1,2,3,4,5') return 'on workdays';
  if (sorted.join() === '6,7') return 'at weekends';
  return `on ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(sorted.map((day) => englishDays[day]))}`;
}

/** Words typed with the frame's own beginning, or with a full stop, still read as one sentence. */
function inFrame(text: string, beginning?: RegExp): string {
  const rest = beginning === undefined ? text : text.replace(beginning, '');
  return rest.replace(/[.\s]+$/u, '');
}

export const frames: Record<Locale, Frames> = {
  en: {
    sentence: (parts) =>
      [
        `${parts.doerName} will ${inFrame(parts.behaviour, /^(I )?will /iu)}.`,
        `It shows ${parts.askerName} that ${inFrame(parts.shows, /^that /iu)}.`,
        `We look at it on ${parts.reviewDay}.`,
        `When it is enough, ${inFrame(parts.then, /^when it is enough,? /iu)}.`,
        `${parts.askerName}'s part: ${inFrame(parts.commitment)}.`,
      ].join(' '),
    commitment: 'I add nothing before the review',
    homeOnTime: {
      behaviour: ({ by, noticeBy, days }) => `be home by ${by} ${days}, or message by ${noticeBy} with the new time`,
      short: ({ by, noticeBy }) => `Home by ${by}, or message by ${noticeBy}`,
    },
    days: englishDayList,
  },
};
