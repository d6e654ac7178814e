import { wordsOf } from '../../lib/words';
import first from '../../words/en/one-first.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(first, staff);
