import type { SettledDay } from '../consistency/settled-days.js';
import { missesToAsk, silenceOver } from './attention.js';

const day = (place: number): string => new Date(Date.UTC(2026, 11, 1 + place)).toISOString().slice(0, 10);
const asked = (letters: string) => [...letters].map((letter, place) => ({ day: day(place), entered: letter === 'k' }));
const settled = (letters: string): SettledDay[] => [...letters].map((letter, place) => {
  const kept = letter === 'k' ? true : letter === 'm' ? false : null;
  return { day: day(place), outcome: kept === null ? 'rested' : kept ? 'kept' : 'missed_told', doer: '.', other: '.', kept };
});

describe('one partner has entered nothing', () => {
  test('for seven days in a row on which something was due, counted from yesterday', () => {
    expect(silenceOver(asked('kkk.......'), day(10), 7)).toEqual({ days: 7, since: day(3) });
    expect(silenceOver(asked('kkk......'), day(9), 7)).toBeNull();
  });

  test('today is not over, so that it does not count yet', () => {
    expect(silenceOver(asked('kkk.......'), day(9), 7)).toBeNull();
  });

  test('one entry about any agreement ends it', () => {
    expect(silenceOver([...asked('..........'), { day: day(8), entered: true }], day(10), 7)).toBeNull();
  });

  test('two agreements on one day are one day', () => {
    expect(silenceOver([...asked('.....'), ...asked('.....')], day(5), 7)).toBeNull();
  });

  test('days on which nothing was asked make no silence longer and do not end it', () => {
    const days = asked('k...').concat(asked('..........').slice(-4));
    expect(silenceOver(days, day(10), 7)).toEqual({ days: 7, since: day(1) });
  });

  test('nobody who was never asked is silent', () => {
    expect(silenceOver([], day(10), 7)).toBeNull();
  });
});

describe('misses that one asks about', () => {
  test('five in a row are asked about, four are not', () => {
    expect(missesToAsk(settled('mmmm'))).toBeNull();
    expect(missesToAsk(settled('mmmmm'))).toMatchObject({ misses: 5 });
  });

  test('a long record of kept evenings does not hide them, and one of ten is never asked about', () => {
    expect(missesToAsk(settled(`${'k'.repeat(60)}mmmmm`))).toMatchObject({ misses: 5 });
    expect(missesToAsk(settled('kkkkkkkkkm'.repeat(9)))).toBeNull();
  });

  test('rests stand between without counting, and kept evenings make it fade', () => {
    expect(missesToAsk(settled('mm--mmm'))).toMatchObject({ misses: 5 });
    expect(missesToAsk(settled(`mmmmm${'k'.repeat(5)}`))).toBeNull();
  });
});
