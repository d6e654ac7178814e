import { wordsOf } from '../../lib/words';
import line from '../../words/en/private-line.json';

export const t = wordsOf(line);
