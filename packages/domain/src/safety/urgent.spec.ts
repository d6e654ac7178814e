import { Temporal } from 'temporal-polyfill';
import { acknowledgeBy, isAskedOf } from './urgent.js';

const at = (text: string) => Temporal.Instant.from(text);

it.each([
  ['on a Monday evening: Tuesday', '2026-12-07T21:30:00Z', 'Europe/Berlin', 1, '2026-12-08T16:00:00Z'],
  ['on a Friday: Monday', '2026-12-11T10:00:00Z', 'Europe/Berlin', 1, '2026-12-14T16:00:00Z'],
  ['on a Saturday: Monday', '2026-12-12T10:00:00Z', 'Europe/Berlin', 1, '2026-12-14T16:00:00Z'],
  ['after midnight it is told on the new day', '2026-12-10T23:30:00Z', 'Europe/Berlin', 1, '2026-12-14T16:00:00Z'],
  ['two working days over a weekend', '2026-12-11T10:00:00Z', 'Europe/Berlin', 2, '2026-12-15T16:00:00Z'],
  ['across the change to summer time', '2027-03-26T10:00:00Z', 'Europe/Berlin', 1, '2027-03-29T15:00:00Z'],
  ['by the clinic’s clock, not by UTC', '2026-12-08T02:00:00Z', 'America/Los_Angeles', 1, '2026-12-09T01:00:00Z'],
])('told %s', (_, told, zone, days, by) => {
  expect(acknowledgeBy(at(told), zone, days).toString()).toBe(by);
});

it('the therapist and who covers are asked at once, the supervisor when nobody answered in time', () => {
  const asked = (step: 0 | 1 | 2) => (['primary', 'cover', 'supervisor'] as const).filter((relation) => isAskedOf(relation, step));
  expect([asked(0), asked(1), asked(2)]).toEqual([['primary', 'cover'], ['primary', 'cover', 'supervisor'], ['primary', 'cover', 'supervisor']]);
});
