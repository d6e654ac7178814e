import { wordsOf } from '../../lib/words';
import own from '../../words/en/own.json';

export const o = wordsOf(own);
