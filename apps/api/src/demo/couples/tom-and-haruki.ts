import { BOTH, Couple } from '../couple.js';
import type { Practice } from '../practice.js';
import type { Stage } from '../stage.js';

/** Twelve days old and still preparing: both have signed, one private talk is left, and what Haruki answered alone waits to be read. */
export function tomAndHaruki(stage: Stage, practice: Practice): Couple {
  const couple = new Couple(stage, practice, { first: ['Tom', 'Haruki'], last: ['Brennan', 'Ito'], therapist: 'salma', seed: 55 });
  const { timetable } = couple;
  timetable.write(12, '15:30', () => couple.begin());
  for (const who of BOTH) {
    timetable.write(11 - who, '19:05', async () => {
      await couple.joinWithCard(who);
      await couple.consent(who);
    });
  }
  timetable.write(8, '16:45', () => couple.seenAlone(0));
  timetable.write(6, '20:25', () => couple.askFirstQuestion(0, 'Do we have to tell his sister that we come here?'));
  timetable.write(2, '22:10', () => couple.answerQuestions(1, { separation_plans: 'not_sure', own_behaviour: 'rather_not_say' }));
  return couple;
}
