import { BOTH, type Couple } from './couple.js';

const GOES_ON_DAYS = 28;

interface InRoom {
  criterionId: string;
  state: string;
  held: { reviewId: string; verdict: string } | null;
  isThenOpen: boolean;
}
interface Waiting {
  id: string;
  number: number;
  state: string;
  textHash: string;
}

/** In the room, once the weeks are open: each review that has come is held, said aloud and ended with one choice that both sign. */
export async function holdReviews(couple: Couple, ago: number): Promise<void> {
  const { reviews } = await couple.therapist.get<{ reviews: InRoom[] }>('/api/room/reviews');
  for (const { criterionId } of reviews.filter(({ state }) => state === 'due')) await holdOne(couple, ago, criterionId);
}

async function holdOne(couple: Couple, ago: number, criterionId: string): Promise<void> {
  const { therapist, stage, meanings } = couple;
  await therapist.make('/api/room/reviews', { criterionId });
  const { reviews } = await therapist.get<{ reviews: InRoom[] }>('/api/room/reviews');
  const review = reviews.find((one) => one.criterionId === criterionId && one.state === 'open');
  if (!review?.held) throw new Error('a review that was held is not there');
  const path = `/api/room/reviews/${review.held.reviewId}`;
  const words = meanings.get(criterionId);
  await therapist.make(`${path}/meaning`, words === undefined ? {} : { words });
  if (review.isThenOpen) await therapist.make(`${path}/then`, { answer: 'done' });
  const reviewOn = stage.calendar.day(ago).add({ days: GOES_ON_DAYS }).toString();
  await therapist.make(`${path}/conclusion`, review.held.verdict === 'met' ? { choice: 'close' } : { choice: 'continue', reviewOn });
  await bothSign(couple, criterionId);
}

async function bothSign({ therapist, partners }: Couple, criterionId: string): Promise<void> {
  const { criteria } = await therapist.get<{ criteria: Waiting[] }>('/api/room');
  const waiting = criteria.find(({ id, state }) => id === criterionId && state === 'waiting_for_signatures');
  if (!waiting) throw new Error('what was chosen at a review waits for nobody');
  const { number, textHash } = waiting;
  for (const who of BOTH) await partners[who].make(`/api/my/criteria/${criterionId}/versions/${number}/signature`, { textHash, free: 'yes' });
  await therapist.make(`/api/room/criteria/${criterionId}/versions/${number}/endorsement`, { textHash });
}
