import { DomainError } from '../problem.js';
import { refusedCategories, type RefusedCategory } from './refused-wordings.js';
import { refusedIn, refusedWords, refuseRefusedWords } from './refused.js';

const wordings: Record<RefusedCategory, readonly string[]> = {
  secrets_or_device: [
    'tell me your PIN', 'hand over your phone when I ask', 'unlock your phone for me each evening',
    'let me look through your messages', 'give me access to your e-mail', 'log in to your WhatsApp while I watch',
    'you can check my phone', 'leave your phone unlocked on the table', 'give your phone to me at night',
  ],
  tracking: [
    'keep your location on', 'install a tracker in the car', 'put an AirTag in your bag', 'use Find My iPhone with me',
    'record our calls', 'leave GPS running', 'let me film you when you come home',
    'share my location', 'record every conversation',
  ],
  isolation: [
    'stop talking to your mother', 'cut off all your friends', 'quit your job', 'give up the church', "don't visit your parents",
    'no contact with your family', 'give up the car', 'stop seeing your doctor',
  ],
  money_papers_medication: [
    'hand over your salary', 'give me your bank cards', 'I keep your passport', 'stop taking your medication', 'give your pay to me',
    'ask me before every purchase',
  ],
  sexual_demand: ['have sex with me each Friday', 'send me nudes', 'no condoms any more', 'make love when I ask', 'be available for sex'],
  body_or_confinement: [
    'not leave the house on Saturdays', 'sleep on the floor', 'go without dinner when late', 'kneel and say it', 'stay in your room',
    'I may slap you once',
  ],
  threat: [
    'come home or else', 'or I take the children away', 'or you never see the kids again', 'or I report you to immigration',
    'or I hurt myself', 'I will expose you',
  ],
  shaming: [
    'tell your parents what you did', 'apologise in front of our friends', 'post it on Facebook', 'confess to the whole family',
    'tell your boss about the affair',
  ],
  others_as_monitors: ['our son checks when you come home', 'ask my sister to keep an eye on you', 'the kids will report to me'],
  lie_test: ['take a polygraph', 'do a lie detector test', 'pass a lie-detector'],
  all_hours: ['be reachable around the clock', 'pick up whenever I call', 'answer at any time of the day', 'reply immediately', 'be available 24/7'],
  rights_or_assets: ['sign over the house', 'put the flat in my name', 'give up custody', 'waive your claims', 'sign away the pension'],
  own_help: [
    'stop seeing your therapist', 'not call the helpline', 'tell me what you say to your therapist', 'show me your messages with your counsellor',
    'give up your own therapy',
  ],
};

describe.each(refusedCategories)('nobody can agree to %s', (category) => {
  test.each(wordings[category])('"%s" asks for other words', (text) => {
    expect(refusedIn(text)).toContain(category);
  });
});

test.each([
  'I am not left guessing',
  'that you think of me before the evening, even when work is hard',
  'we plan one weekend away',
  'we share a room again',
  'we sleep in the same bed again',
  'I show you around my new office',
  'we have dinner with your parents in January',
  'I stop asking about it on workdays',
  'I go to my own therapist on Mondays',
  'I tell my therapist when it is hard',
  'that I can trust what you say about money',
  'you bring the children to school on Tuesdays',
  'I take the children to the park so that you can rest',
  'I end the check-in at lunch',
  'no contact with Sam; I tell you the same day if Sam writes',
  'I call you when the meeting runs over',
  'that I matter to you when you are with friends',
  'I say when I need time alone and when I come back',
  'I do not check my phone at dinner',
  'turn off my phone at 22:00',
  'turn my phone off when we talk',
  'no phones at dinner, no TV at dinner',
  'I give you my phone number at the hotel',
  'I read and answer your messages by noon',
  'I do not call when you see friends',
  'I do not text you while you are with your sister',
  'that you do not want to hurt me again',
  'when it hits me I say so and we breathe',
  'that we can talk about it without shame',
  'that you are not ashamed of me',
  'keep track of what I spend on the shared sheet',
  'watch a film with you on Fridays',
  'the kids watch a film while we talk',
  'we give the children pocket money on Fridays',
  'I do not miss my own therapy',
  'I do not leave the house without saying when I am back',
  'you can ask me any question on Sunday, any time between 18:00 and 20:00',
  'call when I lock up the shop',
  'write a birthday card and give me a card in the morning',
  'we do not sleep in separate rooms any more',
  'pin the week plan on the fridge by Sunday 20:00',
  'I call your parents on Sunday to say hello',
  'I take the kids swimming on Saturday',
  'I show you the bank statement in the session',
])('a couple may say "%s"', (text) => {
  expect(refusedIn(text)).toEqual([]);
});

test('capitals, accents, curly quotes and line breaks hide nothing', () => {
  expect(refusedIn('GIVE me\n your  Pässwords')).toContain('secrets_or_device');
  expect(refusedIn('don’t visit your parents')).toContain('isolation');
});

test('the refusal names the field and never what was found in it, since both read the screen', () => {
  const words = { behaviour: 'be home by 18:30', shows: 'that I am not left guessing', then: 'have sex with me each Friday', commitment: 'I add nothing' };
  expect(refusedWords(words)).toEqual([{ field: 'then', category: 'sexual_demand' }]);
  let refusal: unknown;
  try {
    refuseRefusedWords(words);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(DomainError);
  expect(JSON.stringify(refusal)).not.toContain('sexual');
  expect(refusal).toMatchObject({ code: 'other_words_needed', fields: [{ field: 'then', code: 'other_words_needed' }] });
});

test('a couple whose words are fine is not stopped', () => {
  expect(() => refuseRefusedWords({ shows: 'that I am not left guessing', then: 'we plan one weekend away' })).not.toThrow();
});
