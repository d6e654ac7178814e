import { wordsOf } from '../../lib/words';
import reminder from '../../words/en/reminder.json';

export const r = wordsOf(reminder);
