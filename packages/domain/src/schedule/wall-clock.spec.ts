import { wallClock } from './wall-clock.js';

it('shows both partners the hour of their own zone, on either side of the change of clocks and of midnight', () => {
  const at = (text: string): number => Date.parse(text);
  expect(wallClock('Europe/Berlin', at('2026-10-24T22:30:00Z'))).toEqual({ date: '2026-10-25', time: '00:30' });
  expect(wallClock('Europe/Berlin', at('2026-10-25T22:30:00Z'))).toEqual({ date: '2026-10-25', time: '23:30' });
  expect(wallClock('America/New_York', at('2026-10-25T22:30:59Z'))).toEqual({ date: '2026-10-25', time: '18:30' });
});
