import { type GivenBefore, hadBy, isMuch, type Offered, refusalToGive, suggestions } from './giving.js';

const shape = (over: Partial<Offered>): Offered => ({ isOnce: false, id: 'A05', phase: 'atonement', tag: 'foundation', minutes: 15, lowDemand: false, who: 'each', reader: 'T', fields: [], ...over });
const given = (exercise: string, over: Partial<GivenBefore> = {}): GivenBefore => ({ exercise, active: false, asked: [], had: [], ...over });
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
  ['a talk about which each is asked alone first', shape({ who: 'both', bothSafe: true }), couple('atonement'), null],
  ['one that asks much, in the first part', { ...hope, lowDemand: false }, couple('atonement', { connectionEnabled: true }), 'work_of_later_part'],
])('%s', (_, exercise, standing, refusal) => {
  expect(refusalToGive(exercise, standing)).toBe(refusal);
});

it('three are suggested: of this part first, then connection, then earlier ones; never what is being done or may not be given', () => {
  const all = [shape({ id: 'A05' }), shape({ id: 'A07' }), shape({ id: 'B02', phase: 'attunement' }), hope, shape({ id: 'C01', phase: 'attachment' })];
  const named = (phase: Parameters<typeof couple>[0], before: Parameters<typeof suggestions>[2] = []) =>
    suggestions(all, couple(phase), before, ['ana', 'daniel']).map(({ exercise, reason }) => [exercise.id, reason]);
  expect(named('attunement')).toEqual([['B02', 'of_this_part'], ['C05', 'connection'], ['A05', 'of_earlier_part']]);
  expect(named('attunement', [given('B02', { active: true }), given('A05')]))
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
  expect(asked([given('A09', { asked: [{ personId: 'ana', part: 'involved' }] })])).toEqual([{ personId: 'daniel', part: 'injured' }]);
});

describe('what is done once', () => {
  const once = (over: Partial<Offered>) => shape({ isOnce: true, ...over });
  const asked = (exercise: Offered, ...before: GivenBefore[]) => suggestions([exercise], couple('atonement'), before, ['ana', 'daniel']).map((one) => one.asked?.map(({ personId }) => personId) ?? null);

  it('is offered to whoever has not done it: of two who write alone, to the other one', () => {
    expect(asked(once({}))).toEqual([['ana', 'daniel']]);
    expect(asked(once({}), given('A05', { had: ['ana'] }))).toEqual([['daniel']]);
    expect(asked(once({}), given('A05', { had: ['ana'] }), given('A05', { had: ['daniel'] }))).toEqual([]);
    expect(asked(once({}), given('A05'), given('A06', { had: ['ana', 'daniel'] }))).toEqual([['ana', 'daniel']]);
  });

  it('is offered to neither where they do it together and one has done their share, and to nobody by a part that is not said', () => {
    expect(asked(once({ who: 'both' }), given('A05', { had: ['ana'] }))).toEqual([]);
    const injured = once({ who: 'injured' });
    expect(asked(injured, given('A05', { had: ['ana'], asked: [{ personId: 'ana', part: 'injured' }] }))).toEqual([]);
    expect(asked(injured, given('A05', { had: ['gone'], asked: [{ personId: 'gone', part: 'injured' }] }))).toEqual([]);
    // About another breach the other one is injured: it is theirs to write for the first time.
    expect(asked(injured, given('A09', { asked: [{ personId: 'daniel', part: 'injured' }] }), given('A05', { had: ['ana'], asked: [{ personId: 'ana', part: 'injured' }] }))).toEqual([['daniel']]);
  });

  it('is told by who has had it, and what comes again by nobody', () => {
    const before = [given('A05', { had: ['ana'] }), given('A05', { had: ['ana', 'daniel'] }), given('A06', { had: ['daniel'] })];
    expect([hadBy(once({}), before), hadBy(shape({}), before)]).toEqual([['ana', 'daniel'], []]);
  });
});

it('more than three pieces or ninety minutes is much', () => {
  const limits = { workMostActive: 3, workMostMinutes: 90 };
  expect([[3, 90], [4, 20], [1, 91]].map(([count = 0, minutes = 0]) => isMuch({ count, minutes }, limits))).toEqual([false, true, true]);
});
