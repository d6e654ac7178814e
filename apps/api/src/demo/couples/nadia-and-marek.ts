import { BOTH, Couple, type Which } from '../couple.js';
import type { Practice } from '../practice.js';
import { Sessions, type Slot } from '../sessions.js';
import type { Stage } from '../stage.js';
import { tellWeeks, type Weeks } from '../weeks.js';
import { doWork, replyTo } from '../work.js';

/** Every two weeks, over nine months. */
const MANY = 20;

/** Nine months in, in the third part: what was agreed has become ordinary, and they reach for each other again. */
export function nadiaAndMarek(stage: Stage, practice: Practice, slot: Slot): Couple {
  const couple = new Couple(stage, practice, { first: ['Marek', 'Nadia'], last: ['Sobczak', 'Haddad'], therapist: 'salma', seed: 44 });
  const sessions = new Sessions(couple, slot);
  const { timetable } = couple;
  const kept: Record<string, string> = {};
  tellWeeks(couple, sessions, weeksOf(kept));
  const after = (number: number, days: number): number => sessions.eve(MANY - number, -days);
  timetable.write(after(7, 1), '11:10', () => couple.movePart('atonement', 'attunement', 'Three months in which every hard thing was told before it was asked for. Nadia says that she is no longer on guard in her own kitchen. Both want to look at what they had stopped seeing.'));
  timetable.write(after(13, 1), '11:10', () => couple.movePart('attunement', 'attachment', 'They repair a quarrel within the evening. The agreements are kept without being looked at. What is left is to risk closeness again, at their own pace.'));
  workOf(couple, after);
  timetable.write(after(3, 2), '22:20', () => couple.isAnsweredAlone(0, 'I do well all week and then I spoil Sunday by asking whether she believes me now. How do I stop?', 12, 'You noticed it, which is most of the way. Bring exactly this sentence next time; it is worth ten minutes.'));
  return couple;
}

const NOTES = [
  'Both present. Weeks opened together and read aloud. Nadia: "Sixteen of eighteen. I had thought it was fewer." Marek did not comment, which was right.',
  'Both present. A quarrel about the dishwasher, told as two stories. They found the turning point themselves.',
  'Both present. Nadia asked for comfort in one sentence and waited. Marek gave it. Silence for a minute, then both laughed.',
  'Both present. Looked back at the first month. Agreed what may end and what stays as a habit of the house.',
];

function weeksOf(kept: Record<string, string>): Weeks {
  return {
    sessions: MANY,
    remindersAt: [null, 20],
    calledOff: [11],
    lastNoteOpen: true,
    inRoom: {
      1: (room) => room.agree({
        template: 'home_on_time', inputs: { by: '18:30', noticeBy: '17:45' }, doer: 0, shows: 'that you come home to us', then: 'Marek plays on Tuesdays again', weeks: 12, meant: 'I stopped listening for the lift.',
        habit: { kept: [0.86, 0.98], late: 0.12, found: 0.1, excused: 0.25, silent: { doer: 0.03, other: 0.25 }, disagrees: 0.02 },
      }),
      2: (room) => room.agree({
        template: 'ask_me_anything', inputs: { weekday: 7, at: '19:30', minutes: 20 }, doer: 0, shows: 'that the past is not a locked room', then: 'we let it rest every other week', weeks: 12,
        habit: { kept: [0.85, 1], late: 0.08, excused: 0.3, silent: { doer: 0.04, other: 0.15 } },
      }),
      4: async (room) => void (await room.give({ exercise: 'A05', asked: 'byPart' })),
      8: async (room) => void (kept['missed'] = await room.give({ exercise: 'B02', asked: 'each' })),
      9: async (room) => {
        await room.open(kept['missed'] ?? '');
        await room.agree({
          template: 'listen_when_it_hurts', inputs: { minutes: 10, hours: 24 }, doer: 0, shows: 'that a bad day does not frighten you away', then: 'I tell you about it the same day', weeks: 12, habit: { kept: [0.9, 1], silent: { doer: 0.04, other: 0 } },
        });
      },
      12: async (room) => void (kept['special'] = await room.give({ exercise: 'C05', asked: 'each', note: 'Not for a good day only.' })),
      13: (room) => room.open(kept['special'] ?? ''),
      14: async (room) => void (await room.give({ exercise: 'C01', asked: 'each', note: 'Sit close enough to touch.' })),
      15: (room) => room.agree({
        template: 'travel_check_in', inputs: { by: '13:30' }, doer: 0, shows: 'that you carry me along', then: 'we stop writing it down', weeks: 12, habit: { kept: [0.95, 1], silent: { doer: 0, other: 0 } },
      }),
      16: (room) => room.agree({
        template: 'home_on_time', inputs: { by: '20:00', noticeBy: '19:00' }, doer: 1, shows: 'that my work is not always first', then: 'we keep one evening a week without plans', weeks: 12,
        habit: { kept: [0.9, 0.97], late: 0.15, excused: 0.3, silent: { doer: 0.05, other: 0.15 } },
      }),
      19: async (room) => void (await room.give({ exercise: 'C01', asked: 'each' })),
    },
    notes: NOTES,
  };
}

function workOf(couple: Couple, after: (number: number, days: number) => number): void {
  couple.atHome(after(4, 4), '20:00', async () => void (await doWork(couple, 0, 'A05', [{ key: 'question', text: 'What do you need from me this week?' }, { key: 'can_do', text: 'Meet you at the tram on Monday and Wednesday.' }])));
  couple.atHome(after(4, 5), '21:20', async () => replyTo(couple, await doWork(couple, 1, 'A05', [{ key: 'need', text: 'Not to walk home alone twice this week.' }, { key: 'told_me', text: 'That you want to be seen with me.' }]), 'Small, and it says a lot.'));
  for (const who of BOTH) {
    couple.atHome(after(8, 6 + who), '20:35', async () => void (await doWork(couple, who, 'B02', [
      { key: 'i_reached', text: who === 0 ? 'I saved you the end of the bread.' : 'I asked whether you would come to the lake.' }, { key: 'how_i_reached', chosen: [who === 0 ? 'hint' : 'words'] },
      { key: 'i_missed', text: who === 0 ? 'You waited up with the light on.' : 'You had cleaned my bicycle.' },
    ])));
    couple.atHome(after(12, 8 + who), '21:30', () => special(couple, who));
    couple.atHome(after(14, 7), who === 0 ? '21:40' : '21:50', () => reached(couple, who));
  }
}

async function special(couple: Couple, who: Which): Promise<void> {
  const [own, moment] = who === 0
    ? ['You laugh at the wrong places in films, and I wait for it.', 'In the hospital, when you took my mother’s hand first.']
    : ['You fix things at night so that they work in the morning.', 'On the ferry, when you gave your coat to the boy.'];
  await doWork(couple, who, 'C05', [{ key: 'special', text: own }, { key: 'moment', text: moment }, { key: 'today', text: who === 0 ? 'near' : 'both' }]);
}

async function reached(couple: Couple, who: Which): Promise<void> {
  const own = who === 0
    ? [{ key: 'my_fear', text: 'That one day you will be done with me and say it kindly.' }, { key: 'i_asked', text: 'Hold my hand and say nothing.' }]
    : [{ key: 'my_fear', text: 'That I will never be quite calm again.' }, { key: 'i_asked', text: 'Tell me what you see when you look at me.' }];
  await doWork(couple, who, 'C01', [...own, { key: 'it_landed', text: 'softer' }]);
}
