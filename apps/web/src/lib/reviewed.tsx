import reviewed from '../words/en/reviewed.json';
import type { Schemas } from './api';
import { dateOf } from './format';
import { wordsOf } from './words';

const t = wordsOf(reviewed);

type Version = Schemas['AgreedVersion'];
type Held = Schemas['HeldReview'];

/** What the last review that was held of this agreement came to; null while none was. */
export function lastReviewed(history: readonly Version[]): Version | null {
  return history.findLast(({ review }) => review !== null) ?? null;
}

/** "Met on 1 February": in words, and never a figure (R14, R40). */
export const verdictInWords = ({ verdict, heldOn }: Held): string => t(`reviewed.${verdict}`, { day: dateOf(heldOn) });

/** What a review came to, what it meant, what opened and what was chosen: the same for both. */
export function Reviewed({ version }: { version: Version }) {
  const { review, text } = version;
  if (!review) return null;
  const { meaning, then, choice } = review;
  return (
    <div role="group" className="stack" aria-label={t('reviewed.title')}>
      <p><strong>{verdictInWords(review)}</strong></p>
      {meaning?.words && (
        <div>
          <p className="muted small">{t('reviewed.meaning', { asker: text.askerName })}</p>
          <p className="sentence">{meaning.words}</p>
        </div>
      )}
      {then && <p>{t(`reviewed.then.${then.answer}`, { then: asLine(text.then), day: dateOf(then.on), reason: then.reason ?? '' })}</p>}
      {choice && <p>{t(`reviewed.next.${choice}`)}</p>}
    </div>
  );
}

/** Words that stood inside the sentence, as a line of their own. */
const asLine = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
