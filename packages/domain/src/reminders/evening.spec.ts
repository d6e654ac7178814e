import { Temporal } from 'temporal-polyfill';
import { isQuiet, mailDue, mailTime, minuteOf, reminderHours } from './evening.js';

const FIRST = '00000000-0000-4000-8000-000000000000';
const FOURTEENTH = '0000000e-0000-4000-8000-000000000000';
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const dueAt = (zone: string, hour: number, now: string, personId = FIRST) => mailDue({ personId, zone, hour }, at(now))?.toString() ?? null;

test('Ana chose 20:00 in Berlin: her mail goes out a few minutes later, the same few every day', () => {
  expect([dueAt('Europe/Berlin', 20, '2026-12-07T18:59:00Z'), dueAt('Europe/Berlin', 20, '2026-12-07T19:00:00Z')]).toEqual([null, '2026-12-07']);
  expect([dueAt('Europe/Berlin', 20, '2026-12-07T19:13:00Z', FOURTEENTH), dueAt('Europe/Berlin', 20, '2026-12-07T19:14:00Z', FOURTEENTH)]).toEqual([null, '2026-12-07']);
  expect(Array.from({ length: 5 }, (_, n) => dueAt('Europe/Berlin', 20, `2026-12-${10 + n}T19:14:00Z`, FOURTEENTH))).toEqual(
    Array.from({ length: 5 }, (_, n) => `2026-12-${10 + n}`));
});

test('half an hour too late is too late: no mail at night because the program stood still', () => {
  expect([dueAt('Europe/Berlin', 21, '2026-12-07T20:29:59Z'), dueAt('Europe/Berlin', 21, '2026-12-07T20:30:00Z')]).toEqual(['2026-12-07', null]);
  const latest = mailTime('Europe/Berlin', day('2026-12-07'), Math.max(...reminderHours), FOURTEENTH).add({ minutes: 30 });
  expect(latest.toString()).toBe('2026-12-07T20:44:00Z');
});

test('the minutes are spread evenly over people, 0 to 14', () => {
  const minutes = Array.from({ length: 1500 }, (_, n) => minuteOf(`${(n * 2_654_435_761 % 2 ** 32).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`));
  expect([Math.min(...minutes), Math.max(...minutes)]).toEqual([0, 14]);
  for (let minute = 0; minute < 15; minute += 1) expect(minutes.filter((one) => one === minute).length).toBeGreaterThan(60);
});

test.each([
  ['left out in spring', 'Europe/Berlin', 2, '2027-03-28', '2027-03-28T01:00:00Z'],
  ['shown twice in autumn', 'Europe/Berlin', 2, '2026-10-25', '2026-10-25T00:00:00Z'],
  ['in a zone of half an hour', 'Asia/Kolkata', 20, '2026-12-07', '2026-12-07T14:30:00Z'],
  ['in a zone that goes on by half an hour', 'Australia/Lord_Howe', 2, '2026-10-04', '2026-10-03T15:30:00Z'],
])('an hour %s has one moment', (_, zone, hour, date, instant) => {
  expect(mailTime(zone, day(date), hour, FIRST).toString()).toBe(instant);
});

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Africa/Casablanca', 'Pacific/Chatham'])(
  'through a year of %s, asked every five minutes, each local day has its half hour, and no hour but the chosen one',
  (zone) => {
    for (const hour of [7, 21]) {
      const days = new Map<string, number>();
      for (let date = day('2026-03-01'); date.year < 2027 || date.month < 3; date = date.add({ days: 1 })) {
        const start = mailTime(zone, date, hour, FIRST);
        for (let minutes = -10; minutes < 45; minutes += 5) {
          const now = start.add({ minutes });
          const due = mailDue({ personId: FIRST, zone, hour }, now);
          if (!due) continue;
          days.set(due.toString(), (days.get(due.toString()) ?? 0) + 1);
          expect(now.toZonedDateTimeISO(zone).hour).toBe(hour);
        }
      }
      expect([...days.values()].every((ticks) => ticks === 6)).toBe(true);
      expect(days.size).toBe(365);
    }
  },
);

test('nobody gets a mail whose mailbox others may read, before the shared part, at rest, or from the own rest on', () => {
  const evening = { mailboxIsOwn: true, sharedPartOpen: true, rests: false, ownRest: false };
  expect(isQuiet(evening)).toBe(false);
  for (const change of [{ mailboxIsOwn: false }, { sharedPartOpen: false }, { rests: true }, { ownRest: true }]) expect(isQuiet({ ...evening, ...change })).toBe(true);
});
