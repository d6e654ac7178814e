import { wordsOf } from '../../lib/words';
import staff from '../../words/en/staff.json';
import today from '../../words/en/today.json';
import turnedBack from '../../words/en/turned-back.json';

export const t = wordsOf(staff, today, turnedBack);
