import { wordsOf } from '../../lib/words';
import house from '../../words/en/house.json';

export const h = wordsOf(house);
