import type { FieldAnswer } from '@groundwork/domain/homework/answers';
import { BOTH, Couple, type Which } from '../couple.js';
import type { Practice } from '../practice.js';
import { Sessions, type Slot } from '../sessions.js';
import type { Stage } from '../stage.js';
import { tellWeeks, type Weeks } from '../weeks.js';
import { doWork, replyTo, wantsToTalk } from '../work.js';

const MANY = 26;
/** Days from a session to a talk at home: one that was had, and one that lies just ahead. */
const TALK_AFTER = 3;
const NEXT_TALK_AFTER = 8;
/** The session in which they come into the second part. */
const SECOND_PART = 15;

/** Six months in. Lucía had kept a loan secret; they are in the second part, and read back what they wrote each alone. */
export function beatrizAndLucia(stage: Stage, practice: Practice, slot: Slot): Couple {
  const couple = new Couple(stage, practice, { first: ['Lucía', 'Beatriz'], last: ['Ferrer', 'Almeida'], therapist: 'tobias', seed: 22 });
  const sessions = new Sessions(couple, slot);
  tellWeeks(couple, sessions, weeksOf({ missed: '', turns: '' }));
  couple.timetable.write(sessions.eve(MANY - SECOND_PART, -1), '09:20', () => couple.movePart('atonement', 'attunement',
    'The loan is on the table with every paper. Lucía has told two hard things before she was asked. Beatriz no longer wakes to check the post. Both are ready to look at each other again.'));
  answersToWork(couple, sessions);
  couple.timetable.write(sessions.eve(MANY, 2), '19:15', () => couple.askFirstQuestion(0, 'Is it all right if I bring the folder with the letters?'));
  return couple;
}

const NOTES = [
  'Both present. Beatriz asked for papers, Lucía brought them. Went through two letters, no more. Both tired, both steady at the end.',
  'Both present. Weeks opened together. The talk on Wednesdays holds; one fell out because of work and was told beforehand.',
  'Both present. Lucía spoke about the shame of the first reminder letter. Beatriz listened without a question. Stopped on time.',
  'Both present by video. Sound poor for ten minutes. Looked at what each does when a letter comes. Nothing new since last time.',
  'Both present. Read the counts aloud. Beatriz: "It has become ordinary, and that is what I wanted." Work given as shown.',
];

/** Ids of work that a later session comes back to. */
function weeksOf(kept: Record<'missed' | 'turns', string>): Weeks {
  return {
    sessions: MANY,
    remindersAt: [19, null],
    calledOff: [6, 19],
    inRoom: {
      1: (room) => room.agree({
        template: 'ask_me_anything', inputs: { weekday: 3, at: '20:00', minutes: 20 }, doer: 0, shows: 'that there is no drawer I may not open', then: 'we look at a holiday again', weeks: 12,
        commitment: 'I stop after twenty minutes, even if I have one more question', habit: { kept: [0.85, 1], late: 0.1, excused: 0.4, silent: { doer: 0.06, other: 0.15 } },
      }),
      2: (room) => room.agree({
        template: 'tell_same_day', inputs: {}, doer: 0, shows: 'that a letter is not a secret', then: 'we open the joint account again', weeks: 12, meant: 'A letter is paper again.', habit: { kept: [0.92, 1], silent: { doer: 0.04, other: 0 } },
      }),
      4: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart' })),
      8: async (room) => void (await room.give({ exercise: 'A07', asked: 'injured' })),
      16: async (room) => void (kept.missed = await room.give({ exercise: 'B02', asked: 'each', note: 'A small moment. Not the biggest one.' })),
      17: async (room) => {
        await room.open(kept.missed);
        await room.agree({
          template: 'home_on_time', inputs: { by: '19:30', noticeBy: '18:30' }, doer: 1, shows: 'that the evening is ours', then: 'we cook together on Fridays', weeks: 8,
          habit: { kept: [0.8, 0.92], late: 0.2, excused: 0.3, silent: { doer: 0.07, other: 0.2 } },
        });
      },
      18: (room) => room.agree({
        template: 'listen_when_it_hurts', inputs: { minutes: 15, hours: 24 }, doer: 0, shows: 'that I do not have to be finished with it', then: 'I say it sooner next time', weeks: 12, habit: { kept: [0.85, 0.95], silent: { doer: 0.06, other: 0 } },
      }),
      21: async (room) => {
        kept.turns = await room.give({ exercise: 'B03', asked: 'each' });
        await room.beginTalk(kept.turns);
        await room.setTalk(kept.turns, TALK_AFTER, '20:30');
      },
      25: async (room) => {
        await room.give({ exercise: 'B02', asked: 'each', note: 'The second of four. Take another evening than last time.' });
        await room.setTalk(kept.turns, NEXT_TALK_AFTER, '20:30');
      },
    },
    notes: NOTES,
  };
}

const MISSED: readonly (readonly FieldAnswer[])[] = [
  [
    { key: 'i_reached', text: 'On the balcony in March. I said the light was nice and hoped you would come out.' }, { key: 'how_i_reached', chosen: ['hint', 'silence'] },
    { key: 'i_missed', text: 'You put two cups on the table and I took mine to the desk.' }, { key: 'today', text: 'I would sit down.' },
  ],
  [
    { key: 'i_reached', text: 'I made the soup of your aunt when you were ill at Easter.' }, { key: 'how_i_reached', chosen: ['touch'] },
    { key: 'i_missed', text: 'You told me about the new colleague and I asked about the gas bill.' }, { key: 'today', text: 'I would ask what she is like.' },
  ],
];

function answersToWork(couple: Couple, sessions: Sessions): void {
  const after = (number: number, days: number): number => sessions.eve(MANY - number, -days);
  couple.atHome(after(4, 2), '20:30', async () => void (await doWork(couple, 0, 'A05', [
    { key: 'question', text: 'What do you need from me this week?' }, { key: 'can_do', text: 'Open the post with you on Saturday after breakfast, all of it.' }, { key: 'done_by', text: couple.stage.calendar.day(after(4, 6)).toString() },
  ])));
  couple.atHome(after(4, 3), '21:10', async () => replyTo(couple, await doWork(couple, 1, 'A05', [
    { key: 'need', text: 'That we open the post together once, without my asking.' }, { key: 'told_me', text: 'That you are not sorting it first.' },
  ]), 'Something both of you could point at. Good.'));
  couple.atHome(after(8, 4), '21:40', async () => replyTo(couple, await doWork(couple, 1, 'A07', [
    { key: 'questions', rows: [['Was there a day on which you nearly told me?', 'meaning', 'I would know that it was hard and not easy.', 'session'], ['Does anybody else know?', 'fact', 'I could stop guessing at family dinners.', 'now']] },
    { key: 'after', number: 4 },
  ]), 'The second one can be answered at home. Keep the first for us.'));
  for (const who of BOTH) {
    couple.atHome(after(16, 3 + who), '20:45', async () => void (await doWork(couple, who, 'B02', MISSED[who] ?? [])));
    couple.timetable.write(after(21, TALK_AFTER), who === 0 ? '19:05' : '19:50', () => wantsToTalk(couple, who));
    couple.atHome(after(21, 4), who === 0 ? '21:05' : '21:15', () => listened(couple, who));
  }
  // The second page lies written on one side only: what is sealed shows nothing of it to the other.
  couple.atHome(Math.max(after(25, 5), 1), '21:25', async () => void (await doWork(couple, 1, 'B02', [
    { key: 'i_reached', text: 'In the car, when I turned the radio down.' }, { key: 'how_i_reached', chosen: ['silence'] }, { key: 'today', text: 'I would say that I want to talk.' },
  ])));
}

async function listened(couple: Couple, who: Which): Promise<void> {
  const own = [
    [{ key: 'my_point', text: 'Money makes me lie before I notice.' }, { key: 'i_heard', text: 'That the silence was worse for you than the sum.' }, { key: 'was_right', text: 'fitted' }, { key: 'felt_heard', number: 8 }],
    [{ key: 'my_point', text: 'I was alone with it twice: before I knew and after.' }, { key: 'i_heard', text: 'That you were afraid of my face.' }, { key: 'was_right', text: 'nearly' }, { key: 'felt_heard', number: 7 }],
  ][who];
  await doWork(couple, who, 'B03', [...(own ?? []), { key: 'turns', number: 4 }]);
}
