import type { Weekday } from '../schedule/cadence.js';
import type { TemplateKey } from './template-inputs.js';

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

/** A template's inputs in words; each template uses its own. */
export type TemplateWords = Readonly<Record<'by' | 'noticeBy' | 'days' | 'day' | 'at' | 'minutes' | 'hours' | 'asker', string>>;

export interface Frames {
  readonly sentence: (parts: SentenceParts) => string;
  /** R31: what both sign when an agreement ends. */
  readonly ending: (parts: Pick<SentenceParts, 'doerName' | 'askerName' | 'behaviour'>) => string;
  /** The review of a sentence that nobody signs yet: so many weeks after it is put up. */
  readonly reviewIn: (weeks: number) => string;
  /** The asker's part when nobody wrote another (R20). */
  readonly commitment: string;
  /** The behaviour as it is signed, and its short form for Tonight. */
  readonly templates: Record<TemplateKey, { readonly behaviour: (words: TemplateWords) => string; readonly short: (words: TemplateWords) => string }>;
  /** "on workdays", "on Mondays and Fridays" */
  readonly days: (weekdays: readonly Weekday[]) => string;
  /** "Sundays" */
  readonly day: (weekday: Weekday) => string;
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
    ending: ({ doerName, askerName, behaviour }) =>
      `${doerName} and ${askerName} agree to end this: ${doerName} will ${inFrame(behaviour, /^(I )?will /iu)}. It stops at the end of the day on which it is signed and confirmed.`,
    reviewIn: (weeks) => `a day ${weeks} ${weeks === 1 ? 'week' : 'weeks'} after signing`,
    commitment: 'I add nothing before the review',
    templates: {
      home_on_time: {
        behaviour: ({ by, noticeBy, days }) => `be home by ${by} ${days}, or message by ${noticeBy} with the new time`,
        short: ({ by, noticeBy }) => `Home by ${by}, or message by ${noticeBy}`,
      },
      tell_same_day: {
        behaviour: ({ asker }) => `tell ${asker} the same day when the other person makes contact, and say what the answer was`,
        short: ({ asker }) => `Tell ${asker} the same day when the other person makes contact`,
      },
      ask_me_anything: {
        behaviour: ({ asker, day, at, minutes }) => `sit down with ${asker} on ${day} at ${at} for ${minutes} minutes and open with "ask me anything"`,
        short: ({ day, at, minutes }) => `"Ask me anything", ${day} at ${at}, ${minutes} minutes`,
      },
      travel_check_in: {
        behaviour: ({ asker, by }) => `message ${asker} by ${by} on each travel day, with the place, the company and the time of the next call`,
        short: ({ asker, by }) => `On travel days, message ${asker} by ${by}`,
      },
      listen_when_it_hurts: {
        behaviour: ({ asker, minutes, hours }) => `put the phone down when ${asker} says that it hurts, and offer ${minutes} minutes now or a time within ${hours} hours`,
        short: ({ asker, minutes, hours }) => `When ${asker} says that it hurts: phone down, ${minutes} minutes now or a time within ${hours} hours`,
      },
    },
    days: englishDayList,
    day: (weekday) => englishDays[weekday],
  },
};
