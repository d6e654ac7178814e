import { DomainError } from '../../problem.js';
import type { FieldShape } from '../parts.js';
import { readerClasses } from '../readers.js';
import { hasOwnWords, isForAuthorAlone, sharedOf } from './own.js';

const field = (over: Partial<FieldShape> = {}): FieldShape => ({ key: 'a', kind: 'text', by: 'both', ...over });

it('a page has words for its author alone by its class, or by one box of it', () => {
  expect(readerClasses.map((reader) => hasOwnWords({ reader, fields: [field()] }))).toEqual([false, false, false, false, true]);
  expect(hasOwnWords({ reader: 'T', fields: [field(), field({ key: 'b', reader: 'P' })] })).toBe(true);
  expect(hasOwnWords({ reader: 'T', fields: [field({ reader: 'S' })] })).toBe(false);
});

it('only a page that nobody else reads at all is never behind', () => {
  expect(readerClasses.filter(isForAuthorAlone)).toEqual(['P']);
});

describe('what Ana shares of a page', () => {
  const page = [{ key: 'reminder', text: 'The blue car' }, { key: 'strength', number: 8 }, { key: 'helped', text: 'Cold water' }];
  const refusal = (chosen: string[]): unknown => {
    try {
      return sharedOf(page, chosen);
    } catch (error) {
      return (error as DomainError).fields;
    }
  };
  it('is what she chose, in the order of the page, and nothing else', () => {
    expect(sharedOf(page, ['helped', 'reminder'])).toEqual([page[0], page[2]]);
    expect(sharedOf(page, ['strength'])).toEqual([page[1]]);
  });
  it('is never nothing, and never a field that holds nothing', () => {
    expect(refusal([])).toEqual([{ field: 'keys', code: 'required' }]);
    expect(refusal(['reminder', 'body'])).toEqual([{ field: 'keys', code: 'not_allowed' }]);
  });
});
