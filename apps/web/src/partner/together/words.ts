import { wordsOf } from '../../lib/words';
import talk from '../../words/en/talk.json';

export const k = wordsOf(talk);
