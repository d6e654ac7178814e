import type { Schemas } from '../../lib/api';
import { dayOf, weekOf } from '../../lib/format';
import { wordsOf } from '../../lib/words';
import settled from '../../words/en/settled-days.json';

const t = wordsOf(settled);

/** The latest that were settled: the others are read in their marks. */
const NAMED_AT_MOST = 3;

/** What a session said about opened days (R42): the same words for both. */
export function SettledDays({ occasions, asks }: Pick<Schemas['CriterionWeeks'], 'occasions' | 'asks'>) {
  const nameOf = (day: string) => (asks === 'occasion' ? dayOf(day) : weekOf(day));
  const open = occasions.flatMap(({ slot, day, againOn }) => (againOn ? [{ slot, words: t('settled.until', { day: nameOf(day), until: dayOf(againOn) }) }] : []));
  const ruled = occasions.flatMap(({ slot, day, ruledOn }) => (ruledOn ? [{ slot, ruledOn, words: t('settled.ruled', { day: nameOf(day), on: dayOf(ruledOn) }) }] : []));
  const latest = ruled.sort((one, two) => one.ruledOn.localeCompare(two.ruledOn)).slice(-NAMED_AT_MOST);
  return (
    <div className="stack small">
      {[...open, ...latest].map(({ slot, words }) => <p key={slot}>{words}</p>)}
    </div>
  );
}
