import { wordsOf } from '../../lib/words';
import first from '../../words/en/first.json';

export const f = wordsOf(first);
