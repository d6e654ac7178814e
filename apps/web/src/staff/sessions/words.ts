import { wordsOf } from '../../lib/words';
import parts from '../../words/en/parts.json';
import sessions from '../../words/en/sessions.json';
import staff from '../../words/en/staff.json';

export const t = wordsOf(staff, parts, sessions);
