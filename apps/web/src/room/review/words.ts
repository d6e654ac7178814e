import { wordsOf } from '../../lib/words';
import review from '../../words/en/room-review.json';

export const t = wordsOf(review);
