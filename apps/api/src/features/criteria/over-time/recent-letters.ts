import { BLANK } from '@groundwork/domain/consistency/cells';
import { daysBetween, RECENT_WEEKS } from '@groundwork/domain/consistency/packed-weeks';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import type { Letters } from './letters.js';
import type { StoredRecent } from './recent.read.js';

export interface RecentLetters {
  of: Letters;
  /** Whether the day at this place has opened to both. */
  isOpened: (criterionId: string) => (place: number) => boolean;
}

/** Looks letters of the recent rows up by the place of a day among the fourteen weeks that end today. */
export function lettersOfRecent(rows: readonly StoredRecent[], today: string): RecentLetters {
  const byReader = new Map(rows.map((row) => [`${row.criterionId} ${row.readerId}`, cellsUntil(row, today)]));
  const openedOf = new Map(rows.filter(({ readerId, caseId }) => readerId === caseId).map((row) => [row.criterionId, cellsUntil(row, today)]));
  return {
    of: (criterionId, personId) => byReader.get(`${criterionId} ${personId}`) ?? (() => BLANK),
    isOpened: (criterionId) => {
      const cells = openedOf.get(criterionId);
      return (place) => cells !== undefined && cells(place) !== BLANK;
    },
  };
}

function cellsUntil({ until, cells }: StoredRecent, today: string): (place: number) => string {
  const ahead = daysBetween(writtenDay(today), writtenDay(until));
  return (place) => cells[cells.length - RECENT_WEEKS * 7 + place - ahead] ?? BLANK;
}
