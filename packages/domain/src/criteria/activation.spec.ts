import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../problem.js';
import {
  type ActivationFrame, firstDueAfter, type Missing, missingForActivation, refuseUnlessComplete, type Signature,
  type VersionToActivate,
} from './activation.js';
import { fillTemplate } from './templates.js';

const today = Temporal.PlainDate.from('2026-11-23');
const version: VersionToActivate = {
  doerId: 'daniel', askerId: 'ana', textHash: 'h1', reviewOn: '2027-01-18', untickedFindings: 0,
  words: { behaviour: 'be home by 18:30', shows: 'I am not left guessing', then: 'we plan a weekend', commitment: 'I add nothing' },
  ticks: { frank: true, honest: true, fair: true },
};
const signatures: readonly Signature[] = [
  { personId: 'daniel', textHash: 'h1', free: 'yes' },
  { personId: 'ana', textHash: 'h1', free: 'yes' },
];
const frame: ActivationFrame = { today, isSharedPartOpen: true, sessionOn: today, activeForDoer: 0, maxActivePerDoer: 5 };

const missing = (
  change: { version?: Partial<VersionToActivate>; frame?: Partial<ActivationFrame>; signatures?: readonly Signature[] } = {},
): Missing[] => missingForActivation({ ...version, ...change.version }, change.signatures ?? signatures, { ...frame, ...change.frame });
const signed = (daniel: Signature['free'] | null, ana: Signature['free'] | null): Signature[] => [
  ...(daniel === null ? [] : [{ personId: 'daniel', textHash: 'h1', free: daniel }]),
  ...(ana === null ? [] : [{ personId: 'ana', textHash: 'h1', free: ana }]),
];

test('a version that both signed, with everything said, may be endorsed', () => {
  expect(missing()).toEqual([]);
  expect(() => refuseUnlessComplete(missing())).not.toThrow();
});

describe('a couple cannot start without', () => {
  test.each<[string, Parameters<typeof missing>[0], Missing[]]>([
    ['the shared part', { frame: { isSharedPartOpen: false } }, ['shared_part']],
    ['a session', { frame: { sessionOn: null } }, ['session']],
    ['the frank check', { version: { ticks: { frank: false, honest: true, fair: true } } }, ['frank']],
    ['the honest check', { version: { ticks: { frank: true, honest: false, fair: true } } }, ['honest']],
    ['the fair check', { version: { ticks: { frank: true, honest: true, fair: false } } }, ['fair']],
    ['a behaviour', { version: { words: { ...version.words, behaviour: ' ' } } }, ['behaviour']],
    ['what it shows', { version: { words: { ...version.words, shows: '' } } }, ['meaning']],
    ['what opens when it is enough', { version: { words: { ...version.words, then: '' } } }, ['then']],
    ["the asker's part", { version: { words: { ...version.words, commitment: '' } } }, ['commitment']],
    ['a review to come', { version: { reviewOn: '2026-11-23' } }, ['review']],
    ['a review within twelve weeks', { version: { reviewOn: '2027-02-16' } }, ['review']],
    ["the therapist's tick on a lint", { version: { untickedFindings: 1 } }, ['findings']],
    ['room among the active ones', { frame: { activeForDoer: 5 } }, ['room_for_doer']],
    ["the doer's signature", { signatures: signed(null, 'yes') }, ['doer_signature']],
    ["the asker's signature", { signatures: signed('yes', null) }, ['asker_signature']],
    ['a signature under this very text', { version: { textHash: 'h2' } }, ['doer_signature', 'asker_signature']],
    ["the doer's freedom", { signatures: signed('no', 'yes') }, ['doer_free']],
    ["the asker's freedom", { signatures: signed('yes', 'no') }, ['asker_free']],
  ])('%s', (_what, change, expected) => {
    expect(missing(change)).toEqual(expected);
  });
});

test('a review exactly twelve weeks on is still fine', () => {
  expect(missing({ version: { reviewOn: '2027-02-15' } })).toEqual([]);
});

test('a clinic cannot lift the hard cap of seven', () => {
  expect(missing({ frame: { activeForDoer: 6, maxActivePerDoer: 20 } })).toEqual([]);
  expect(missing({ frame: { activeForDoer: 7, maxActivePerDoer: 20 } })).toEqual(['room_for_doer']);
});

test('"not sure" does not stop a couple; it is for the therapist to ask about', () => {
  expect(missing({ signatures: signed('not_sure', 'not_sure') })).toEqual([]);
});

describe('what both read in Room view', () => {
  const refusalOf = (lacks: readonly Missing[]): unknown => {
    try {
      refuseUnlessComplete(lacks);
      return null;
    } catch (error) {
      return error instanceof DomainError ? { code: error.code, fields: error.fields } : error;
    }
  };
  const waits = [signed('yes', null), signed(null, null), signed('no', 'yes'), signed('yes', 'no'), signed('no', null), signed('no', 'no')];

  test('a "no", silence and a missing signature look alike when the therapist tries to endorse', () => {
    for (const given of waits) {
      expect(refusalOf(missing({ signatures: given }))).toEqual({ code: 'waiting_for_signatures', fields: undefined });
    }
  });

  test('what is not about signing is said first, so that the answer never depends on a "no"', () => {
    for (const given of [...waits, signatures]) {
      expect(refusalOf(missing({ signatures: given, frame: { activeForDoer: 5 } }))).toMatchObject({ code: 'too_many_active' });
      expect(refusalOf(missing({ signatures: given, frame: { isSharedPartOpen: false } }))).toMatchObject({ code: 'shared_part_not_ready' });
      expect(refusalOf(missing({ signatures: given, version: { reviewOn: '2026-11-01' } }))).toMatchObject({ code: 'criterion_not_ready' });
    }
  });
});

test('an endorsed agreement starts at the next due time', () => {
  const { terms } = fillTemplate({ template: 'home_on_time', by: '18:30', noticeBy: '17:30' }, {
    askerName: 'Ana', zone: 'Europe/Berlin', dayEnd: '03:00', entryWindowDays: 7, share: 0.85, coverage: 0.8, sessionDay: today,
  });
  expect(firstDueAfter(terms, Temporal.Instant.from('2026-11-23T16:00:00Z'))?.slot).toBe('2026-11-23');
  expect(firstDueAfter(terms, Temporal.Instant.from('2026-11-27T18:00:00Z'))?.slot).toBe('2026-11-30');
});
