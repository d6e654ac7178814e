import type { CouplePage, StaffCriterion, StaffOccasion } from '../contract';
import { forMyNotes } from './for-my-notes';

const occasion = (slot: string, outcome: StaffOccasion['outcome'], opened: boolean): StaffOccasion => ({ slot, day: slot, dueAt: `${slot}T17:30:00Z`, outcome, opened, doer: 'kept', other: 'not_kept', times: null, ruledOn: null, againOn: null });
const counts = { total: 0, kept: 0, late: 0, missed: 0, toldFirst: 0, open: 0, excused: 0, rest: 0, didNotComeUp: 0 };
const text = { doerName: 'Daniel', askerName: 'Ana', behaviour: 'be home by 18:30', shows: '', then: '', commitment: '', reviewOn: '2027-01-14', sentence: '' };
const criterion = (occasions: StaffOccasion[], state: StaffCriterion['state'] = 'active'): StaffCriterion =>
  ({ id: 'c', number: 1, state, text, doerId: 'd', askerId: 'a', signatures: [], reviewOn: '2027-01-14', awaitsReview: true, direction: null, endsOn: null, manyRunning: null, activeFrom: null, asks: 'occasion', sinceCounts: counts, counts, occasions });
const session = { id: 's', startsAt: '2026-12-02T15:00:00Z', localDate: '2026-12-02', localTime: '16:00', minutes: 75, startedAt: null, endedAt: null, repeats: null, link: null, noteSigned: false, attended: 'one', attendedBy: 'a', given: [] as { title: string; dueOn: string; askedIds: string[] }[] } as const;
const page = (criteria: StaffCriterion[]) =>
  ({ today: '2026-12-02', partners: [{ personId: 'a', firstName: 'Ana' }, { personId: 'd', firstName: 'Daniel' }], phase: { phase: 'atonement', since: null, moves: [] }, criteria }) as unknown as CouplePage;

describe('What the therapist copies after Ana and Daniel have gone', () => {
  it('says who came, the part of the work and what both have seen', () => {
    const opened = [occasion('2026-11-30', 'kept', true), occasion('2026-12-01', 'missed_told', true), occasion('2026-12-02', 'disputed', false)];
    expect(forMyNotes(page([criterion(opened)]), session).split('\n')).toEqual([
      'Session: Wed 2 Dec, 16:00, 75 minutes', 'Attended: Ana', 'Part of the work: Part 1: making it right',
      'Agreements, as they stand on 2 December 2026:', '- Daniel: be home by 18:30 (review 14 January 2027)', '  opened weeks: kept 1, missed 1, open 0',
    ]);
  });

  it('is the same whatever is still sealed, and never says that a miss was told first', () => {
    const sealed = (outcome: StaffOccasion['outcome']) => forMyNotes(page([criterion([occasion('2026-12-02', outcome, false)])]), session);
    expect(sealed('kept')).toBe(sealed('missed_told'));
    const told = (outcome: StaffOccasion['outcome']) => forMyNotes(page([criterion([occasion('2026-12-02', outcome, true)])]), session);
    expect(told('missed_told')).toBe(told('missed_found'));
  });

  it('names what was given before both, and for whom', () => {
    const given = [{ title: 'Ask and do', dueOn: '2026-12-09', askedIds: ['a', 'd'] }, { title: 'Question list', dueOn: '2026-12-16', askedIds: ['a'] }];
    expect(forMyNotes(page([]), { ...session, given }).split('\n')).toEqual(expect.arrayContaining(['Given to do:', '- Ask and do, for Ana and Daniel, by Wed 9 Dec', '- Question list, for Ana, by Wed 16 Dec']));
    expect(forMyNotes(page([]), session)).not.toContain('Given');
  });

  it('says that nobody has recorded who came, and that an agreement is not in force yet', () => {
    const words = forMyNotes(page([criterion([], 'waiting')]), { ...session, attended: null, attendedBy: null });
    expect(words).toContain('Attended: not recorded');
    expect(words).toContain('be home by 18:30 (not in force yet)');
  });
});
