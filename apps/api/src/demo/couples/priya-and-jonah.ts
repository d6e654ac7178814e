import type { Agreed } from '../agreements.js';
import { Couple } from '../couple.js';
import type { Practice } from '../practice.js';
import { Sessions, type Slot } from '../sessions.js';
import type { Stage } from '../stage.js';
import { tellWeeks, type Weeks } from '../weeks.js';
import { doWork, replyTo } from '../work.js';

const MANY = 18;

/** Four months in, in the first part: what was agreed holds more and more often. They meet soon after the practice is opened. */
export function priyaAndJonah(stage: Stage, practice: Practice, slot: Slot): Couple {
  const couple = new Couple(stage, practice, { first: ['Jonah', 'Priya'], last: ['Whitfield', 'Raman'], therapist: 'salma', seed: 11 });
  const sessions = new Sessions(couple, slot);
  tellWeeks(couple, sessions, WEEKS);
  answersToWork(couple, sessions);
  linesAlone(couple, sessions);
  return couple;
}

const home = { template: 'home_on_time', doer: 0, shows: 'that I am not left guessing', weeks: 8 } as const satisfies Partial<Agreed>;

const WEEKS: Weeks = {
  sessions: MANY,
  remindersAt: [20, 21],
  calledOff: [7],
  alone: { 11: 1 },
  inRoom: {
    1: (room) => room.agree({
      ...home, inputs: { by: '18:30', noticeBy: '17:30' }, then: 'we plan one weekend away',
      habit: { kept: [0.86, 0.98], late: 0.15, found: 0.2, excused: 0.2, silent: { doer: 0.02, other: 0.25 }, disagrees: 0.04 },
    }),
    2: (room) => room.agree({
      template: 'tell_same_day', inputs: {}, doer: 0, shows: 'that I hear it from you first', then: 'we talk about seeing the Harpers again', weeks: 10,
      habit: { kept: [0.9, 1], silent: { doer: 0.05, other: 0 } },
    }),
    3: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart' })),
    4: (room) => room.agree({
      template: 'ask_me_anything', inputs: { weekday: 7, at: '19:00', minutes: 20 }, doer: 0, shows: 'that my questions have a place', then: 'we move it to every other Sunday', weeks: 12,
      commitment: 'I keep my questions for Sunday unless I cannot sleep', habit: { kept: [0.8, 0.95], late: 0.1, excused: 0.3, silent: { doer: 0.05, other: 0.2 } },
    }),
    9: async (room) => void (await room.give({ exercise: 'A07', asked: 'injured', note: 'Ten minutes are enough. Stop when it gets too much.' })),
    14: (room) => room.agree({
      ...home, inputs: { by: '19:00', noticeBy: '18:00' }, then: 'Jonah goes back to the Thursday choir',
      habit: { kept: [0.88, 0.95], late: 0.12, excused: 0.3, silent: { doer: 0.04, other: 0.2 } },
    }),
    17: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart', note: 'Once more, now that the evenings are calmer.' })),
  },
  notes: [
    'Both present, on time. First look at what each hopes for. Agreed how we work: one speaks, the other says it back. No risk named by either today.',
    'Both present. "Home on time" written in the room and read aloud by Priya. Jonah asked for the message to count; she agreed. Both signed on their own phones.',
    'Both present. Priya named what a late evening does to her; Jonah said it back twice until it fitted. No raised voices.',
    'Both present. Read the counts aloud. One evening seen differently by each; left open, both accounts stand. Short pause when Priya became upset, went on after.',
    'Both present. Talked about what helps in the hour after work. Jonah asks without pleading. Each leaves with one thing to do.',
    'Both present. A hard week at Jonah’s school. Two late evenings, both told beforehand. Priya said that hearing it early makes the difference.',
  ],
};

/** What each does alone with the work they were given. The last piece is done by Jonah and still lies before Priya. */
function answersToWork(couple: Couple, sessions: Sessions): void {
  const third = MANY - 3;
  couple.atHome(sessions.eve(third, -3), '20:15', async () => {
    await doWork(couple, 0, 'A05', [
      { key: 'question', text: 'What do you need from me this week?' }, { key: 'can_do', text: 'Call at lunch on Tuesday and Thursday, from the car park, before I eat.' },
      { key: 'cannot_do', text: 'On Wednesday I teach until three, so not that day.' },
    ]);
  });
  couple.atHome(sessions.eve(third, -4), '21:30', async () => {
    const partId = await doWork(couple, 1, 'A05', [
      { key: 'need', text: 'A call at lunch, twice, without my asking for it.' }, { key: 'told_me', text: 'That you think of me when I am not there.' },
    ]);
    await replyTo(couple, partId, 'Small and clear. That is what makes it doable.');
  });
  couple.atHome(sessions.eve(MANY - 9, -5), '22:05', async () => {
    const partId = await doWork(couple, 1, 'A07', [
      { key: 'questions', rows: [
        ['Did you ever bring her to our street?', 'safety', 'I could stop looking at every car.', 'session'],
        ['What did you tell yourself on the way home?', 'meaning', 'I would know that you noticed.', 'session'],
      ] },
      { key: 'first', text: 'The one about our street.' }, { key: 'after', number: 6 },
    ]);
    await replyTo(couple, partId, 'Two good questions. We take them one at a time, with me there.');
  });
  couple.atHome(1, '20:50', async () => void (await doWork(couple, 0, 'A05', [
    { key: 'question', text: 'What would help you most this week?' }, { key: 'can_do', text: 'Tell you on Sunday evening which days I have meetings, before you ask.' },
  ])));
}

function linesAlone(couple: Couple, sessions: Sessions): void {
  const { timetable } = couple;
  timetable.write(sessions.eve(MANY, 3), '20:10', () => couple.askFirstQuestion(1, 'How do I stop asking the same thing every night?'));
  timetable.write(sessions.eve(10, -2), '22:40', () => couple.isAnsweredAlone(1, 'I looked through the old photos again last night. I do not want to bring it up in front of him yet.', 11,
    'Thank you for telling me. It stays with me. We can begin your half of the next talk alone with it, if you like.'));
  timetable.write(1, '21:35', async () => void (await couple.writeAlone(1, 'Sunday went better than I thought. I would like ten minutes alone with you before we start.')));
}
