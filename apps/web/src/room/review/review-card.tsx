import { lazy, Suspense } from 'react';
import { $api } from '../../lib/api';
import { countsInWords } from '../../lib/counts';
import { dayOf, shortDayOf } from '../../lib/format';
import { Trouble, useIdFor } from '../../lib/forms';
import { useAnnounce } from '../announcements';
import { refusalOf, type Room, useAfter } from '../room-api';
import { Chosen, NextStep } from './next-step';
import { Part } from './part';
import { type HeldReview, headingOf, type RoomReview, stepOf } from './review-api';
import { Meaning, ThenStep } from './steps';
import { t } from './words';

const Disagreements = lazy(async () => ({ default: (await import('../criteria/disagreements')).Disagreements }));

/** One review: what is done stands above, the one question that is next below. */
export function ReviewCard({ review, room }: { review: RoomReview; room: Room }) {
  const { text, state, from, to, reviewOn, held } = review;
  const step = stepOf(review);
  return (
    <li className="card review">
      <h3>{t('review.name', { doer: text.doerName, behaviour: text.behaviour })}</h3>
      {state === 'then' && held ? <ThenStep review={review} held={held} title={t('review.stillToCome')} /> : (
        <>
          <p className="muted">{t('review.span', { from: shortDayOf(from), to: shortDayOf(to), day: dayOf(reviewOn) })}</p>
          {state === 'weeks_first' ? <WeeksFirst /> : <Part of={review} step="counts" title={t('review.aloud')}><p className="counts">{countsInWords(review.counts)}</p></Part>}
          {state === 'due' && <Hold review={review} />}
          {held && <Verdict review={review} held={held} />}
          {held && <Meaning review={review} held={held} />}
          {held?.meaning && <ThenStep review={review} held={held} title={t('review.then')} />}
          {held && step === 'next' && <NextStep review={review} held={held} room={room} />}
          {held && step === 'end' && <Chosen review={review} held={held} room={room} />}
        </>
      )}
    </li>
  );
}

function WeeksFirst() {
  return <p>{t('review.weeksFirst')} <a href="#weeks">{t('review.toWeeks')}</a></p>;
}

function Hold({ review }: { review: RoomReview }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('review.announce.verdict'));
    document.getElementById(headingOf('verdict', review))?.focus();
  });
  const { mutate, error, isPending } = $api.useMutation('post', '/api/room/reviews', after);
  const { criterionId, reviewOn } = review;
  return (
    <div className="act">
      <p className="muted">{t('review.hold.hint', { day: dayOf(reviewOn) })}</p>
      <button type="button" className="primary" aria-disabled={isPending || undefined} onClick={() => !isPending && mutate({ body: { id: idFor({ criterionId }), criterionId } })}>
        {t(isPending ? 'form.sending' : 'review.hold')}
      </button>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}

/** By the rule that both signed; what was seen differently can be settled before it is counted once more (R41). */
function Verdict({ review, held }: { review: RoomReview; held: HeldReview }) {
  const list = <Suspense><Disagreements criterionId={review.criterionId} /></Suspense>;
  return (
    <Part of={review} step="verdict" title={t('review.verdict')}>
      <p className="verdict">{t(`review.verdict.${held.verdict}`)}</p>
      {held.verdict === 'met' && <Contest review={review} held={held} />}
      {review.mayJudgeAgain && (
        <>
          {held.verdict === 'review_decides' ? list : <details><summary>{t('review.differ')}</summary>{list}</details>}
          <CountAgain review={review} held={held} />
        </>
      )}
    </Part>
  );
}

/** R33: what is met stays met, whoever asks; what is missing is said and written in another place. No fault of the one who asks: said calmly, both are looking. */
function Contest({ review, held }: { review: RoomReview; held: HeldReview }) {
  const idFor = useIdFor();
  const { mutate, error, isPending, submittedAt } = $api.useMutation('post', '/api/room/reviews/{reviewId}/contests');
  const refusal = refusalOf(error);
  const ask = () => mutate({ params: { path: { reviewId: held.reviewId } }, body: { id: idFor({ after: submittedAt }) } });
  return (
    <details>
      <summary>{t('review.contest')}</summary>
      <div className="act">
        <p>{t('review.contest.hint', { asker: review.text.askerName })}</p>
        <button type="button" className="quiet" aria-disabled={isPending || undefined} onClick={() => !isPending && ask()}>{t(isPending ? 'form.sending' : 'review.contest.send')}</button>
        {refusal?.code === 'met_stands' ? <p role="status">{refusal.detail}</p> : <Trouble problem={refusal} />}
      </div>
    </details>
  );
}

function CountAgain({ review, held }: { review: RoomReview; held: HeldReview }) {
  const idFor = useIdFor();
  const announce = useAnnounce();
  const after = useAfter(() => {
    announce(t('review.announce.verdict'));
    document.getElementById(headingOf('verdict', review))?.focus();
  });
  const { mutate, error, isPending, submittedAt } = $api.useMutation('post', '/api/room/reviews/{reviewId}/judgements', after);
  const again = () => mutate({ params: { path: { reviewId: held.reviewId } }, body: { id: idFor({ after: submittedAt }) } });
  return (
    <div className="act">
      <p className="muted">{t('review.again.hint')}</p>
      <button type="button" className="quiet" aria-disabled={isPending || undefined} onClick={() => !isPending && again()}>{t(isPending ? 'form.sending' : 'review.again')}</button>
      <Trouble problem={refusalOf(error)} />
    </div>
  );
}
