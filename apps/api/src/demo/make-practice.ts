import { createApp } from '../app.js';
import { SystemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { logQuietly } from '../platform/log.js';
import { KeptLetters, OutboxMailer } from '../platform/mail.js';
import type { InventedPractice, InventedSignIn } from '../platform/invented.js';
import { newCode, newPin } from '../platform/random.js';
import { Calendar } from './calendar.js';
import { BOTH, type Couple } from './couple.js';
import { beatrizAndLucia } from './couples/beatriz-and-lucia.js';
import { kwameAndElise } from './couples/kwame-and-elise.js';
import { nadiaAndMarek } from './couples/nadia-and-marek.js';
import { oliveAndStanley } from './couples/olive-and-stanley.js';
import { priyaAndJonah } from './couples/priya-and-jonah.js';
import { tomAndHaruki } from './couples/tom-and-haruki.js';
import { ADMIN, coverHoliday, foundPractice, type Practice, PRACTICE, THERAPISTS } from './practice.js';
import { addressOf, type Stage } from './stage.js';
import { StoryClock } from './story-clock.js';
import { type Progress, tell } from './tell.js';

/** Days back to the founding of the practice; no story begins earlier. */
const FOUNDED_AGO = 290;
/** 16 letters and digits by chance cannot be guessed however cheap a try is; hundreds of sign-ins have to be. */
const CHEAP = { memoryKiB: 256, passes: 1 };

/**
 * Makes the practice of invented people in an empty database: a program of its own, on its own clock, tells each story
 * through the routes that real people use. Its mails go nowhere but into the local outbox.
 */
export async function makePractice(config: Config, zone: string, progress: Progress): Promise<InventedPractice> {
  const [clock, mail, outbox] = [new StoryClock(), new KeptLetters(), new OutboxMailer(`${config.dataFolder}/outbox`, config.mailFrom)];
  const speak = logQuietly();
  const app = await createApp({ config, clock, mailer: mail, hashCost: CHEAP, pages: null, pace: 'telling' });
  try {
    const secrets = { password: Array.from({ length: 4 }, () => newCode(4)).join('-'), pin: newPin() };
    const stage: Stage = { app, clock, mail, secrets, origin: new URL(config.publicUrl).origin, calendar: new Calendar(zone, new SystemClock().now()) };
    const practice = await clock.at(stage.calendar.at(FOUNDED_AGO, '09:00'), () => foundPractice(stage));
    const couples = castOf(stage, practice);
    const [, second, third] = couples;
    third?.timetable.write(4, '08:50', () => coverHoliday(practice, stage, [second?.caseId ?? '', third.caseId]));
    await tell(stage, couples, FOUNDED_AGO, progress);
    for (const who of BOTH) await outbox.send(mail.newestTo(addressOf(invited(couples).fullName(who))));
    return { name: PRACTICE, ...secrets, signIns: signInsOf(couples) };
  } finally {
    await app.close();
    speak();
  }
}

function castOf(stage: Stage, practice: Practice): Couple[] {
  const { calendar } = stage;
  const [[ahead, time], [later, laterTime]] = [calendar.soon(1), calendar.soon(3)];
  return [
    priyaAndJonah(stage, practice, { ahead, time, everyWeeks: 1 }),
    beatrizAndLucia(stage, practice, { ahead: later, time: laterTime, everyWeeks: 1, link: 'https://video.lantern.example/room-7' }),
    kwameAndElise(stage, practice, { ahead: 1, time: '11:30', everyWeeks: 1 }),
    nadiaAndMarek(stage, practice, { ahead: 13, time: '16:00', everyWeeks: 2 }),
    tomAndHaruki(stage, practice),
    oliveAndStanley(stage, practice),
  ];
}

function invited(couples: readonly Couple[]): Couple {
  const last = couples.at(-1);
  if (!last) throw new Error('there are no couples');
  return last;
}

function signInsOf(couples: readonly Couple[]): InventedSignIn[] {
  const staff: InventedSignIn[] = [{ name: ADMIN, as: 'admin', email: addressOf(ADMIN) }, ...Object.values(THERAPISTS).map((name) => ({ name, as: 'therapist' as const, email: addressOf(name) }))];
  const joined = couples.filter((couple) => couple !== invited(couples));
  return [...staff, ...joined.flatMap((couple) => BOTH.map((who) => ({ name: couple.fullName(who), as: 'partner' as const, email: addressOf(couple.fullName(who)) })))];
}
