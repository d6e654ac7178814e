import { wordsOf } from '../../lib/words';
import monday from '../../words/en/monday.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, monday);
export const inWords = (names: readonly string[]): string => names.join(` ${t('staff.and')} `);
