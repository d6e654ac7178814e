import { Jobs } from '../../platform/jobs.js';
import { Couple } from '../couple.js';
import type { Practice } from '../practice.js';
import type { Stage } from '../stage.js';

/** Invited by mail the evening before; neither has joined. Their links wait in the local outbox. */
export function oliveAndStanley(stage: Stage, practice: Practice): Couple {
  const couple = new Couple(stage, practice, { first: ['Stanley', 'Olive'], last: ['Abernathy', 'Abernathy'], therapist: 'tobias', seed: 61 });
  couple.timetable.write(1, '17:45', async () => {
    await couple.begin('mail');
    await stage.app.get(Jobs).drain();
  });
  return couple;
}
