import fc from 'fast-check';
import { AUDIENCES, type CoupleFacts, type StaffSpan, type WorldFacts } from './policy-model.js';

const at = (day: number, hour = 9): number => Date.UTC(2026, 11, day, hour);
export const NOW = at(12);
/** Before everything, and then between the acts of a week; the last one has not come yet. */
const [FIRST, EARLY, MIDDLE, LATE, TO_COME] = [at(1), at(9, 12), at(10, 12), at(11, 12), at(13)] as const;

/** From one act of the week to past the next one, so that somebody leaves between an opening and a ruling. */
const SOON = 30 * 3_600_000;

/** Which couple and which member of staff belongs to which clinic. */
export interface Cast {
  couples: readonly { clinic: number }[];
  staff: readonly { clinic: number; isAdmin: boolean }[];
}

const partner = fc.constantFrom(null, null, MIDDLE, LATE, TO_COME).map((to) => ({ from: FIRST, to }));

function team({ staff }: Cast, clinic: number): fc.Arbitrary<StaffSpan[]> {
  const therapists = staff.flatMap((one, index) => (one.clinic === clinic && !one.isAdmin ? [index] : []));
  const who = fc.constantFrom(...therapists);
  const more = fc.record({ staff: who, as: fc.constantFrom('primary' as const, 'cover' as const, 'supervisor' as const), from: fc.constantFrom(FIRST, MIDDLE, TO_COME), to: fc.constantFrom(null, EARLY, LATE, TO_COME + 1) });
  return fc.record({ primary: who, others: fc.uniqueArray(more, { maxLength: 4, selector: (one) => [one.staff, one.as, one.from].join() }) }).map(({ primary, others }) => [
    // Whoever wrote the note was the couple's therapist then: rows of a team end and never go.
    { staff: therapists[0] ?? 0, as: 'primary' as const, from: FIRST - 2, to: FIRST - 1 },
    { staff: primary, as: 'primary' as const, from: FIRST + 1, to: null },
    // R4: one primary at any time; the others of that kind were before.
    ...others.map((one) => (one.as === 'primary' ? { ...one, from: FIRST, to: one.to ?? EARLY } : one)).filter(({ from, to }) => to === null || from < to)
      .filter((one, n, all) => all.findIndex((two) => two.staff === one.staff && two.as === one.as && two.from === one.from) === n),
  ]);
}

function couple(cast: Cast, clinic: number): fc.Arbitrary<CoupleFacts> {
  const when: fc.Arbitrary<number> = fc.constantFrom(EARLY, LATE);
  const perhaps: fc.Arbitrary<number | null> = fc.option(when);
  return fc.record({
    clinic: fc.constant(clinic),
    partners: fc.tuple(partner, partner),
    team: team(cast, clinic),
    sharedPartAt: fc.constantFrom(null, EARLY, EARLY, LATE),
    endorsedAt: fc.constantFrom(null, EARLY, EARLY, LATE),
    openedAt: fc.tuple(perhaps, perhaps),
    ruledAfter: fc.tuple(fc.constantFrom(null, 60_000, SOON), fc.constantFrom(null, 60_000)),
    edges: fc.constantFrom([], [], [{ at: EARLY, kind: 'rest' as const }], [{ at: EARLY, kind: 'rest' as const }, { at: MIDDLE, kind: 'resume' as const }], [{ at: LATE, kind: 'rest' as const }]),
    audiences: fc.tuple(fc.constantFrom(...AUDIENCES), fc.constantFrom(...AUDIENCES)),
    repliedAt: fc.tuple(when, when),
  });
}

/** Clinics, couples, people who come and leave, assignments over time, words for this and that reader, rests and openings. */
export function worldsOf(cast: Cast): fc.Arbitrary<WorldFacts> {
  return fc.record({
    now: fc.constant(NOW),
    couples: fc.tuple(...cast.couples.map(({ clinic }) => couple(cast, clinic))),
    staff: fc.tuple(...cast.staff.map(({ clinic }) => fc.constantFrom(null, null, null, MIDDLE, TO_COME).map((endedAt) => ({ clinic, endedAt })))),
  });
}
