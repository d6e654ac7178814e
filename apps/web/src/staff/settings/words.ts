import { wordsOf } from '../../lib/words';
import settings from '../../words/en/settings.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, settings);
