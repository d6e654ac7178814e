import { frames, type TemplateWords } from '@groundwork/domain/criteria/locale';
import { type Weekday, workdays } from '@groundwork/domain/schedule/cadence';
import type { Draft } from './draft';

const english = frames.en;

/** What is done, as far as it is said; `open` stands for what is not said yet. */
export function behaviourOf(draft: Draft, asker: string, open: string): string {
  if (draft.template === 'own_words') return draft.behaviour || open;
  return english.templates[draft.template].behaviour(inputsInWords(draft, asker, open));
}

function inputsInWords({ by, noticeBy, at, minutes, hours, weekday }: Draft, asker: string, open: string): TemplateWords {
  const day = weekday ? english.day(Number(weekday) as Weekday) : open;
  return { by: by || open, noticeBy: noticeBy || open, at: at || open, minutes: minutes || open, hours: hours || open, day, days: english.days(workdays), asker };
}
