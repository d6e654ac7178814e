import type { Clock } from '@groundwork/domain/schedule/clock';
import type { Couple } from './couple.js';
import { settleSome } from './differences.js';
import { holdReviews } from './reviews.js';

const MINUTES = 75;
const minutes = (many: number): number => many * 60_000;

export interface Slot {
  /** Days from today on which the couple meets next: 0 is today. */
  readonly ahead: number;
  readonly time: Clock;
  readonly everyWeeks: 1 | 2;
  readonly link?: string;
}

export interface Held {
  /** The therapist's note, signed the same day; null: not written yet. */
  readonly note: string | null;
  /** Who came, where one did. */
  readonly alone?: 0 | 1;
  /** What is done in the room, after the weeks were opened. */
  readonly inRoom?: () => Promise<void>;
}

interface Planned {
  id: string;
  localDate: string;
}

/** The couple's standing time with their therapist, kept by the program's own pages. */
export class Sessions {
  constructor(
    private readonly couple: Couple,
    private readonly slot: Slot,
  ) {}

  /** Some days before the session so many before the next one. */
  eve(before: number, days: number): number {
    return this.ago(before) + days;
  }

  /** Days back to the session so many before the one that is next. */
  ago(before: number): number {
    return before * 7 * this.slot.everyWeeks - this.slot.ahead;
  }

  /** The series, from the session so many before the next one on; planned some days earlier. */
  async plan(firstBefore: number): Promise<void> {
    const { calendar } = this.couple.stage;
    const { time, everyWeeks, link } = this.slot;
    await this.couple.therapist.make(this.couple.path('sessions'), {
      localDate: calendar.day(this.ago(firstBefore)).toString(), localTime: time, minutes: MINUTES, repeat: everyWeeks === 1 ? 'weekly' : 'fortnightly', ...(link ? { link } : {}),
    });
  }

  hold(before: number, held: Held): void {
    this.couple.timetable.write(this.ago(before), this.slot.time, () => this.meet(before, held));
  }

  /** The next planned one is called off, on an earlier day. */
  callOff(before: number, daysEarlier: number): void {
    this.couple.timetable.write(this.ago(before) + daysEarlier, '12:30', async () => {
      await this.couple.therapist.post(this.couple.path(`sessions/${await this.nextOn(before)}/cancel`));
    });
  }

  private async meet(before: number, { note, alone, inRoom }: Held): Promise<void> {
    const { couple } = this;
    const { clock, calendar, secrets } = couple.stage;
    const id = await this.nextOn(before);
    const begin = calendar.at(this.ago(before), this.slot.time).getTime();
    await couple.therapist.post(couple.path('room'), { id });
    await clock.at(new Date(begin + minutes(10)), async () => {
      const { weeksToOpen, resting } = await couple.therapist.get<{ weeksToOpen: object | null; resting: boolean }>('/api/room');
      if (weeksToOpen && !resting) await couple.therapist.make('/api/room/openings');
      if (!resting && alone === undefined) {
        await settleSome(couple, before, calendar.day(this.ago(before)).toString());
        await holdReviews(couple, this.ago(before));
      }
      await inRoom?.();
    });
    await clock.at(new Date(begin + minutes(MINUTES)), async () => {
      const came = alone === undefined ? { attended: 'both' } : { attended: 'one', personId: couple.ids[alone] };
      await couple.therapist.post('/api/room/end', { pin: secrets.pin, ...came });
    });
    if (note !== null) await clock.at(new Date(begin + minutes(MINUTES + 20)), async () => void (await couple.therapist.make(couple.path(`sessions/${id}/note`), { text: note })));
  }

  private async nextOn(before: number): Promise<string> {
    const { next } = await this.couple.therapist.get<{ next: Planned | null }>(this.couple.path('').replace(/\/$/, ''));
    const day = this.couple.stage.calendar.day(this.ago(before)).toString();
    if (next?.localDate !== day) throw new Error(`no session of this story stands on ${day}`);
    return next.id;
  }
}
