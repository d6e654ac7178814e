import { isOpenIn, moveBetween, movesFrom, type Phase, phases } from './phases.js';

test('a couple goes forward one part at a time, and back to any earlier one', () => {
  const moves = phases.flatMap((from) => phases.map((to) => [from, to, moveBetween(from, to)] as const));
  expect(moves.filter(([, , move]) => move === 'forward')).toEqual([['atonement', 'attunement', 'forward'], ['attunement', 'attachment', 'forward']]);
  expect(moves.filter(([, , move]) => move === 'back')).toEqual([['attunement', 'atonement', 'back'], ['attachment', 'atonement', 'back'], ['attachment', 'attunement', 'back']]);
});

test('no part is skipped, and staying is no move', () => {
  expect(moveBetween('atonement', 'attachment')).toBeNull();
  for (const phase of phases) expect(moveBetween(phase, phase)).toBeNull();
});

test.each([
  ['atonement', ['attunement']],
  ['attunement', ['atonement', 'attachment']],
  ['attachment', ['atonement', 'attunement']],
] satisfies [Phase, Phase[]][])('from %s the therapist may choose among %j', (from, to) => {
  expect(movesFrom(from)).toEqual(to);
});

test('what opened in an earlier part may always be given again; what opens later is not given yet', () => {
  expect(phases.map((phase) => phases.filter((earliest) => isOpenIn(phase, earliest)))).toEqual([['atonement'], ['atonement', 'attunement'], ['atonement', 'attunement', 'attachment']]);
});
