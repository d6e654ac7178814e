import { wordsOf } from '../../lib/words';
import consistency from '../../words/en/consistency.json';
import parts from '../../words/en/parts.json';
import staff from '../../words/en/staff.json';

/** The words behind Details, beside the practice's own. */
export const t = wordsOf(staff, consistency, parts);
