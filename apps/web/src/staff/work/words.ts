import { wordsOf } from '../../lib/words';
import staff from '../../words/en/staff.json';
import work from '../../words/en/work.json';

export const t = wordsOf(staff, work);
