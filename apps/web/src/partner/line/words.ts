import { wordsOf } from '../../lib/words';
import consent from '../../words/en/consent.json';
import line from '../../words/en/line.json';
import partner from '../../words/en/partner.json';

/** The consent's own sentences stand before the first word: what was signed, in the words that were signed. */
export const l = wordsOf(line, consent, partner);
