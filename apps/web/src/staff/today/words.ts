import { wordsOf } from '../../lib/words';
import staff from '../../words/en/staff.json';
import today from '../../words/en/today.json';

export const t = wordsOf(staff, today);
