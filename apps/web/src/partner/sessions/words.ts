import { wordsOf } from '../../lib/words';
import mine from '../../words/en/my-sessions.json';

export const t = wordsOf(mine);
