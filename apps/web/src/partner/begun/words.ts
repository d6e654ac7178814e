import { wordsOf } from '../../lib/words';
import begun from '../../words/en/begun.json';

export const b = wordsOf(begun);
