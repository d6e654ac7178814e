import type { Room, RoomCriterion } from '../room-api';
import { hasWeeks, weeksOf } from './weeks';

const days = (...slots: string[]) => slots.map((day) => ({ day }));

describe('The couple looks at its days', () => {
  it('sees them week by week, from Monday on', () => {
    const weeks = weeksOf(days('2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'));
    expect(weeks).toEqual([
      { monday: '2026-11-23', days: days('2026-11-26', '2026-11-27') },
      { monday: '2026-11-30', days: days('2026-11-30', '2026-12-01') },
    ]);
  });

  it('finds a Sunday at the end of its week, also in the week of the new year', () => {
    const weeks = weeksOf(days('2026-12-28', '2027-01-03', '2027-01-04'));
    expect(weeks.map(({ monday }) => monday)).toEqual(['2026-12-28', '2027-01-04']);
  });

  it('sees nothing before the first day', () => {
    expect(weeksOf([])).toEqual([]);
  });
});

describe('The couple finds the weeks in Room view', () => {
  const session = { id: 's', startsAt: '2026-11-23T15:00:00Z', localDate: '2026-11-23', localTime: '16:00', minutes: 75, startedAt: null, endedAt: null, repeats: null, link: null };
  const text = { doerName: 'Daniel', askerName: 'Ana', behaviour: '', shows: '', then: '', commitment: '', reviewOn: '2027-01-18', sentence: '' };
  const criterion = (state: RoomCriterion['state'], startsOn: string | null): RoomCriterion =>
    ({ id: 'c', number: 1, state, text, textHash: '', reviewOn: '2027-01-18', direction: null, reason: null, replaces: null, endsOn: null, activeFrom: startsOn && `${startsOn}T05:30:00Z`, startsOn, asks: 'occasion', nextDueAt: null, signed: [] });
  const room = (...criteria: RoomCriterion[]): Room =>
    ({ clinicName: '', zone: 'Pacific/Auckland', today: '2026-11-23', session, partners: [], criteria, next: null, weeksToOpen: null, reviews: [], resting: false, phase: 'atonement', signUrl: '' });

  it('not before anything is agreed, nor on the evening of the endorsement', () => {
    expect(hasWeeks(room())).toBe(false);
    expect(hasWeeks(room(criterion('waiting_for_signatures', null)))).toBe(false);
    expect(hasWeeks(room(criterion('active', '2026-11-23')))).toBe(false);
  });

  it('once an agreement counts from a day before the session', () => {
    expect(hasWeeks(room(criterion('active', '2026-11-22')))).toBe(true);
    expect(hasWeeks(room(criterion('active', '2026-11-24')))).toBe(false);
  });

  it('whenever there are some to open', () => {
    expect(hasWeeks({ ...room(), weeksToOpen: { from: '2026-11-20', to: '2026-11-20', occasions: 1 } })).toBe(true);
  });
});
