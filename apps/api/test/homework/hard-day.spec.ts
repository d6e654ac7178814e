import { keepsMeIn } from '@groundwork/domain/homework/hard-day';
import { exerciseOf } from '@groundwork/exercises/library';
import { practice } from '../criteria/agreed.js';
import { done, type PartnerHere, readyCouple } from '../support/couple.js';
import { each, give, partOf, send } from './given.js';

const here = practice();
const words = async ({ browser }: PartnerHere) => done(await browser.get('/api/my/hard-day'), 200).body;

it('what keeps Ana in comes back to her alone on a hard day, the newest of it, and what she took back does not', async () => {
  const couple = await readyCouple(here.world, here.therapist);
  const [daniel, ana] = couple.partners;
  done(await give(couple, { exercise: keepsMeIn.exercise, asked: each(couple) }));
  expect(await words(ana)).toEqual({ words: null });
  done(await send(ana, keepsMeIn.exercise, [{ key: 'hardest', text: 'The nights.' }, { key: keepsMeIn.field, text: 'How we laugh at the ferry.' }]));
  expect(await words(ana)).toEqual({ words: 'How we laugh at the ferry.' });
  expect(await words(daniel)).toEqual({ words: null });
  done(await ana.browser.make(`/api/my/work/${await partOf(ana, keepsMeIn.exercise)}/withdrawal`, {}));
  expect(await words(ana)).toEqual({ words: null });
  done(await send(ana, keepsMeIn.exercise, [{ key: keepsMeIn.field, text: 'The house by the river.' }]));
  expect(await words(ana)).toEqual({ words: 'The house by the river.' });
});

it('the field that it comes from is in the library, and the partner does not read it', () => {
  expect(exerciseOf(keepsMeIn.exercise, 1)?.fields.find(({ key }) => key === keepsMeIn.field)?.reader).toBe('T');
});
