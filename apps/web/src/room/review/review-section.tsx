import { Failing, Skeleton } from '../../ui/states';
import type { Room } from '../room-api';
import { ReviewCard } from './review-card';
import { useReviews } from './review-api';
import { t } from './words';
import './review.css';

/** What was agreed is looked at together (X07), step by step; each step is read where it stands. */
export function ReviewSection({ room }: { room: Room }) {
  const { data, error, refetch } = useReviews();
  return (
    <section id="review" aria-labelledby="review-title">
      <h2 id="review-title" tabIndex={-1}>{t('review.title')}</h2>
      {!data && (error ? <Failing error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />)}
      {data && <ul className="criteria">{data.reviews.map((review) => <ReviewCard key={`${review.criterionId} ${review.reviewOn}`} review={review} room={room} />)}</ul>}
    </section>
  );
}
