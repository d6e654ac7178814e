import { textOf } from '@groundwork/exercises/texts';
import type { Schemas } from '../../lib/api';
import { asText } from './as-text';

const answer = (key: string, over: Partial<Schemas['GivenAnswer']>): Schemas['GivenAnswer'] => ({ key, reader: 'P', text: null, number: null, chosen: null, rows: null, ...over });
const pageOf = async (id: string, ...answers: Schemas['GivenAnswer'][]) => {
  const exercise = await textOf(id, 1);
  return { title: exercise?.title ?? '', when: 'Monday 7 December, 21:00', fields: exercise?.fields ?? [], answers };
};

it('Ana’s pages are taken along as they read: her words under their questions, choices by their names, nothing for what was left empty', async () => {
  const card = await pageOf('X11', answer('words', { text: 'This will crest\nand then fall' }), answer('people', { rows: [['My aunt', 'listening', 'evening'], ['', 'a laugh', '']] }), answer('first', { text: '' }));
  expect(asText([card])).toBe([
    'My card for hard moments', 'Monday 7 December, 21:00', '', 'Words that steady me', 'This will crest', 'and then fall', '',
    'People I can turn to', 'Who: My aunt, Good for: listening, When I may call: In the evening', 'Good for: a laugh', '',
  ].join('\n'));
});

it('numbers stand as they were chosen, and one page follows the other', async () => {
  const log = await pageOf('A11', answer('reminder', { text: 'The blue car' }), answer('strength', { number: 8 }));
  expect(asText([log, log]).match(/The blue car\n\n.*\n8 of 10/g)).toHaveLength(2);
});
