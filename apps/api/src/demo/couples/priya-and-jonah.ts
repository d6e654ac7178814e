import { agree } from '../agreements.js';
import { chanceFrom } from '../chance.js';
import { BOTH, Couple } from '../couple.js';
import type { Practice } from '../practice.js';
import { Sessions, type Slot } from '../sessions.js';
import type { Stage } from '../stage.js';
import { doWork, give, readWork, replyTo } from '../work.js';

const WEEKS = 18;

/** Four months in, still in the first part: what was agreed holds more and more often. They meet soon after the practice is opened. */
export function priyaAndJonah(stage: Stage, practice: Practice, slot: Slot): Couple {
  const couple = new Couple(stage, practice, { first: ['Jonah', 'Priya'], last: ['Whitfield', 'Raman'], therapist: 'salma', seed: 11 });
  const chance = chanceFrom(couple.cast.seed);
  const sessions = new Sessions(couple, slot);
  const { timetable } = couple;
  const first = sessions.ago(WEEKS);

  timetable.write(first + 9, '10:15', () => couple.begin());
  for (const who of BOTH) {
    timetable.write(first + 8, who === 0 ? '18:40' : '20:05', async () => {
      await couple.joinWithCard(who);
      await couple.consent(who);
    });
    timetable.write(first + 5 - who, '16:20', () => couple.seenAlone(who));
    timetable.write(first - 78 + who, '17:10', () => couple.seenAlone(who));
    timetable.write(first - 2, '21:00', () => couple.remindAt(who, who === 0 ? 20 : 21));
  }
  timetable.write(first + 3, '20:10', () => couple.askFirstQuestion(1, 'How do I stop asking the same thing every night?'));
  timetable.write(first + 3, '11:00', async () => {
    await couple.openSharedPart();
    await sessions.plan(WEEKS);
  });

  const notes = notesOf();
  for (let before = WEEKS; before >= 1; before -= 1) {
    const week = WEEKS - before;
    if (week === 7) sessions.callOff(before, 2);
    else sessions.hold(before, { note: before === 1 ? null : (notes[week % notes.length] ?? ''), ...(week === 11 ? { alone: 1 as const } : {}), inRoom: () => inRoom(couple, sessions.ago(before), week, chance) });
  }
  between(couple, sessions);
  return couple;
}

async function inRoom(couple: Couple, ago: number, week: number, chance: () => number): Promise<void> {
  const home = { template: 'home_on_time' as const, inputs: { by: '18:30', noticeBy: '17:30' }, doer: 0 as const, shows: 'that I am not left guessing' };
  if (week === 1) {
    await agree(couple, ago, { ...home, then: 'we plan one weekend away', weeks: 8, habit: { kept: [0.7, 0.9], late: 0.15, found: 0.2, excused: 0.2, silent: { doer: 0.08, other: 0.25 }, disagrees: 0.04 } }, chance);
  }
  if (week === 2) {
    await agree(couple, ago, {
      template: 'tell_same_day', inputs: {}, doer: 0, shows: 'that I hear it from you first', then: 'we talk about seeing the Harpers again', weeks: 10,
      habit: { kept: [0.9, 1], silent: { doer: 0.05, other: 0 } },
    }, chance);
  }
  if (week === 4) {
    await agree(couple, ago, {
      template: 'ask_me_anything', inputs: { weekday: 7, at: '19:00', minutes: 20 }, doer: 0, shows: 'that my questions have a place', then: 'we move it to every other Sunday', weeks: 12,
      commitment: 'I keep my questions for Sunday unless I cannot sleep', habit: { kept: [0.8, 0.95], late: 0.1, excused: 0.3, silent: { doer: 0.05, other: 0.2 } },
    }, chance);
  }
  if (week === 14) {
    await agree(couple, ago, { ...home, inputs: { by: '19:00', noticeBy: '18:00' }, then: 'Jonah goes back to the Thursday choir', weeks: 8, habit: { kept: [0.88, 0.95], late: 0.12, found: 0, excused: 0.3, silent: { doer: 0.04, other: 0.2 } } }, chance);
  }
  if (week === 3) await give(couple, 'room', { exercise: 'A05', asked: 'byPart', dueAgo: ago - 7 });
  if (week === 9) await give(couple, 'room', { exercise: 'A07', asked: 'injured', dueAgo: ago - 7, note: 'Ten minutes are enough. Stop when it gets too much.' });
  if (week === 17) await give(couple, 'room', { exercise: 'A05', asked: 'byPart', dueAgo: ago - 7, note: 'Once more, now that the evenings are calmer.' });
}

/** What each does alone between the sessions. */
function between(couple: Couple, sessions: Sessions): void {
  const { timetable } = couple;
  const third = sessions.ago(WEEKS - 3);
  timetable.write(third - 3, '20:15', async () => {
    const partId = await doWork(couple, 0, 'A05', [
      { key: 'question', text: 'What do you need from me this week?' }, { key: 'can_do', text: 'Call at lunch on Tuesday and Thursday, from the car park, before I eat.' },
      { key: 'cannot_do', text: 'Wednesday I teach until three, so not that day.' },
    ]);
    await readWork(couple, partId);
  });
  timetable.write(third - 4, '21:30', async () => {
    const partId = await doWork(couple, 1, 'A05', [
      { key: 'need', text: 'A call at lunch, twice, without my asking for it.' }, { key: 'told_me', text: 'That you think of me when I am not there.' },
    ]);
    await replyTo(couple, partId, 'Small and clear. That is what makes it doable.');
  });
  const ninth = sessions.ago(WEEKS - 9);
  timetable.write(ninth - 5, '22:05', async () => {
    const partId = await doWork(couple, 1, 'A07', [
      { key: 'questions', rows: [
        ['Did you ever bring her to our street?', 'safety', 'I could stop looking at every car.', 'session'],
        ['What did you tell yourself on the way home?', 'meaning', 'I would know that you noticed.', 'session'],
      ] },
      { key: 'first', text: 'The one about our street.' }, { key: 'after', number: 6 },
    ]);
    await replyTo(couple, partId, 'Two good questions. We take them one at a time, with me there.');
  });
  timetable.write(sessions.ago(10) - 2, '22:40', async () => {
    const note = await couple.writeAlone(1, 'I looked through the old photos again last night. I do not want to bring it up in front of him yet.');
    const { clock } = couple.stage;
    await clock.at(new Date(clock.now().getTime() + 11 * 3_600_000), () => couple.answerAlone(note, 'Thank you for telling me. It stays with me. We can start your half of the next talk alone with it, if you like.'));
  });
  timetable.write(Math.max(sessions.ago(1) - 6, 1), '21:35', async () => void (await couple.writeAlone(1, 'Sunday went better than I thought. I would like ten minutes alone with you before we start.')));
}

function notesOf(): string[] {
  return [
    'Both present, on time. Looked at the evenings since the last session together. Each said what was hard. Next: keep the agreement as it is.',
    'Both present. Priya named what a late evening does to her; Jonah said it back twice until it fitted. No raised voices. Work given as shown.',
    'Both present. Read the counts aloud. One evening seen differently by each; left open, both accounts stand. Short pause when Priya became upset, went on after.',
    'Both present. Talked about what helps in the hour after work. Jonah asks without pleading. Each leaves with one thing to do.',
  ];
}
