import { wordsOf } from '../../lib/words';
import road from '../../words/en/road.json';
import templates from '../../words/en/room-templates.json';

export const t = wordsOf(road, templates);
