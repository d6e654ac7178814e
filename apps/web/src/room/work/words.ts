import { wordsOf } from '../../lib/words';
import work from '../../words/en/room-work.json';

export const w = wordsOf(work);
