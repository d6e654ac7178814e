import type { Item } from './practice';
import { actOf, sinceOf, whoOf, whyOf } from './rows';
import { shownFrom, spanOf } from './spans';

const day = shownFrom('2026-12-07');
const told = (item: Item) => [whoOf(item), whyOf(item, day), sinceOf(item, day), actOf(item)];
const couple = { caseId: 'c', names: ['Ana', 'Daniel'] };

describe('A row of the admin’s Monday says whom, why, since when, and what its button does', () => {
  it('for a link that Ana has not used, and for a card that only her therapist can show', () => {
    const link: Item = { kind: 'partner_invitation', aboutId: 'a', ...couple, who: 'Ana', on: '2026-12-01' };
    expect(told(link)).toEqual(['Ana and Daniel', 'Ana has not used the link.', 'invited Tue 1 Dec', 'send']);
    expect(told({ ...link, ask: 'invitation' })).toEqual(['Ana and Daniel', 'The card for Ana waits to be shown in the room.', 'invited Tue 1 Dec', 'ask']);
  });

  it('for a consent: that it is missing, and nothing of it', () => {
    const consent: Item = { kind: 'consent_missing', aboutId: 'd', ...couple, who: 'Daniel', ask: 'consent' };
    expect(told(consent)).toEqual(['Ana and Daniel', 'Daniel has joined and has not signed the consent.', null, 'ask']);
    expect(sinceOf({ ...consent, on: '2026-12-03' }, day)).toBe('joined Thu 3 Dec');
  });

  it('for a therapist who is away, with the year once it is another one', () => {
    const away: Item = { kind: 'cover_missing', aboutId: 'r', who: 'Ruth Adler', on: '2026-12-20', until: '2027-01-03', count: 2, caseIds: ['c', 'e'] };
    expect(told(away)).toEqual(['Ruth Adler', 'Away until 3 January 2027. 2 couples have no cover.', 'from Sun 20 Dec', 'cover']);
    expect(whyOf({ ...away, count: 1 }, day)).toContain('One couple has no cover.');
  });

  it('for a cover that ends, a couple without a therapist, one couple too many', () => {
    expect(told({ kind: 'cover_ending', aboutId: 'c', ...couple, who: 'Noa Stein', on: '2026-12-10' })).toEqual(['Ana and Daniel', 'The cover by Noa Stein ends.', 'on Thu 10 Dec', 'extend']);
    expect(told({ kind: 'therapist_missing', aboutId: 'c', ...couple })).toEqual(['Ana and Daniel', 'Nobody answers for them.', null, 'choose']);
    expect(told({ kind: 'over_capacity', aboutId: 'r', who: 'Ruth Adler', count: 9, capacity: 8 })).toEqual(['Ruth Adler', '9 couples, takes on 8.', null, 'move']);
  });

  it('for a note by its day alone, a review by its date, a colleague, the help numbers', () => {
    expect(told({ kind: 'note_unsigned', aboutId: 's', on: '2026-12-02', ask: 'note' })).toEqual(['A session', 'Its note is not signed.', 'over since Wed 2 Dec', 'ask']);
    expect(told({ kind: 'review_overdue', aboutId: 'c', ...couple, on: '2026-12-04', ask: 'review' })).toEqual(['Ana and Daniel', 'The review is overdue.', 'due Fri 4 Dec', 'ask']);
    expect(told({ kind: 'staff_invitation', aboutId: 'n', who: 'Noa Stein', on: '2026-12-01' })).toEqual(['Noa Stein', 'Has not joined the team.', 'invited Tue 1 Dec', 'send']);
    expect(told({ kind: 'help_check', aboutId: 'help', on: '2026-12-01' })).toEqual(['Help numbers', 'Call each of them once a quarter.', 'due Tue 1 Dec', 'check']);
  });

  it('days of a cover, and of a supervision without an end', () => {
    expect([spanOf({ from: '2026-12-20', until: '2026-12-22' }, day), spanOf({ from: '2026-12-20', until: null }, day)]).toEqual(['Sun 20 Dec to Tue 22 Dec', 'from Sun 20 Dec on']);
  });
});
