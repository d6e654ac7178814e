import { wordsOf } from '../lib/words';
import staff from '../words/en/staff.json';

/** The practice's own words beside the common ones. */
export const t = wordsOf(staff);
