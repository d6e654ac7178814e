import { wordsOf } from '../../lib/words';
import change from '../../words/en/room-change.json';

export const t = wordsOf(change);
