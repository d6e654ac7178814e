import { wordsOf } from '../../lib/words';
import road from '../../words/en/road-staff.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, road);
