import { placesOf, questionsOf, rowsOf, weekly } from './series';

const partners = [{ personId: 'a', firstName: 'Ana' }, { personId: 'd', firstName: 'Daniel' }];
const pulse = (personId: string, week: string, trust: number | null) => ({ personId, week, trust, hope: null, distance: null, safe: null, givingUp: null, line: null, sentAt: '', signs: [] });

test('one number of the week is a line for each partner, oldest first; what was left empty is no point', () => {
  const pulses = [pulse('a', '2026-12-21', 4), pulse('d', '2026-12-21', null), pulse('a', '2026-12-14', null), pulse('a', '2026-12-07', 2)];
  expect(weekly({ partners, pulses }, 'trust')).toEqual([{ personId: 'a', name: 'Ana', points: [{ on: '2026-12-07', value: 2 }, { on: '2026-12-21', value: 4 }] }]);
  expect(weekly({ partners, pulses }, 'hope')).toEqual([]);
});

test('both partners’ answers to one question stand on one picture', () => {
  const scale = (personId: string, key: string) => ({ exercise: 'A14', title: 'A talk', key, label: key, personId, reader: key === 'felt_safe' ? 'S' as const : 'J' as const, points: [{ on: '2026-12-07', value: 5 }] });
  const questions = questionsOf({ partners, scales: [scale('a', 'felt_heard'), scale('a', 'felt_safe'), scale('d', 'felt_heard')] });
  expect(questions.map(({ label, isNeverOther, series }) => [label, isNeverOther, series.map(({ name }) => name)])).toEqual([['felt_heard', false, ['Ana', 'Daniel']], ['felt_safe', true, ['Ana']]]);
});

test('all lines of a picture share one calendar, and the table names each day once, newest first', () => {
  const series = [
    { personId: 'a', name: 'Ana', points: [{ on: '2026-12-07', value: 10 }, { on: '2026-12-21', value: 0 }] },
    { personId: 'd', name: 'Daniel', points: [{ on: '2026-12-14', value: 5 }] },
  ];
  const at = placesOf(series);
  expect(series.flatMap(({ points }) => points.map(at))).toEqual([{ x: 6, y: 6 }, { x: 594, y: 84 }, { x: 300, y: 45 }]);
  expect(rowsOf(series)).toEqual([{ on: '2026-12-21', values: [0, null] }, { on: '2026-12-14', values: [null, 5] }, { on: '2026-12-07', values: [10, null] }]);
});
