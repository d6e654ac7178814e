import { wordsOf } from '../words';
import templates from '../../words/en/room-templates.json';

export const t = wordsOf(templates);
