import { isPlannedRest } from '@groundwork/domain/rest/planned';
import { type ScreenAnswer, screenTopics, type ScreenTopic } from '@groundwork/domain/safety/screen';
import type { Clock } from '@groundwork/domain/schedule/clock';
import { newId } from '../platform/random.js';
import type { Person } from './person.js';
import type { Practice, Therapist } from './practice.js';
import { addressOf, personOn, type Stage } from './stage.js';
import { Timetable } from './timetable.js';

export type Which = 0 | 1;
export const BOTH: readonly Which[] = [0, 1];

const CALM = Object.fromEntries(screenTopics.map((topic) => [topic, 'no' as const]));

/** Two invented people. The involved partner is named first. */
export interface Cast {
  readonly first: readonly [string, string];
  readonly last: readonly [string, string];
  readonly therapist: Therapist;
  readonly seed: number;
}

/** One couple of the practice: who they are, and what each of the three can do with the program's own pages. */
export class Couple {
  readonly timetable: Timetable;
  readonly partners: readonly [Person, Person];
  readonly ids: readonly [string, string] = [newId(), newId()];
  readonly therapist: Person;
  caseId = '';
  /** Whether a day that the two saw differently was left open for two more weeks. */
  hasLeftOne = false;
  /** What an agreement will have meant when it is looked at, by the agreement's id. */
  readonly meanings = new Map<string, string>();

  constructor(
    readonly stage: Stage,
    practice: Practice,
    readonly cast: Cast,
  ) {
    this.timetable = new Timetable(stage.calendar);
    this.therapist = practice.therapist(cast.therapist);
    this.partners = [personOn(stage, 'my', this.fullName(0)), personOn(stage, 'my', this.fullName(1))];
  }

  fullName(who: Which): string {
    return `${this.cast.first[who]} ${this.cast.last[who]}`;
  }

  /** The case, with a card for each, or with a link by mail. */
  async begin(joins: 'room' | 'mail' = 'room'): Promise<void> {
    const partners = BOTH.map((who) => ({ id: this.ids[who], firstName: this.cast.first[who], joins, ...(joins === 'mail' ? { email: addressOf(this.fullName(who)) } : {}) }));
    this.caseId = await this.therapist.make('/api/staff/cases', { id: this.idRestingLater(), partners });
  }

  /** An id whose planned rest day is five to nine days from now, so that whoever looks around finds the shared part open. */
  private idRestingLater(): string {
    const aWeekOn = this.stage.calendar.day(-5 - (this.cast.seed % 5));
    for (;;) {
      const caseId = newId();
      if (isPlannedRest({ caseId, openedOn: this.stage.calendar.day(7), sessionDays: [] }, aWeekOn)) return caseId;
    }
  }

  async joinWithCard(who: Which): Promise<void> {
    const { url } = await this.therapist.get<{ url: string }>(this.path(`partners/${this.ids[who]}/card`));
    await this.partners[who].join(url.split('#')[1] ?? '');
  }

  async consent(who: Which): Promise<void> {
    const { version, textHash } = await this.partners[who].get<{ version: string; textHash: string }>('/api/my/consent');
    await this.partners[who].make('/api/my/consent', { version, textHash, treatment: true, records: true, notMonitored: true, signature: this.fullName(who) });
  }

  /** The private talk of today, and what the therapist decided. */
  async seenAlone(who: Which, decision = 'conjoint_suitable'): Promise<void> {
    const { calendar, clock } = this.stage;
    const seenAloneOn = new Intl.DateTimeFormat('en-CA', { timeZone: calendar.zone }).format(clock.now());
    await this.therapist.make(this.path('screens'), { personId: this.ids[who], seenAloneOn, decision });
  }

  async openSharedPart(): Promise<void> {
    await this.therapist.make(this.path('shared-part'));
  }

  async movePart(from: string, to: string, rationale: string): Promise<void> {
    await this.therapist.make(this.path('phase'), { from, to, rationale });
  }

  async remindAt(who: Which, hour: number): Promise<void> {
    await this.partners[who].make('/api/my/reminder', { hour });
  }

  async askFirstQuestion(who: Which, question: string): Promise<void> {
    await this.partners[who].make('/api/my/task', { question });
  }

  /** Reads what to expect, and has nothing to ask; whoever asked something has read it. */
  async readFirst(who: Which): Promise<void> {
    const { state } = await this.partners[who].get<{ state: string }>('/api/my/task');
    if (state !== 'sent') await this.askFirstQuestion(who, '');
  }

  /** A note on the private line. */
  async writeAlone(who: Which, words: string): Promise<string> {
    return this.partners[who].make('/api/my/messages', { of: this.ids[who], kind: 'note', audience: 'author_staff', words });
  }

  /** A note that the therapist answers some hours later, to its author alone. */
  async isAnsweredAlone(who: Which, words: string, hours: number, answer: string): Promise<void> {
    const { clock } = this.stage;
    const note = await this.writeAlone(who, words);
    await clock.at(new Date(clock.now().getTime() + hours * 3_600_000), async () => void (await this.therapist.make(this.path(`messages/${note}/reply`), { words: answer })));
  }

  async askForRest(who: Which): Promise<string> {
    return this.partners[who].make('/api/my/rest');
  }

  /** Each answers the private questions from afar; the therapist decides after that. */
  async answerQuestions(who: Which, answers: Readonly<Partial<Record<ScreenTopic, ScreenAnswer>>>): Promise<void> {
    await this.partners[who].make('/api/my/screen', { answers: { ...CALM, ...answers } });
  }

  /** Something of the shared part, done at home; where that rests, on the first day on which it goes on. */
  atHome(ago: number, time: Clock, act: () => Promise<void>): void {
    this.timetable.write(ago, time, async () => {
      if (await this.isResting()) this.atHome(ago - 1, time, act);
      else await act();
    });
  }

  async isResting(): Promise<boolean> {
    return (await this.partners[0].get<{ phase: string | null }>('/api/my/me')).phase === null;
  }

  path(rest: string): string {
    return `/api/staff/cases/${this.caseId}/${rest}`;
  }
}
