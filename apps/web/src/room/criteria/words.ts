import { wordsOf } from '../../lib/words';
import room from '../../words/en/room.json';
import templates from '../../words/en/room-templates.json';

export const t = wordsOf(room, templates);
