import type { Clock } from '@groundwork/domain/schedule/clock';
import { type Agreed, agree } from './agreements.js';
import { chanceFrom } from './chance.js';
import { BOTH, type Couple, type Which } from './couple.js';
import type { Sessions } from './sessions.js';
import { beginTalk, type Given, give, openTogether, setTalk } from './work.js';

/** Private talks are had anew before ninety days are over (SR1). */
const ALONE_EVERY = 82;

/** What can be done in one session before both. */
export interface Room {
  agree(agreed: Agreed): Promise<void>;
  /** Asked for by the next session. */
  give(given: Omit<Given, 'dueAgo'>): Promise<string>;
  open(workId: string): Promise<void>;
  /** What both do together: begun here, and set for an evening at home so many days on. */
  beginTalk(workId: string): Promise<void>;
  setTalk(workId: string, daysOn: number, time: Clock): Promise<void>;
}

export interface Weeks {
  /** Sessions before the next one. */
  readonly sessions: number;
  /** By the number of the session, the first is 0. */
  readonly inRoom: Readonly<Record<number, (room: Room) => Promise<void>>>;
  /** In turn, one for each session. */
  readonly notes: readonly string[];
  readonly calledOff?: readonly number[];
  readonly alone?: Readonly<Record<number, Which>>;
  /** The note of the last session is not signed yet. */
  readonly lastNoteOpen?: boolean;
  readonly remindersAt: readonly [number | null, number | null];
  /** Whose last private talk is left to be had, though its time has come. */
  readonly talkDue?: Which;
}

/** From the first card to yesterday: joining, consents, private talks, the shared part, the sessions one after the other. */
export function tellWeeks(couple: Couple, sessions: Sessions, weeks: Weeks): void {
  const first = sessions.ago(weeks.sessions);
  begin(couple, sessions, weeks, first);
  for (const who of BOTH) aloneAgain(couple, who, first, weeks.talkDue === who);
  const chance = chanceFrom(couple.cast.seed);
  for (let number = 0; number < weeks.sessions; number += 1) {
    const before = weeks.sessions - number;
    if (weeks.calledOff?.includes(number)) {
      sessions.callOff(before, 2);
      continue;
    }
    const alone = weeks.alone?.[number];
    const note = before === 1 && weeks.lastNoteOpen ? null : (weeks.notes[number % weeks.notes.length] ?? '');
    const scene = weeks.inRoom[number];
    sessions.hold(before, { note, ...(alone === undefined ? {} : { alone }), ...(scene ? { inRoom: () => scene(roomOf(couple, sessions, before, chance)) } : {}) });
  }
}

function begin(couple: Couple, sessions: Sessions, weeks: Weeks, first: number): void {
  const { timetable } = couple;
  timetable.write(first + 9, '10:15', () => couple.begin());
  for (const who of BOTH) {
    timetable.write(first + 8, who === 0 ? '18:40' : '20:05', async () => {
      await couple.joinWithCard(who);
      await couple.consent(who);
    });
    timetable.write(first + 5 - who, '16:20', () => couple.seenAlone(who));
    timetable.write(first + 2, who === 0 ? '20:30' : '22:10', () => couple.readFirst(who));
    const hour = weeks.remindersAt[who];
    if (hour !== null) timetable.write(first - 2, '21:00', () => couple.remindAt(who, hour));
  }
  timetable.write(first + 3, '11:00', async () => {
    await couple.openSharedPart();
    await sessions.plan(weeks.sessions);
  });
}

function aloneAgain(couple: Couple, who: Which, first: number, lastIsDue: boolean): void {
  for (let ago = first + 5 - who - ALONE_EVERY; ago > 0; ago -= ALONE_EVERY) {
    if (lastIsDue && ago <= ALONE_EVERY) return;
    couple.timetable.write(ago, '17:10', () => couple.seenAlone(who));
  }
}

function roomOf(couple: Couple, sessions: Sessions, before: number, chance: () => number): Room {
  const [ago, next] = [sessions.ago(before), sessions.ago(before - 1)];
  return {
    agree: (agreed) => agree(couple, ago, agreed, chance),
    give: (given) => give(couple, 'room', { ...given, dueAgo: next }),
    open: (workId) => openTogether(couple, workId),
    beginTalk: (workId) => beginTalk(couple, workId),
    setTalk: (workId, daysOn, time) => setTalk(couple, workId, ago - daysOn, time),
  };
}
