import { wordsOf } from '../../lib/words';
import around from '../../words/en/look-around.json';

export const t = wordsOf(around);
