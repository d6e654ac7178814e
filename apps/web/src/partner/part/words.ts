import { wordsOf } from '../../lib/words';
import partFor from '../../words/en/part-for.json';
import parts from '../../words/en/parts.json';

export const t = wordsOf(parts, partFor);
