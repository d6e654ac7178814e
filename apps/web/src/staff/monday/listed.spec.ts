import { couplesBy, loadsBy, NOBODY, roomOf } from './listed';
import type { Listed, Load } from './practice';

const load = (name: string, couples: number, capacity: number | null): Load => ({ personId: name, name, couples, capacity, awayFrom: null, awayUntil: null });
const loads = [load('Ruth', 9, 8), load('Noa', 3, 8), load('Ben', 5, null), load('Ada', 2, null), load('Ida', 8, 8)];
const couple = (first: string, therapistName: string | null, reviewOn: string | null, openedOn: string): Listed => ({ caseId: first, names: [first, 'Daniel'], therapistId: therapistName?.toLowerCase() ?? null, therapistName, openedOn, reviewOn });
const couples = [couple('Mia', 'Ruth', null, '2026-01-01'), couple('Ana', 'Noa', '2026-12-20', '2026-03-01'), couple('Eva', null, '2026-12-10', '2026-02-01')];
const firsts = (some: Listed[]) => some.map(({ caseId }) => caseId);

describe('Therapists', () => {
  it('stand by name, by most room with those without a number last, by most couples', () => {
    const names = (order: Parameters<typeof loadsBy>[0]) => loadsBy(order, loads).map(({ name }) => name);
    expect(names('name')).toEqual(['Ada', 'Ben', 'Ida', 'Noa', 'Ruth']);
    expect(names('free')).toEqual(['Noa', 'Ida', 'Ruth', 'Ada', 'Ben']);
    expect(names('couples')).toEqual(['Ruth', 'Ida', 'Ben', 'Noa', 'Ada']);
  });

  it('have room, none, too many, or no number', () => {
    expect(loads.map(roomOf)).toEqual([-1, 5, null, null, 0]);
  });
});

describe('Couples', () => {
  it('are found by their names or their therapist’s, by whose they are, and by nobody', () => {
    const found = (search: string, of = '') => firsts(couplesBy(couples, { order: 'name', search, of }));
    expect([found(' mia'), found('NOA'), found('daniel'), found('x')]).toEqual([['Mia'], ['Ana'], ['Ana', 'Eva', 'Mia'], []]);
    expect([found('', 'ruth'), found('', NOBODY), found('ana', 'ruth')]).toEqual([['Mia'], ['Eva'], []]);
  });

  it('stand by name, by therapist, by next review with those without one last, by how long they are here', () => {
    const by = (order: 'name' | 'therapist' | 'review' | 'age') => firsts(couplesBy(couples, { order, search: '', of: '' }));
    expect([by('name'), by('therapist'), by('review'), by('age')]).toEqual([['Ana', 'Eva', 'Mia'], ['Eva', 'Ana', 'Mia'], ['Eva', 'Ana', 'Mia'], ['Mia', 'Eva', 'Ana']]);
  });
});
