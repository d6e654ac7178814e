import { frames } from './locale.js';
import { sentenceOf } from './sentence.js';

const parts = {
  doerName: 'Daniel', askerName: 'Ana', reviewOn: '2027-01-14',
  behaviour: 'be home by 18:30 on workdays, or message by 17:30 with the new time',
  shows: 'I am not left guessing', then: 'we plan one weekend away', commitment: 'I add nothing before then',
};
const sentence = 'Daniel will be home by 18:30 on workdays, or message by 17:30 with the new time. It shows Ana that I am not left guessing. '
  + "We look at it on 14 January. When it is enough, we plan one weekend away. Ana's part: I add nothing before then.";

test('Ana can say the whole agreement aloud', () => {
  expect(sentenceOf(parts, 'en')).toBe(sentence);
});

test('it reads the same when somebody types the beginning or a full stop along', () => {
  expect(sentenceOf({
    ...parts, behaviour: `will ${parts.behaviour}.`, shows: `That ${parts.shows}. `, then: `when it is enough, ${parts.then}.`,
    commitment: `${parts.commitment}.`,
  })).toBe(sentence);
});

test('the asker who says nothing else adds nothing before the review', () => {
  expect(sentenceOf({ ...parts, commitment: frames.en.commitment })).toContain("Ana's part: I add nothing before the review.");
});
