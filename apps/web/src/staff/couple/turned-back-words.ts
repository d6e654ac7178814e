import type { RefusedCategory } from '@groundwork/domain/criteria/refused-wordings';
import { orInWords } from '../../lib/format';
import { wordsOf } from '../../lib/words';
import staff from '../../words/en/staff.json';
import turnedBack from '../../words/en/turned-back.json';

export const t = wordsOf(staff, turnedBack);

/** Which of the refused categories words sound like (R36), as one phrase. */
export function categoriesInWords(categories: readonly RefusedCategory[]): string {
  return orInWords(categories.map((category) => t(`refused.${category}`)));
}
