import { Temporal } from 'temporal-polyfill';
import { type Assignment, type CoupleRow, type MondayFacts, mondayKinds, mondayList, type PartnerWay, type Therapist } from './monday.js';

const NOW = Temporal.Instant.from('2026-12-07T09:00:00Z');
const ago = (hours: number) => NOW.subtract({ hours });
const day = (text: string) => Temporal.PlainDate.from(text);
const ruth: Therapist = { personId: 'ruth', name: 'Ruth Adler', capacity: null, away: null };

const partner = (firstName: string, over: Partial<PartnerWay> = {}): PartnerWay => ({
  personId: firstName.toLowerCase(), firstName, joined: true, consentSigned: true, invitation: { joins: 'mail', sentAt: ago(90), usedAt: ago(80) }, ...over,
});
const couple = (over: Partial<CoupleRow> = {}): CoupleRow => ({
  caseId: 'case-1', zone: 'Europe/Berlin', dayEnd: '03:00', primaryId: 'ruth', partners: [partner('Ana'), partner('Daniel')], covers: [], reviewOn: day('2027-01-14'), ...over,
});
const listOf = (over: Partial<MondayFacts>) => mondayList({ now: NOW, zone: 'Europe/Berlin', couples: [couple()], therapists: [ruth], loads: new Map([['ruth', 1]]), waiting: [], unsigned: [], reminders: [], helpCheckSince: null, ...over });
const kindsOf = (over: Partial<MondayFacts>) => listOf(over).map(({ kind }) => kind);
const withAna = (over: Partial<PartnerWay>): Partial<MondayFacts> => ({ couples: [couple({ partners: [partner('Ana', over), partner('Daniel')] })] });
const cover = (from: string, to: string | null): Assignment => ({ personId: 'noa', name: 'Noa Stein', from: Temporal.Instant.from(from), to: to ? Temporal.Instant.from(to) : null });

test('a practice in which all is in order has nothing to do', () => {
  expect(listOf({})).toEqual([]);
});

describe('the way in', () => {
  test('an invitation waits a day before anybody is asked to do something about it', () => {
    const sent = (hours: number, joins: 'mail' | 'room' = 'mail') => withAna({ joined: false, consentSigned: false, invitation: { joins, sentAt: ago(hours), usedAt: null } });
    expect([kindsOf(sent(23)), kindsOf(sent(24))]).toEqual([[], ['partner_invitation']]);
    expect(listOf(sent(30))[0]).toEqual({ kind: 'partner_invitation', aboutId: 'ana', caseId: 'case-1', names: ['Ana', 'Daniel'], who: 'Ana', on: '2026-12-06' });
    // Nobody but the therapist can show a card in the room.
    expect(listOf(sent(30, 'room'))[0]?.ask).toBe('invitation');
  });

  test('a consent is missed a day after the person joined, and by a flag alone', () => {
    const joined = (hours: number) => withAna({ consentSigned: false, invitation: { joins: 'mail', sentAt: ago(90), usedAt: ago(hours) } });
    expect([kindsOf(joined(23)), kindsOf(joined(25))]).toEqual([[], ['consent_missing']]);
    expect(Object.keys(listOf(joined(25))[0] ?? {}).sort()).toEqual(['aboutId', 'ask', 'caseId', 'kind', 'names', 'on', 'who']);
  });

  test('a colleague’s unused invitation waits a day too', () => {
    const waiting = (hours: number) => ({ waiting: [{ personId: 'noa', name: 'Noa Stein', sentAt: ago(hours) }] });
    expect([kindsOf(waiting(20)), kindsOf(waiting(40))]).toEqual([[], ['staff_invitation']]);
  });
});

describe('who answers for a couple', () => {
  test('a couple whose therapist works here no more comes first of all', () => {
    expect(kindsOf({ therapists: [], ...withAna({ consentSigned: false }) })).toEqual(['therapist_missing', 'consent_missing']);
  });

  test('a therapist with more couples than they take on', () => {
    const loads = new Map([['ruth', 3]]);
    expect(listOf({ loads, therapists: [{ ...ruth, capacity: 2 }] })).toEqual([{ kind: 'over_capacity', aboutId: 'ruth', who: 'Ruth Adler', count: 3, capacity: 2 }]);
    expect([kindsOf({ loads, therapists: [{ ...ruth, capacity: 3 }] }), kindsOf({ loads })]).toEqual([[], []]);
  });
});

describe('cover', () => {
  const away = { from: day('2026-12-20'), until: day('2027-01-03') };
  const couples = [couple({ caseId: 'a', covers: [cover('2026-12-19T23:00:00Z', '2027-01-03T23:00:00Z')] }), couple({ caseId: 'b' }), couple({ caseId: 'c' })];

  test('is missing for the couples that nobody covers throughout an absence: one row, one therapist', () => {
    expect(listOf({ couples, therapists: [{ ...ruth, away }] })).toEqual([
      { kind: 'cover_missing', aboutId: 'ruth', who: 'Ruth Adler', on: '2026-12-20', until: '2027-01-03', count: 2, caseIds: ['b', 'c'] },
    ]);
  });

  test('is not asked for before the absence is a fortnight away, nor after it', () => {
    expect(kindsOf({ couples, therapists: [{ ...ruth, away: { from: day('2026-12-22'), until: day('2027-01-03') } }] })).toEqual([]);
    expect(kindsOf({ couples, therapists: [{ ...ruth, away: { from: day('2026-11-22'), until: day('2026-12-06') } }] })).toEqual([]);
  });

  test('that ends within a week is worth a look, unless the end of the absence is on record', () => {
    const ends = [couple({ covers: [cover('2026-12-01T00:00:00Z', '2026-12-12T23:00:00Z')] })];
    expect(listOf({ couples: ends })).toEqual([{ kind: 'cover_ending', aboutId: 'case-1', caseId: 'case-1', names: ['Ana', 'Daniel'], who: 'Noa Stein', on: '2026-12-12' }]);
    expect(kindsOf({ couples: ends, therapists: [{ ...ruth, away: { from: day('2026-12-01'), until: day('2026-12-12') } }] })).toEqual([]);
    expect(kindsOf({ couples: [couple({ covers: [cover('2026-12-01T00:00:00Z', '2026-12-20T23:00:00Z')] })] })).toEqual([]);
  });
});

test('a review is overdue on the day after its date, on the couple’s own calendar', () => {
  // At 09:00 UTC on the seventh it is one in the morning in Los Angeles, where the sixth has not ended yet.
  const on = (zone: string, reviewOn: string) => kindsOf({ couples: [couple({ zone, reviewOn: day(reviewOn) })] });
  expect([on('Europe/Berlin', '2026-12-07'), on('Europe/Berlin', '2026-12-06'), on('America/Los_Angeles', '2026-12-06'), on('America/Los_Angeles', '2026-12-05')]).toEqual([[], ['review_overdue'], [], ['review_overdue']]);
});

test('an unsigned note is an id and a day', () => {
  expect(listOf({ unsigned: [{ caseId: 'case-1', sessionId: 'session-1', at: ago(80) }] })).toEqual([{ kind: 'note_unsigned', aboutId: 'session-1', caseId: 'case-1', on: '2026-12-04', ask: 'note' }]);
});

test('what was asked within the week says when; after it, the row asks again', () => {
  const asked = (hours: number) => listOf({ ...withAna({ consentSigned: false }), reminders: [{ kind: 'consent', aboutId: 'ana', at: ago(hours) }, { kind: 'review', aboutId: 'ana', at: ago(1) }] })[0]?.askedAt;
  expect([asked(30), asked(8 * 24)]).toEqual([ago(30).toString({ smallestUnit: 'millisecond' }), undefined]);
});

test('the check of the help numbers comes last, and every kind has its place', () => {
  expect(kindsOf({ helpCheckSince: day('2026-12-01'), therapists: [] })).toEqual(['therapist_missing', 'help_check']);
  expect(new Set(mondayKinds).size).toBe(10);
});

test('both partners of a couple stand together, whatever their ids; a note does not stand in the couples’ order', () => {
  const waits = (caseId: string, ids: string[]) =>
    couple({ caseId, partners: ids.map((personId) => ({ personId, firstName: personId, joined: false, consentSigned: false, invitation: { joins: 'mail', sentAt: ago(30), usedAt: null } })) });
  const unsigned = [{ caseId: 'case-2', sessionId: 'one', at: ago(80) }, { caseId: 'case-1', sessionId: 'two', at: ago(80) }];
  expect(listOf({ couples: [waits('case-2', ['b', 'd']), waits('case-1', ['c', 'a'])], unsigned }).map(({ aboutId }) => aboutId)).toEqual(['a', 'c', 'b', 'd', 'one', 'two']);
});
