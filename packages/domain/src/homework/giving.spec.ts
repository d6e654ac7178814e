import { type GivenShape, isMuch, refusalToGive, suggestions } from './giving.js';

const shape = (over: Partial<GivenShape>): GivenShape => ({ id: 'A05', phase: 'atonement', tag: 'foundation', minutes: 15, lowDemand: false, who: 'each', reader: 'T', fields: [], ...over });
const hope = shape({ id: 'C05', phase: 'attunement', tag: 'connection', lowDemand: true });
const couple = (phase: 'atonement' | 'attunement' | 'attachment', over = {}) => ({ phase, connectionEnabled: false, activeConnections: 0, ...over });

it.each([
  ['work of the couple’s part', shape({}), couple('atonement'), null],
  ['work of an earlier part', shape({}), couple('attachment'), null],
  ['work of a later part', shape({ phase: 'attunement' }), couple('atonement'), 'work_of_later_part'],
  ['a connection item in its own part', hope, couple('attunement', { activeConnections: 4 }), null],
  ['one in the first part that the therapist has not enabled', hope, couple('atonement'), 'connection_not_enabled'],
  ['one in the first part, enabled', hope, couple('atonement', { connectionEnabled: true }), null],
  ['a second one in the first part', hope, couple('atonement', { connectionEnabled: true, activeConnections: 1 }), 'connection_enough'],
  ['work that promises what the program does not do yet', shape({ who: 'both', bothSafe: true }), couple('atonement'), 'work_needs_both_safe'],
  ['one that asks much, in the first part', { ...hope, lowDemand: false }, couple('atonement', { connectionEnabled: true }), 'work_of_later_part'],
])('%s', (_, exercise, standing, refusal) => {
  expect(refusalToGive(exercise, standing)).toBe(refusal);
});

it('three are suggested: of this part first, then connection, then earlier ones; never what is being done or may not be given', () => {
  const all = [shape({ id: 'A05' }), shape({ id: 'A07' }), shape({ id: 'B02', phase: 'attunement' }), hope, shape({ id: 'C01', phase: 'attachment' })];
  const named = (phase: Parameters<typeof couple>[0], before: Parameters<typeof suggestions>[2] = []) =>
    suggestions(all, couple(phase), before, ['ana', 'daniel']).map(({ exercise, reason }) => [exercise.id, reason]);
  expect(named('attunement')).toEqual([['B02', 'of_this_part'], ['C05', 'connection'], ['A05', 'of_earlier_part']]);
  expect(named('attunement', [{ exercise: 'B02', active: true, asked: [] }, { exercise: 'A05', active: false, asked: [] }]))
    .toEqual([['C05', 'connection'], ['A07', 'of_earlier_part'], ['A05', 'of_earlier_part']]);
});

it('one place is kept for connection, however much there is of the part, and none where it may not be given', () => {
  const ids = (phase: 'atonement' | 'attunement', over = {}) => suggestions(
    ['B01', 'B02', 'B03', 'B12', 'B13'].map((id) => shape({ id, phase, tag: id > 'B03' ? 'connection' : 'foundation', lowDemand: true })), couple(phase, over), [], ['ana', 'daniel'],
  ).map(({ exercise }) => exercise.id);
  expect(ids('attunement')).toEqual(['B01', 'B02', 'B12']);
  expect(ids('atonement')).toEqual(['B01', 'B02', 'B03']);
  expect(ids('atonement', { connectionEnabled: true })).toEqual(['B01', 'B02', 'B12']);
});

it('nobody is taken for injured or involved until the therapist has said so', () => {
  const forInjured = shape({ who: 'injured' });
  const asked = (before: Parameters<typeof suggestions>[2]) => suggestions([forInjured], couple('atonement'), before, ['ana', 'daniel'])[0]?.asked;
  expect(asked([])).toBeNull();
  expect(asked([{ exercise: 'A09', active: false, asked: [{ personId: 'ana', part: 'involved' }] }])).toEqual([{ personId: 'daniel', part: 'injured' }]);
});

it('more than three pieces or ninety minutes is much', () => {
  const limits = { workMostActive: 3, workMostMinutes: 90 };
  expect([[3, 90], [4, 20], [1, 91]].map(([count = 0, minutes = 0]) => isMuch({ count, minutes }, limits))).toEqual([false, true, true]);
});
