import { Temporal } from 'temporal-polyfill';
import { fillTemplate, type TemplateDraft } from '../templates.js';
import { firstDueOfChange, lastDayBefore, mayAmend, occasionOfAsking } from './allowed.js';
import { askedTooOften, type Ask } from './goalposts.js';

const on = (today: string, foundOutOn: string | null = null, isReviewed = false) => ({ reviewOn: '2027-02-01', foundOutOn, isReviewed, today: Temporal.PlainDate.from(today) });

describe('When a change may be asked for (R30, R31)', () => {
  it.each([
    ['the day before the review', on('2027-01-31'), 'between'],
    ['on the day of the review, before it was held', on('2027-02-01'), 'review'],
    ['on the day of the review, once it was held', on('2027-02-01', null, true), 'review', true],
    ['while the review is overdue', on('2027-02-20'), 'review'],
    ['while the review is overdue, after a found-out event', on('2027-02-20', '2027-02-18'), 'review', true],
    ['on the day of a found-out event', on('2026-12-16', '2026-12-16'), 'found_out', true],
    ['fourteen days after it', on('2026-12-30', '2026-12-16'), 'found_out', true],
    ['fifteen days after it', on('2026-12-31', '2026-12-16'), 'between'],
  ] as [string, Parameters<typeof mayAmend>[1], string, boolean?][])('%s', (_, occasioned, occasion, mayBeHarder = false) => {
    expect(occasionOfAsking(occasioned)).toBe(occasion);
    expect(mayAmend('harder', occasioned)).toBe(mayBeHarder);
    for (const direction of ['easier', 'clearer', 'ended'] as const) expect(mayAmend(direction, occasioned)).toBe(true);
  });
});

describe('Where a change begins (R30)', () => {
  const frame = { zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: Temporal.PlainDate.from('2026-12-07'), askerName: 'Ana' };
  const first = (draft: TemplateDraft, at: string) => firstDueOfChange(fillTemplate(draft, frame).terms, Temporal.Instant.from(at))?.slot;

  it('a day’s agreement on the first of its days in the next week, never in this one', () => {
    const home: TemplateDraft = { template: 'home_on_time', by: '19:00', noticeBy: '18:00' };
    expect(first(home, '2026-12-07T09:00:00Z')).toBe('2026-12-14');
    expect(first(home, '2026-12-13T22:00:00Z')).toBe('2026-12-14');
    // Half past one in the night to Monday is still Sunday.
    expect(first(home, '2026-12-14T00:30:00Z')).toBe('2026-12-14');
    expect(first(home, '2026-12-14T09:00:00Z')).toBe('2026-12-21');
  });

  it('a weekly line and a weekly talk in the next ISO week, also over the turn of the year', () => {
    expect(first({ template: 'tell_same_day' }, '2026-12-16T09:00:00Z')).toBe('2026-W52');
    expect(first({ template: 'ask_me_anything', weekday: 1, at: '19:00', minutes: 20 }, '2026-12-30T09:00:00Z')).toBe('2027-W01');
  });

  it('a single day on its day, and never when that is in this week', () => {
    const once = (day: string): TemplateDraft => ({ template: 'own_words', behaviour: 'close it', often: 'once', on: day, at: '18:00' });
    expect(first(once('2026-12-22'), '2026-12-16T09:00:00Z')).toBe('1');
    expect(first(once('2026-12-18'), '2026-12-16T09:00:00Z')).toBeUndefined();
  });

  it('the earlier text counts until the Sunday before', () => {
    expect(lastDayBefore(Temporal.PlainDate.from('2026-12-23')).toString()).toBe('2026-12-20');
    expect(lastDayBefore(Temporal.PlainDate.from('2026-12-21')).toString()).toBe('2026-12-20');
  });
});

describe('The line for the therapist (R32)', () => {
  const asked = (day: number, over: Partial<Ask> = {}): Ask =>
    ({ criterionId: 'home', sessionId: `s${day}`, reason: 'new_breach', occasion: 'between', askedAt: new Date(Date.UTC(2026, 11, day)), ...over });

  it.each<[string, Ask[], number | null]>([
    ['one ask', [asked(1)], null],
    ['two, in two sessions', [asked(1), asked(8)], 2],
    ['the same agreement typed three times in one session', [asked(1), asked(1), asked(1)], null],
    ['two agreements in one session', [asked(1), asked(1, { criterionId: 'talk' })], 2],
    ['at a review', [asked(1), asked(8, { occasion: 'review' })], null],
    ['after a found-out event', [asked(1), asked(8, { occasion: 'found_out' })], null],
    ['for safety', [asked(1), asked(8, { reason: 'safety' })], null],
  ])('%s', (_, asks, times) => {
    expect(askedTooOften(asks)?.asks ?? null).toBe(times);
  });

  it('names the day of the first that counts', () => {
    expect(askedTooOften([asked(8), asked(3), asked(1, { occasion: 'review' })])?.since).toEqual(new Date(Date.UTC(2026, 11, 3)));
  });
});
