import { decisions } from '../safety/decisions.js';
import { missingForSharedPart, type PartnerReadiness } from './shared-part.js';

const ready: PartnerReadiness = { consentSigned: true, decision: 'conjoint_suitable' };

test('the shared part may open when both signed and both were seen alone', () => {
  expect(missingForSharedPart({ partners: [ready, { consentSigned: true, decision: 'suitable_with_conditions' }] })).toEqual([]);
});

test.each([
  ['one has not signed', { consentSigned: false }, [{ what: 'consent', partner: 1 }]],
  ['one was not seen alone', { decision: null }, [{ what: 'screen', partner: 1 }]],
  ['one has done neither', { consentSigned: false, decision: null }, [{ what: 'consent', partner: 1 }, { what: 'screen', partner: 1 }]],
] as const)('it stays closed to both while %s', (_why, change, missing) => {
  expect(missingForSharedPart({ partners: [ready, { ...ready, ...change }] })).toEqual(missing);
});

test('no other decision opens it, whatever the partner consented to', () => {
  for (const decision of decisions.slice(2)) {
    expect(missingForSharedPart({ partners: [{ consentSigned: true, decision }, ready] })).toEqual([{ what: 'decision', partner: 0 }]);
  }
});

test('one partner alone has no shared part', () => {
  expect(missingForSharedPart({ partners: [ready] })).toEqual([{ what: 'second_partner' }]);
});
