import type { Clock } from '@groundwork/domain/schedule/clock';
import type { Calendar } from './calendar.js';

interface Scene {
  readonly at: Date;
  readonly place: number;
  readonly act: () => Promise<void>;
}

/** What happens in one story and when. A scene may write further scenes, as long as they lie after it. */
export class Timetable {
  private scenes: Scene[] = [];
  private written = 0;

  constructor(private readonly calendar: Calendar) {}

  /** What would lie ahead of today is left out: the story ends where its reader begins. */
  write(ago: number, time: Clock, act: () => Promise<void>): void {
    if (!this.calendar.isPast(ago, time)) return;
    this.written += 1;
    this.scenes.push({ at: this.calendar.at(ago, time), place: this.written, act });
  }

  /** Takes the next scene before a moment off the list; null where none is left. */
  next(before: Date): Scene | null {
    const [first] = this.scenes.filter(({ at }) => at < before).sort((one, two) => one.at.getTime() - two.at.getTime() || one.place - two.place);
    if (!first) return null;
    this.scenes = this.scenes.filter((scene) => scene !== first);
    return first;
  }
}
