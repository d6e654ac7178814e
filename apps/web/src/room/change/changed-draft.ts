import type { Schemas } from '../../lib/api';
import { choiceOf, type Draft, missingIn } from '../../lib/sentence/draft';
import type { PreviewOf } from '../criteria/preview';

export type Standing = Schemas['StandingText'];
export type ChangedText = Schemas['ChangedText'];

/** What is sent of it: a template that presets its own weekdays keeps those that stand. */
export function changedText(draft: Draft, standing: Standing): ChangedText {
  const { shows, then, commitment, reviewOn } = draft;
  const days = draft.template === 'home_on_time' && standing.weekdays ? { weekdays: standing.weekdays } : {};
  return { ...choiceOf(draft), ...days, shows, then, commitment, reviewOn };
}

/** The lines to be filled before it can be compared; the ticks come last. */
export function openLines(draft: Draft): (keyof Draft)[] {
  return missingIn(draft).filter((field) => field !== 'doerId' && field !== 'frank' && field !== 'honest' && field !== 'fair');
}

/** What else is agreed as it stands, where the cadence still asks alike; otherwise what the template presets. */
export function termsThatStand(standing: Standing, preview: PreviewOf | null, asksBefore: PreviewOf['asks'] | undefined): PreviewOf | null {
  if (!preview || preview.asks !== asksBefore) return preview;
  const { kind, evidence, excuses, lateCounts, share, coverage, weeks, windowDays } = standing;
  const terms = { ...preview.terms, weeks: weeks ?? null };
  return { ...preview, terms: { ...terms, ...defined({ kind, evidence, excuses, lateCounts, share, coverage, windowDays }) } as PreviewOf['terms'] };
}

function defined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
