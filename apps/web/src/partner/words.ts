import { wordsOf } from '../lib/words';
import consent from '../words/en/consent.json';
import expect from '../words/en/expect.json';
import partner from '../words/en/partner.json';
import line from '../words/en/weekly-line.json';

export const t = wordsOf(partner, consent, expect, line);
