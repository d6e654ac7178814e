import room from '../../words/en/room.json';
import { newDraft } from '../../lib/sentence/draft';
import { breathsOf, sentenceSoFar } from './sentence';

const partners = [{ personId: 'd', firstName: 'Daniel' }, { personId: 'a', firstName: 'Ana' }];
const begun = newDraft('home_on_time', '2026-11-23', room['room.builder.commitment']);
const said = { ...begun, doerId: 'd', shows: 'that I am not left guessing', then: 'we plan one weekend away.' };

describe('The sentence grows while the couple speaks', () => {
  it('reads as one text that Ana can say aloud', () => {
    expect(sentenceSoFar(said, partners)).toBe(
      'Daniel will be home by 18:30 on workdays, or message by 17:30 with the new time. It shows Ana that I am not left guessing. ' +
      "We look at it on 18 January. When it is enough, we plan one weekend away. Ana's part: I add nothing before then.",
    );
  });

  it('says what the other templates fill in, with the name of the one who asked', () => {
    const first = (template: Parameters<typeof newDraft>[0]) => sentenceSoFar({ ...newDraft(template, '2026-11-23', ''), doerId: 'd' }, partners).split('. ')[0];
    expect(first('ask_me_anything')).toBe('Daniel will sit down with Ana on Sundays at 19:00 for 20 minutes and open with "ask me anything"');
    expect(first('listen_when_it_hurts')).toBe('Daniel will put the phone down when Ana says that it hurts, and offer 10 minutes now or a time within 24 hours');
  });

  it('leaves open what nobody has said yet', () => {
    expect(sentenceSoFar(begun, partners)).toMatch(/^____ will be home by 18:30 .* It shows ____ that ____\. .* When it is enough, ____\. ____'s part: /);
  });

  it('is set in three breaths, the part of each and what both look at', () => {
    const sentence = sentenceSoFar(said, partners);
    const breaths = breathsOf(sentence);
    expect(breaths.map((breath) => breath.split(' ').slice(0, 2).join(' '))).toEqual(['Daniel will', 'We look', "Ana's part:"]);
    expect(breaths.join(' ')).toBe(sentence);
  });

  it.each([
    "Daniel says something else altogether",
    "Ana's part: nothing. We look at it on 3 May.",
    "Daniel will rest. It shows Ana that we look at it on Sundays. We look at it on 3 May. When it is enough, we rest. Ana's part: Ana's part: it.",
  ])('never loses a word of what was signed: %s', (sentence) => {
    expect(breathsOf(sentence).join(' ')).toBe(sentence);
  });
});
