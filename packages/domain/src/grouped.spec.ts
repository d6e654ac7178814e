import { grouped } from './grouped';

it('what is taken apart by couple keeps its order within each couple, and the couples the order in which they first came', () => {
  const said = [['b', 1], ['a', 2], ['b', 3], ['a', 1]] as const;
  expect([...grouped(said, ([couple]) => couple)]).toEqual([['b', [['b', 1], ['b', 3]]], ['a', [['a', 2], ['a', 1]]]]);
  expect(grouped([], String).size).toBe(0);
});
