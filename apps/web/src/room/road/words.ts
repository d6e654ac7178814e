import { wordsOf } from '../../lib/words';
import road from '../../words/en/room-road.json';

export const t = wordsOf(road);
