import { Temporal } from 'temporal-polyfill';
import { edgeDayOf, edgeDue, type EdgeInput, isResting, lastEdgeTime, type RestEdge, restSpans } from './edges.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const zone = 'Europe/Berlin';
const rest = (text: string): RestEdge => ({ at: at(text), kind: 'rest' });

/** Wednesday, 9 December 2026. The couple's own rest day is the thirteenth of the fortnight, far from here. */
function input(change: Partial<EdgeInput> = {}): EdgeInput {
  return { zone, now: at('2026-12-09T05:10:00Z'), lastEdge: null, requests: [], planned: { caseId: '0000000d', openedOn: null, sessionDays: [] }, ...change };
}

describe('the day on which a rest is seen', () => {
  test.each([
    ['the session is today', '2026-12-07', '2026-12-08'],
    ['the session is tomorrow', '2026-12-08', '2026-12-09'],
    ['the session is the day after', '2026-12-09', '2026-12-10'],
    ['the session is far off', '2026-12-14', '2026-12-10'],
    ['there is none', null, '2026-12-10'],
  ])('when %s', (_, session, edge) => {
    expect(edgeDayOf(day('2026-12-07'), session ? day(session) : null).toString()).toBe(edge);
  });

  test.each([[1, '2026-12-08'], [2, '2026-12-09'], [3, '2026-12-10'], [0, '2026-12-08'], [9, '2026-12-10']])('the therapist may choose %i days, between one and three', (startsIn, edge) => {
    expect(edgeDayOf(day('2026-12-07'), day('2026-12-07'), startsIn).toString()).toBe(edge);
  });
});

test('the edge is at six in the couple\'s own zone, whatever the clocks do', () => {
  expect(lastEdgeTime(zone, at('2026-12-09T05:00:00Z'))).toEqual(at('2026-12-09T05:00:00Z'));
  expect(lastEdgeTime(zone, at('2026-12-09T04:59:59Z'))).toEqual(at('2026-12-08T05:00:00Z'));
  expect(lastEdgeTime('Asia/Kathmandu', at('2026-12-09T01:00:00Z'))).toEqual(at('2026-12-09T00:15:00Z'));
  expect(lastEdgeTime(zone, at('2026-03-29T05:00:00Z'))).toEqual(at('2026-03-29T04:00:00Z'));
});

describe('what is written at six', () => {
  const asked = { edgeOn: day('2026-12-09'), endedAt: null };

  test('a rest once the day of a standing request has come, and not before', () => {
    expect(edgeDue(input({ requests: [asked] }))).toEqual(rest('2026-12-09T05:00:00Z'));
    expect(edgeDue(input({ requests: [{ ...asked, edgeOn: day('2026-12-10') }] }))).toBeNull();
  });

  test('nothing for a request that was ended before its day', () => {
    expect(edgeDue(input({ requests: [{ ...asked, endedAt: at('2026-12-09T04:59:00Z') }] }))).toBeNull();
  });

  test('a request that is ended during the day rests that day to its end, and the couple goes on at the next six', () => {
    const requests = [{ ...asked, endedAt: at('2026-12-09T05:05:00Z') }];
    expect(edgeDue(input({ requests }))?.kind).toBe('rest');
    const lastEdge = rest('2026-12-09T05:00:00Z');
    expect(edgeDue(input({ requests, lastEdge, now: at('2026-12-09T20:00:00Z') }))).toBeNull();
    expect(edgeDue(input({ requests, lastEdge, now: at('2026-12-10T05:00:00Z') }))).toEqual({ at: at('2026-12-10T05:00:00Z'), kind: 'resume' });
  });

  test('one edge for two requests, and no going on while one of them stands', () => {
    const lastEdge = rest('2026-12-08T05:00:00Z');
    expect(edgeDue(input({ lastEdge, requests: [asked, { ...asked, endedAt: at('2026-12-08T12:00:00Z') }] }))).toBeNull();
  });

  test('a planned rest day begins and ends in the same way', () => {
    const others = { caseId: '00000009', openedOn: day('2026-11-20'), sessionDays: [] };
    const own = { ...others, caseId: '00000002' };
    expect(edgeDue(input({ planned: others }))).toBeNull();
    expect(edgeDue(input({ planned: own }))).toEqual(rest('2026-12-09T05:00:00Z'));
    expect(edgeDue(input({ planned: own, lastEdge: rest('2026-12-09T05:00:00Z'), now: at('2026-12-10T05:00:00Z') }))?.kind).toBe('resume');
  });
});

test('the spans of rest lie between the edges, and the last may be open', () => {
  const edges: RestEdge[] = [rest('2026-12-02T05:00:00Z'), { at: at('2026-12-03T05:00:00Z'), kind: 'resume' }, rest('2026-12-09T05:00:00Z')];
  expect(restSpans(edges)).toEqual([{ from: at('2026-12-02T05:00:00Z'), to: at('2026-12-03T05:00:00Z') }, { from: at('2026-12-09T05:00:00Z'), to: null }]);
  expect(isResting(restSpans(edges))).toBe(true);
  expect(isResting(restSpans(edges.slice(0, 2)))).toBe(false);
  expect(isResting([])).toBe(false);
});
