import { Temporal } from 'temporal-polyfill';
import { standingAt, type TalkTime } from './state.js';
import { asksAgain, breakAfter, feelings, hasFear, mayReturnAt, windowOf } from './times.js';

const at = (clock: string, day = '2026-12-09') => Temporal.Instant.from(`${day}T${clock}:00Z`);
const DAY = Temporal.PlainDate.from('2026-12-09');
const time = (clock: string, over: Partial<TalkTime> = {}, day = '2026-12-09'): TalkTime => ({
  id: clock, ...windowOf(at(clock, day)), startsAt: at(clock, day), day: Temporal.PlainDate.from(day), talks: null, goesOnAt: null, afterTime: null, ...over,
});
const stands = (times: TalkTime[], now: string, begunOn: Temporal.PlainDate | null = null) => standingAt(times, begunOn, at(now), DAY);

it('each is asked from two hours before until ten minutes before', () => {
  expect(windowOf(at('20:00'))).toEqual({ opensAt: at('18:00'), closesAt: at('19:50') });
});

it.each([
  ['17:59', 'set'], ['18:00', 'asked'], ['19:49', 'asked'],
])('at %s, before the question has closed, it is %s', (now, state) => {
  expect(stands([time('20:00')], now).state).toBe(state);
});

it('from the close on both read talk or rest until their day ends', () => {
  expect(stands([time('20:00', { talks: true })], '19:50').state).toBe('talk');
  expect(stands([time('20:00', { talks: false })], '23:30').state).toBe('rest');
  expect(standingAt([time('20:00', { talks: false })], null, at('23:30'), DAY.add({ days: 1 })).state).toBe('none');
});

it('what has closed and nobody has settled yet is neither', () => {
  expect(stands([time('20:00')], '20:05').state).toBe('none');
});

it('a question that is open comes before the rest of the morning, and the next time is in the plan', () => {
  const morning = time('08:00', { talks: false });
  expect(stands([time('20:00'), morning], '12:00')).toMatchObject({ state: 'rest', time: { id: '08:00' } });
  expect(stands([time('20:00'), morning], '18:30')).toMatchObject({ state: 'asked', time: { id: '20:00' } });
  expect(standingAt([time('20:00', {}, '2026-12-11'), morning], null, at('09:00', '2026-12-10'), DAY.add({ days: 1 }))).toMatchObject({ state: 'set' });
});

it('a pause stands until its return; then the talk goes on, also past midnight', () => {
  const paused = time('20:00', { talks: true, goesOnAt: at('20:40') });
  expect(stands([paused], '20:15').state).toBe('paused');
  expect(stands([paused], '20:40').state).toBe('talk');
  const tomorrow = time('20:00', { talks: true, goesOnAt: at('07:00', '2026-12-10') });
  const on = (clock: string) => standingAt([tomorrow], null, at(clock, '2026-12-10'), DAY.add({ days: 1 })).state;
  expect([on('06:00'), on('07:00'), on('10:00')]).toEqual(['paused', 'talk', 'none']);
});

it('a pause for which each is asked again ends in a time of its own', () => {
  const first = time('20:00', { talks: true, goesOnAt: at('19:00', '2026-12-10') });
  const again = time('19:00', { id: 'again', afterTime: '20:00' }, '2026-12-10');
  expect(stands([first, again], '20:30')).toMatchObject({ state: 'set', time: { id: 'again' } });
});

it('what was begun in session is a talk on that day alone', () => {
  expect([stands([], '12:00', DAY).state, stands([], '12:00', DAY.subtract({ days: 1 })).state]).toEqual(['talk', 'none']);
});

it('a return lies ahead, a day on at most, and is asked about where the whole question still lies ahead', () => {
  expect([mayReturnAt(at('20:00'), at('20:00')), mayReturnAt(at('20:01'), at('20:00')), mayReturnAt(at('20:00', '2026-12-10'), at('20:00')), mayReturnAt(at('20:01', '2026-12-10'), at('20:00'))])
    .toEqual([false, true, true, false]);
  expect([asksAgain(at('21:59'), at('20:00')), asksAgain(at('22:00'), at('20:00'))]).toEqual([false, true]);
});

it('words of fear are those of the list, and a tired evening is none', () => {
  expect(feelings.filter((one) => hasFear([one]))).toEqual(['afraid', 'no_free_choice', 'price_for_no']);
  expect(hasFear([])).toBe(false);
  expect(breakAfter).toBe(45);
});
