import { actOf, placeOf, whyOf, type Need } from './need-words';

const need = (part: Partial<Need>): Need => ({
  kind: 'note_missing', item: 'x', caseId: 'c', names: ['Ana', 'Daniel'], firstName: null, doerName: null, behaviour: null, free: null, on: null, isSafety: false, mostDays: 14, snoozed: null, ...part,
});

describe('What the therapist is led to from Today', () => {
  it('is the form in which Ana’s private answers are read', () => {
    const one = need({ kind: 'screen_to_decide', personId: 'a', firstName: 'Ana' });
    expect(placeOf(one)).toBe('/practice/cases/c?open=answers&of=a');
    expect([actOf(one), whyOf(one)]).toEqual(['Read and decide', expect.stringContaining('Ana has answered the private questions')]);
  });

  it('is the page of the note, named by the day of its session', () => {
    const one = need({ sessionId: 's', on: '2026-12-01' });
    expect(placeOf(one)).toBe('/practice/cases/c/sessions/s/note');
    expect(whyOf(one)).toContain('Tue 1 Dec');
  });

  it('is the couple’s page for what is done in Room view', () => {
    const one = need({ kind: 'review_due', criterionId: 'k', doerName: 'Daniel', behaviour: 'home by 18:30', on: '2027-01-14' });
    expect([placeOf(one), actOf(one)]).toEqual(['/practice/cases/c', 'Open']);
    expect(whyOf(one)).toContain('home by 18:30');
  });

  it('names the day of an entry Ana was not free in, and no raw week of a weekly line', () => {
    const entry = (slot: string) => whyOf(need({ kind: 'was_not_free', about: 'entry', firstName: 'Ana', slot }));
    expect(entry('2026-12-01')).toContain('answering on Tue 1 Dec');
    expect(entry('2026-W49')).toBe('Ana says: not free when answering. Talk with Ana alone first.');
  });
});
