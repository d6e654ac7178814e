import { dateOf } from '../lib/format';
import { t, type CriterionText } from './room-api';

type Parts = Omit<CriterionText, 'sentence'>;

/** The sentence of R20 in three breaths: the doer's part, what both look at, the asker's part. */
export function sentenceParts(text: Parts): string[] {
  const reviewOn = /^\d{4}-\d\d-\d\d$/.test(text.reviewOn) ? dateOf(text.reviewOn) : text.reviewOn;
  return [
    t('room.sentence.doer', { doer: text.doerName, behaviour: text.behaviour, asker: text.askerName, shows: text.shows }),
    t('room.sentence.review', { day: reviewOn, opens: text.then }),
    t('room.sentence.asker', { asker: text.askerName, commitment: text.commitment }),
  ];
}

/** Both partners' parts in one size (R82), to be read aloud. */
export function Sentence({ parts }: { parts: string[] }) {
  return (
    <blockquote className="sentence">
      {parts.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </blockquote>
  );
}

/** A sentence as it was signed: its own words, set in its parts where they are the whole of it. */
export function SignedSentence({ text }: { text: CriterionText }) {
  const parts = sentenceParts(text);
  return <Sentence parts={parts.join(' ') === text.sentence ? parts : [text.sentence]} />;
}
