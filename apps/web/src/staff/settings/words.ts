import { wordsOf } from '../../lib/words';
import numbers from '../../words/en/help-numbers.json';
import settings from '../../words/en/settings.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, settings);
/** Of the page of help numbers. */
export const n = wordsOf(numbers);
