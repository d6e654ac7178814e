import { wordsOf } from '../../lib/words';
import pulse from '../../words/en/pulse.json';

export const p = wordsOf(pulse);
