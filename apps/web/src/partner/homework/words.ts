import { wordsOf } from '../../lib/words';
import work from '../../words/en/my-work.json';

export const w = wordsOf(work);
