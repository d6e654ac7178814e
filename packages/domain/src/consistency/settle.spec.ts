import { Temporal } from 'temporal-polyfill';
import type { Answer, SealedEntry } from './entries.js';
import { type Evidence, type Outcome, settleOccasion, type SettleInput } from './settle.js';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const dueDay = at('2026-11-23T19:00:00Z');
const session = at('2026-11-26T10:00:00Z');
const afterSession = at('2026-11-27T10:00:00Z');
const closesAt = at('2026-12-01T02:00:00Z');
const longAfter = at('2026-12-20T10:00:00Z');

function entry(answer: Answer | 'undone', more: Partial<SealedEntry> = {}): SealedEntry {
  return { answer, capturedAt: dueDay, receivedAt: dueDay, ...more };
}

const base: SettleInput = {
  evidence: 'doers_word', lateCounts: true, doer: null, other: null, ruling: null, rested: false,
  opened: session, closesAt, now: longAfter, excusesAllowed: ['illness', 'transport'],
};
const settle = (input: Partial<SettleInput>): Outcome => settleOccasion({ ...base, ...input });

const doerRows = {
  'kept': entry('kept'),
  'kept late with notice': entry('kept_late'),
  'not kept, before the opening': entry('not_kept'),
  'not kept, after the opening': entry('not_kept', { capturedAt: afterSession, receivedAt: afterSession }),
  'not kept, already known': entry('not_kept', { alreadyKnown: true, capturedAt: afterSession, receivedAt: afterSession }),
  'excuse on the list': entry('ask_to_excuse', { excuse: 'illness' }),
  'excuse off the list': entry('ask_to_excuse', { excuse: 'golf' }),
  'did not come up': entry('did_not_come_up'),
  'silent': null,
} as const;
const otherColumns = { 'kept': entry('kept'), 'not kept': entry('not_kept'), "can't say": entry('cant_say'), 'silent': null } as const;
type Doer = keyof typeof doerRows;
const columns = Object.keys(otherColumns) as (keyof typeof otherColumns)[];

/** d1's table; columns: kept, not kept, can't say, silent. */
type Row = readonly [Outcome, Outcome, Outcome, Outcome];
const alike: Record<Exclude<Doer, 'kept' | 'kept late with notice' | 'silent'>, Row> = {
  'not kept, before the opening': ['missed_told', 'missed_told', 'missed_told', 'missed_told'],
  'not kept, after the opening': ['unconfirmed', 'missed_told', 'unconfirmed', 'unconfirmed'],
  'not kept, already known': ['missed_found', 'missed_found', 'missed_found', 'missed_found'],
  'excuse on the list': ['excused', 'disputed', 'excused', 'excused'],
  'excuse off the list': ['unconfirmed', 'disputed', 'unconfirmed', 'unconfirmed'],
  'did not come up': ['unconfirmed', 'disputed', 'did_not_come_up', 'did_not_come_up'],
};
const strict = {
  ...alike,
  'kept': ['kept', 'disputed', 'unconfirmed', 'unconfirmed'],
  'kept late with notice': ['kept_late', 'disputed', 'unconfirmed', 'unconfirmed'],
} as const;
const table: Record<'doers_word' | 'both' | 'other_confirms', Record<Doer, Row>> = {
  doers_word: {
    ...alike,
    'kept': ['kept', 'disputed', 'kept', 'kept'],
    'kept late with notice': ['kept_late', 'disputed', 'kept_late', 'kept_late'],
    'silent': ['unconfirmed', 'unconfirmed', 'unrecorded', 'unrecorded'],
  },
  both: { ...strict, 'silent': ['unconfirmed', 'unconfirmed', 'unrecorded', 'unrecorded'] },
  other_confirms: { ...strict, 'silent': ['kept', 'unconfirmed', 'unrecorded', 'unrecorded'] },
};

const cells = Object.entries(table).flatMap(([evidence, rows]) =>
  (Object.entries(rows) as [Doer, Row][]).flatMap(([doer, row]) =>
    row.map((outcome, column) => ({ evidence: evidence as Evidence, doer, other: columns[column] ?? 'silent', outcome }))));

describe('once the weeks are opened', () => {
  test.each(cells)('under $evidence, doer says "$doer", other says "$other": $outcome', ({ evidence, doer, other, outcome }) => {
    expect(settle({ evidence, doer: doerRows[doer], other: otherColumns[other] })).toBe(outcome);
  });

  test.each(cells)('the same holds when the window closed unopened: $evidence, "$doer", "$other"', ({ evidence, doer, other, outcome }) => {
    // Without an opening nothing can have been entered after it, so that row says "told".
    const expected = doer === 'not kept, after the opening' ? 'missed_told' : outcome;
    expect(settle({ evidence, doer: doerRows[doer], other: otherColumns[other], opened: null })).toBe(expected);
  });
});

describe.each(['seen_in_session', 'shown_in_session'] as const)('what is %s', (evidence) => {
  test('stays unconfirmed until the session rules, whatever the two entered', () => {
    for (const doer of [entry('kept'), entry('not_kept'), null]) {
      expect(settle({ evidence, doer, other: entry('kept') })).toBe('unconfirmed');
    }
    expect(settle({ evidence })).toBe('unrecorded');
  });

  test('is settled by the ruling, and pending before', () => {
    expect(settle({ evidence, ruling: { outcome: 'kept' } })).toBe('kept');
    expect(settle({ evidence, doer: entry('kept'), other: entry('kept'), opened: null, now: dueDay })).toBe('pending');
  });
});

describe('while the window is open and nothing was opened', () => {
  const open = { opened: null, now: at('2026-11-24T08:00:00Z') } as const;

  test('nobody having said anything is pending', () => {
    expect(settle(open)).toBe('pending');
  });

  test('a doer who says kept is pending, because the other may still see it differently', () => {
    expect(settle({ ...open, doer: entry('kept') })).toBe('pending');
  });

  test('a doer who tells a miss has told it, whatever the other will say', () => {
    expect(settle({ ...open, doer: entry('not_kept') })).toBe('missed_told');
    expect(settle({ ...open, doer: entry('not_kept', { alreadyKnown: true }) })).toBe('missed_found');
  });

  test('two entries settle at once, in whichever order they came', () => {
    const early = { capturedAt: dueDay, receivedAt: dueDay };
    const late = { capturedAt: dueDay.add({ hours: 9 }), receivedAt: dueDay.add({ hours: 9 }) };
    expect(settle({ ...open, doer: entry('kept', early), other: entry('not_kept', late) })).toBe('disputed');
    expect(settle({ ...open, doer: entry('kept', late), other: entry('not_kept', early) })).toBe('disputed');
  });

  test('the other alone decides nothing: the doer can still tell', () => {
    for (const answer of ['kept', 'not_kept', 'cant_say'] as const) {
      expect(settle({ ...open, other: entry(answer) })).toBe('pending');
    }
  });

  test('the window closes at its last moment, not one before', () => {
    const before = closesAt.subtract({ nanoseconds: 1 });
    expect(settle({ opened: null, now: before, doer: entry('kept') })).toBe('pending');
    expect(settle({ opened: null, now: closesAt, doer: entry('kept') })).toBe('kept');
  });
});

describe("a weekly line is the doer's alone", () => {
  const line = { opened: null, now: at('2026-11-24T08:00:00Z'), doerAlone: true } as const;

  test.each(['kept', 'not_kept', 'did_not_come_up'] as const)('"%s" settles as it is entered: nobody else is asked', (answer) => {
    expect(settle({ ...line, doer: entry(answer) })).toBe(answer === 'not_kept' ? 'missed_told' : answer);
  });

  test('a line left blank waits, and is never silently a miss', () => {
    expect(settle(line)).toBe('pending');
    expect(settle({ ...line, now: closesAt })).toBe('unrecorded');
  });
});

describe('what outranks the table', () => {
  test('a ruling in session outranks every entry', () => {
    const both = { doer: entry('kept'), other: entry('not_kept') };
    expect(settle(both)).toBe('disputed');
    expect(settle({ ...both, ruling: { outcome: 'missed_found' } })).toBe('missed_found');
    expect(settle({ ...both, ruling: { outcome: 'excused' }, opened: null, now: dueDay })).toBe('excused');
  });

  test('nothing is due inside a rest, not even by a ruling', () => {
    expect(settle({ rested: true, doer: entry('not_kept'), ruling: { outcome: 'kept' } })).toBe('rested');
  });

  test('an entry taken back is silence', () => {
    expect(settle({ doer: entry('undone') })).toBe('unrecorded');
    expect(settle({ doer: entry('kept'), other: entry('undone') })).toBe('kept');
  });

  test('asking to be excused without a reason is not on the list', () => {
    expect(settle({ doer: entry('ask_to_excuse') })).toBe('unconfirmed');
    expect(settle({ doer: entry('ask_to_excuse', { excuse: 'illness' }), excusesAllowed: [] })).toBe('unconfirmed');
  });
});

describe('a miss is told only before the opening', () => {
  const told = (more: Partial<SealedEntry>): Outcome => settle({ doer: entry('not_kept', more) });

  test('a phone without network that was not used since counts from when it was tapped', () => {
    expect(told({ receivedAt: afterSession, deviceSeenSinceOpening: false })).toBe('missed_told');
  });

  test('a phone that could have read the opened weeks is not believed about an earlier tap', () => {
    expect(told({ receivedAt: afterSession, deviceSeenSinceOpening: true })).toBe('unconfirmed');
    expect(told({ receivedAt: afterSession })).toBe('unconfirmed');
  });

  test('an offline entry older than seven days counts from when it arrived', () => {
    const arrived = dueDay.add({ hours: 7 * 24 });
    expect(told({ receivedAt: arrived, deviceSeenSinceOpening: false })).toBe('missed_told');
    expect(told({ receivedAt: arrived.add({ seconds: 1 }), deviceSeenSinceOpening: false })).toBe('unconfirmed');
  });

  test('entering at the very moment of opening is after it', () => {
    expect(told({ capturedAt: session, receivedAt: session })).toBe('unconfirmed');
  });
});
