import { newId } from '../platform/random.js';
import type { Person } from './person.js';
import type { Practice, Therapist } from './practice.js';
import { addressOf, personOn, type Stage } from './stage.js';
import { Timetable } from './timetable.js';

export type Which = 0 | 1;
export const BOTH: readonly Which[] = [0, 1];

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
    this.caseId = await this.therapist.make('/api/staff/cases', { partners });
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

  /** A note on the private line. */
  async writeAlone(who: Which, words: string): Promise<string> {
    return this.partners[who].make('/api/my/messages', { of: this.ids[who], kind: 'note', audience: 'author_staff', words });
  }

  async answerAlone(messageId: string, words: string): Promise<void> {
    await this.therapist.make(this.path(`messages/${messageId}/reply`), { words });
  }

  async askForRest(who: Which): Promise<string> {
    return this.partners[who].make('/api/my/rest');
  }

  path(rest: string): string {
    return `/api/staff/cases/${this.caseId}/${rest}`;
  }
}
