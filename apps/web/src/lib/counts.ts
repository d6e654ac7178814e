import type { Schemas } from './api';
import { say } from './words';

/** Counts in words, kept first and never a percentage (R40, R48): "kept 16 of 18; 1 missed, told first; 1 open". */
export function countsInWords(counts: Schemas['Counts']): string {
  const beside = counts.excused + counts.rest + counts.didNotComeUp;
  if (counts.total === 0 && beside === 0) return say('counts.none');
  const parts = [
    counts.total > 0 && keptWords(counts),
    counts.missed > 0 && missedWords(counts.missed, counts.toldFirst),
    counts.open > 0 && say('counts.open', { open: counts.open }),
    counts.excused > 0 && say('counts.excused', { excused: counts.excused }),
    counts.rest > 0 && say('counts.rest', { rest: counts.rest }),
    counts.didNotComeUp > 0 && say('counts.didNotComeUp', { weeks: counts.didNotComeUp }),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

function keptWords({ kept, total, late }: Schemas['Counts']): string {
  const words = say('counts.kept', { kept, total });
  return late > 0 ? `${words}, ${say('counts.late', { late })}` : words;
}

// "Told first" stands beside the doer's own misses only (R44, R48); for everyone else it is null.
function missedWords(missed: number, told: number | null): string {
  if (!told) return say('counts.missed', { missed });
  if (told < missed) return say('counts.missedTold', { missed, told });
  return missed === 1 ? say('counts.missedOneTold') : say('counts.missedAllTold', { missed });
}
