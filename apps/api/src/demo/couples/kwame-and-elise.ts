import { BOTH, Couple } from '../couple.js';
import type { Practice } from '../practice.js';
import { Sessions, type Slot } from '../sessions.js';
import type { Stage } from '../stage.js';
import { tellWeeks, type Weeks } from '../weeks.js';
import { doWork, replyTo } from '../work.js';

const MANY = 30;

/** Seven months, one step forward, one back, one forward again. Elise has asked for a rest; the shared part rests now. */
export function kwameAndElise(stage: Stage, practice: Practice, slot: Slot): Couple {
  const couple = new Couple(stage, practice, { first: ['Kwame', 'Elise'], last: ['Boateng', 'Marchetti'], therapist: 'tobias', seed: 33 });
  const sessions = new Sessions(couple, slot);
  const { timetable } = couple;
  tellWeeks(couple, sessions, WEEKS);
  const after = (number: number, days: number): number => sessions.eve(MANY - number, -days);
  timetable.write(after(12, 1), '10:40', () => couple.movePart('atonement', 'attunement', 'Twelve weeks of evenings that hold. Kwame asks what is needed and does it. Elise has said the worst of it aloud and was heard. They want to know each other again.'));
  timetable.write(after(16, 1), '10:40', () => couple.movePart('attunement', 'atonement', 'A message from the time before came to light in week sixteen; Elise found it. Both agree to go back to the ground: what was counted stays counted, and we start again from telling first.'));
  timetable.write(after(24, 1), '10:40', () => couple.movePart('atonement', 'attunement', 'Eight weeks without a found thing, two told ones. Elise asks fewer questions and sleeps. Both chose this step in the room.'));
  workOf(couple, after);
  timetable.write(sessions.eve(MANY, 4), '18:25', () => couple.askFirstQuestion(1, 'What do I do when I am angry and he is being kind?'));
  timetable.write(after(16, -1), '23:05', () => couple.isAnsweredAlone(1, 'I found a message. It is old, but he had said there were none. I have not told him that I know. I would like to do it with you there.', 10,
    'I have read it. We do it together today, at your speed. If it gets too much before that, call me; after hours the numbers on the help page are there.'));
  timetable.write(5, '22:15', async () => void (await couple.askForRest(1)));
  return couple;
}

const WEEKS: Weeks = {
  sessions: MANY,
  remindersAt: [21, null],
  calledOff: [9, 22],
  alone: { 17: 1 },
  lastNoteOpen: true,
  inRoom: {
    1: (room) => room.agree({
      template: 'home_on_time', inputs: { by: '18:00', noticeBy: '17:15' }, doer: 0, shows: 'that the children and I are what you come home to', then: 'we ask my mother for a weekend', weeks: 10,
      habit: { kept: [0.76, 0.95], late: 0.15, found: 0.15, excused: 0.25, silent: { doer: 0.05, other: 0.3 }, disagrees: 0.05 },
    }),
    3: (room) => room.agree({
      template: 'tell_same_day', inputs: {}, doer: 0, shows: 'that I do not have to find out', then: 'you have the Sunday run with your brother back', weeks: 12, habit: { kept: [0.85, 0.95], silent: { doer: 0.06, other: 0 } },
    }),
    5: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart' })),
    13: async (room) => void (await room.give({ exercise: 'B02', asked: 'each' })),
    18: (room) => room.agree({
      template: 'ask_me_anything', inputs: { weekday: 7, at: '20:30', minutes: 20 }, doer: 0, shows: 'that you come to me with it', then: 'we make it ten minutes', weeks: 12,
      habit: { kept: [0.9, 0.95], late: 0.05, excused: 0.2, silent: { doer: 0.05, other: 0.2 } },
    }),
    19: (room) => room.agree({
      template: 'travel_check_in', inputs: { by: '13:00' }, doer: 0, shows: 'that a trip is only a trip', then: 'you take the Ghana trip in spring', weeks: 12, habit: { kept: [0.9, 1], silent: { doer: 0.05, other: 0 } },
    }),
    21: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart' })),
  },
  notes: [
    'Both present. Kwame came from work, Elise with the younger child’s cold. Looked at the evenings. Each said one thing that went well.',
    'Both present. Elise asked the same question as last time; Kwame answered it the same way. She said that this helped.',
    'Both present. Weeks opened together. One evening was known before it was told; named plainly, not argued.',
    'Both present. Slow session. Spoke about what trust looked like before, in small things. Both quiet at the end, in a good way.',
    'Both present. Agreed what Kwame does when a trip comes up at short notice. Elise said what she needs to hear and what not.',
  ],
};

function workOf(couple: Couple, after: (number: number, days: number) => number): void {
  const needs = ['Fifteen minutes at the table before the telephone.', 'To hear about the Accra call before it happens.'];
  for (const [place, number] of [5, 21].entries()) {
    couple.atHome(after(number, 3), '21:00', async () => void (await doWork(couple, 0, 'A05', [{ key: 'question', text: 'What would help you this week?' }, { key: 'can_do', text: place === 0 ? 'Every day but Thursday.' : 'I put it on the kitchen calendar tonight.' }])));
    couple.atHome(after(number, 4), '20:20', async () => replyTo(couple, await doWork(couple, 1, 'A05', [{ key: 'need', text: needs[place] ?? '' }]), 'Clear on both sides. Look on the day whether it happened.'));
  }
  for (const who of BOTH) {
    couple.atHome(after(13, 4 + who), '21:45', async () => void (await doWork(couple, who, 'B02', [
      { key: 'i_reached', text: who === 0 ? 'I sang in the kitchen so that you would laugh.' : 'I left the chair beside me free at the school play.' },
      { key: 'how_i_reached', chosen: [who === 0 ? 'joke' : 'silence'] },
    ])));
  }
}
