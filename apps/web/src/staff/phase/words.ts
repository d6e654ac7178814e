import { wordsOf } from '../../lib/words';
import parts from '../../words/en/parts.json';
import phase from '../../words/en/phase.json';

export const t = wordsOf(parts, phase);
