import { frames } from '@groundwork/domain/criteria/locale';
import { behaviourOf } from '../../lib/sentence/behaviour';
import { dayAndMonthOf } from '../dates';
import type { Draft } from '../../lib/sentence/draft';
import { t, type Room } from '../room-api';

const english = frames.en;

/** The draft as the sentence that will be signed; what is not said yet is left open. */
export function sentenceSoFar(draft: Draft, partners: Room['partners']): string {
  const open = t('room.sentence.open');
  const doer = partners.find(({ personId }) => personId === draft.doerId);
  const asker = doer && partners.find(({ personId }) => personId !== draft.doerId);
  return english.sentence({
    doerName: doer?.firstName ?? open,
    askerName: asker?.firstName ?? open,
    behaviour: behaviourOf(draft, asker?.firstName ?? open, open),
    shows: draft.shows || open,
    then: draft.then || open,
    commitment: draft.commitment || open,
    reviewDay: draft.reviewOn ? dayAndMonthOf(draft.reviewOn) : open,
  });
}

/** The whole sentence with a breath before what both look at, and before the asker's part. No word of it changes. */
export function breathsOf(sentence: string): string[] {
  const review = sentence.indexOf(t('room.sentence.review'));
  // The asker's part is the last of it, whatever words stand in the others.
  const part = sentence.lastIndexOf(t('room.sentence.part'));
  const name = part === -1 ? -1 : sentence.lastIndexOf('. ', part) + 2;
  const starts = [0, review, name].filter((start, at, all) => at === 0 || start > Math.max(0, ...all.slice(0, at)));
  return starts.map((start, at) => sentence.slice(start, starts[at + 1]).trim());
}

/** Both partners' parts in one size (R82), to be read aloud (R20). */
export function Sentence({ sentence }: { sentence: string }) {
  return (
    <blockquote className="sentence">
      {breathsOf(sentence).map((breath) => (
        <p key={breath}>{breath}</p>
      ))}
    </blockquote>
  );
}
