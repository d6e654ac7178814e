import { wordsOf } from '../../lib/words';
import line from '../../words/en/line.json';

export const l = wordsOf(line);
