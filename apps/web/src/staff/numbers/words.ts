import { wordsOf } from '../../lib/words';
import consistency from '../../words/en/consistency.json';
import numbers from '../../words/en/over-numbers.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, consistency, numbers);
