import { agendaOf } from './agenda';
import type { Room, RoomCriterion } from './room-api';
import type { RoomWorkItem } from './work/use-room-work';

const session = { id: 's', startsAt: '2026-11-23T15:00:00Z', localDate: '2026-11-23', localTime: '16:00', minutes: 75, startedAt: null, endedAt: null, repeats: null, link: null };
const text = { doerName: 'Daniel', askerName: 'Ana', behaviour: '', shows: '', then: '', commitment: '', reviewOn: '2027-01-18', sentence: '' };
const criterion = (id: string, state: RoomCriterion['state']): RoomCriterion =>
  ({ id, number: 1, state, text, textHash: '', reviewOn: '2027-01-18', direction: null, reason: null, replaces: null, endsOn: null, activeFrom: '2026-11-02T17:30:00Z', startsOn: '2026-11-02', asks: 'occasion', nextDueAt: null, signed: [] });
const room = (...criteria: RoomCriterion[]): Room =>
  ({ clinicName: '', zone: 'Europe/Madrid', today: '2026-11-23', session, partners: [], criteria, next: null, weeksToOpen: null, reviews: [], resting: false, phase: 'atonement', signUrl: '' });
const placesOf = (one: Room) => agendaOf(one).map(({ href }) => href);

describe('The couple sees what this hour is for', () => {
  it('is led to its first sentence when nothing is agreed', () => {
    expect(placesOf(room())).toEqual(['#builder', '#next']);
  });

  it('is led straight to what can be endorsed, before what still waits for signatures', () => {
    expect(placesOf(room(criterion('a', 'active'), criterion('w', 'waiting_for_signatures'), criterion('r', 'ready')))).toEqual(['#weeks', '#criterion-r', '#next']);
    expect(placesOf(room(criterion('a', 'active'), criterion('w', 'waiting_for_signatures')))).toEqual(['#weeks', '#criterion-w', '#next']);
  });

  it('sees what was given today by its name, and is led to what can be opened', () => {
    const given = (id: string, over: Partial<RoomWorkItem> = {}): RoomWorkItem =>
      ({ id, exercise: 'B03', version: 1, title: id, tag: 'foundation', reader: 'H', minutes: 20, dueOn: '2026-11-30', rhythm: null, together: false, delivery: 'at_once', deliveryDays: null, afterId: null, isNew: true, state: 'waiting', asked: [], ...over });
    const lineOf = (...items: RoomWorkItem[]) => agendaOf(room(), items).find(({ href }) => href.startsWith('#work'));
    expect(lineOf()).toMatchObject({ href: '#work', state: 'nothing given today' });
    expect(lineOf(given('Listening turns'))?.state).toBe('Listening turns');
    expect(lineOf(given('Two timelines'), given('Listening turns'), given('Old', { isNew: false }))?.state).toBe('Two timelines and 1 more');
    expect(lineOf(given('Two timelines'), given('sealed', { isNew: false, state: 'ready' }))).toMatchObject({ href: '#work-sealed', state: 'ready to open' });
  });

  it('looks at what was agreed before it is changed, and after the weeks are opened', () => {
    const due = { ...room(criterion('a', 'active')), reviews: [{ criterionId: 'a', state: 'due' as const, isOnAgenda: true }] };
    expect(agendaOf(due).map(({ href }) => href)).toEqual(['#weeks', '#review', '#agreement', '#next']);
    expect(agendaOf(due)[1]).toMatchObject({ label: 'Look at it together', state: 'its day has come' });
    expect(placesOf({ ...due, reviews: [{ criterionId: 'a', state: 'then', isOnAgenda: false }] })).not.toContain('#review');
  });

  it('reads the day of its next session', () => {
    expect(agendaOf({ ...room(), next: { ...session, localDate: '2026-11-30' } }).at(-1)?.state).toBe('Mon 30 Nov');
  });
});
