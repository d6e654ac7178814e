import { pointsOf } from './own-line';

test('weeks stand by the calendar, so that a week left out leaves a space; ten is on top and nought below', () => {
  expect(pointsOf([{ week: '2026-12-21', value: 0 }, { week: '2026-12-07', value: 10 }, { week: '2026-12-14', value: 5 }])).toEqual([{ x: 5, y: 5 }, { x: 150, y: 30 }, { x: 295, y: 55 }]);
  expect(pointsOf([{ week: '2026-12-07', value: 1 }, { week: '2026-12-14', value: 1 }, { week: '2027-01-04', value: 1 }]).map(({ x }) => x)).toEqual([5, 77.5, 295]);
});

test('one week alone is a point, and no week is none', () => {
  expect(pointsOf([{ week: '2026-12-07', value: 4 }])).toEqual([{ x: 5, y: 35 }]);
  expect(pointsOf([])).toEqual([]);
});
