import { Jobs } from '../platform/jobs.js';
import type { Couple } from './couple.js';
import type { Stage } from './stage.js';

/** Told so far, of all the days that the stories last. */
export type Progress = (told: number, of: number) => void;

const MORNING = ['rest-edges', 'session-series'];
const NOON = ['open-weeks', 'share-answers'];

/**
 * Tells all stories day by day, side by side within a day, each on its own clock. What the program does by itself is done
 * at its hours; mails of evenings long past are not. At the end every recurring job has run for the present, so that the
 * program that takes over finds nothing to make up for.
 */
export async function tell(stage: Stage, couples: readonly Couple[], firstAgo: number, progress: Progress): Promise<void> {
  const { app, calendar, clock } = stage;
  const jobs = app.get(Jobs);
  const until = async (end: Date): Promise<void> => {
    // All come to a stop before one that went wrong is told of: the program is not closed under the others.
    const ends = await Promise.allSettled(couples.map((couple) => tellUntil(couple, end, stage)));
    for (const one of ends) if (one.status === 'rejected') throw one.reason;
  };
  const strike = async (ago: number, time: string, names: readonly string[]): Promise<void> => {
    if (calendar.isPast(ago, time)) await clock.at(calendar.at(ago, time), () => jobs.tick(names));
  };
  for (let ago = firstAgo; ago >= 0; ago -= 1) {
    await until(calendar.at(ago, '06:10'));
    await strike(ago, '06:10', MORNING);
    await until(calendar.at(ago, '13:00'));
    await strike(ago, '13:00', NOON);
    await until(calendar.at(ago - 1, '03:00'));
    progress(firstAgo - ago + 1, firstAgo + 1);
  }
  await clock.at(calendar.now, () => jobs.tick());
}

async function tellUntil({ timetable }: Couple, end: Date, { clock }: Stage): Promise<void> {
  for (let scene = timetable.next(end); scene; scene = timetable.next(end)) await clock.at(scene.at, scene.act);
}
