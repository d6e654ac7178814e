import { remembered } from '@groundwork/domain/remembered';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { writtenDay } from '@groundwork/domain/schedule/slots';
import { Temporal } from 'temporal-polyfill';
import { hasLeft, may, ownCase } from '../../platform/access.js';
import { audit } from '../../platform/audit.js';
import { instantOf } from '../../platform/clock.js';
import type { Tx } from '../../platform/tx.js';
import { caseOf, requireOwnConsent } from '../cases/index.js';
import { allMyWeeks, myAgreement } from '../criteria/index.js';
import type { DownloadForm } from './download.dto.js';
import { jointSessions } from './download.read.js';
import { downloadWords as words } from './download-words.js';

interface Section {
  heading: string;
  empty: string;
  items: { line: string; days: string[] }[];
}

/**
 * R89: a partner's own download. What both share and nothing else: active sentences, opened weeks, dates of joint
 * sessions. Both partners get the same bytes, and so does each whatever either has said alone. Days are of the case's
 * zone. A partner who left gets what was shared by then, dated as of that day, and the same for good.
 */
export async function myDownload(tx: Tx, form: DownloadForm): Promise<string> {
  const caseId = ownCase(tx);
  may(tx, 'download.take', caseId);
  if (!hasLeft(tx.who)) await requireOwnConsent(tx, caseId);
  const { zone, dayEnd } = await caseOf(tx, caseId);
  // One after the other: each asks several times, and the same questions in the same order are asked whatever either keeps private.
  const sections = [await agreed(tx), await weeks(tx), await sessions(tx, caseId, zone)];
  const today = dayInWords(todayOf(zone, dayEnd, tx.instant));
  await audit(tx, { action: 'download.taken', caseId, subjectId: tx.who.personId, reason: form });
  return form === 'html' ? asPage(today, sections) : asText(today, sections);
}

async function agreed(tx: Tx): Promise<Section> {
  const { criteria } = await myAgreement(tx);
  const items = criteria.flatMap(({ state, text, startsOn, reviewOn }) => {
    if ((state !== 'active' && state !== 'to_come') || !startsOn) return [];
    const from = Temporal.PlainDate.from(startsOn);
    return [{ line: text.sentence, days: [words.from(dayInWords(from)), words.review(dayInWords(Temporal.PlainDate.from(reviewOn)))] }];
  });
  return { heading: words.agreement, empty: words.noAgreement, items };
}

/** Who told first is each doer's own to read, and is left out: the same weeks for both. */
async function weeks(tx: Tx): Promise<Section> {
  const items = (await allMyWeeks(tx)).filter(({ occasions }) => occasions.length > 0).map(({ text, counts, asks, occasions }) => ({
    line: `${text.doerName}, ${text.behaviour}: ${countsInWords(counts)}`,
    days: occasions.map(({ day, mark }) => words.day(whenInWords(day, asks), words.marks[mark])),
  }));
  return { heading: words.weeks, empty: words.noWeeks, items };
}

async function sessions(tx: Tx, caseId: string, zone: string): Promise<Section> {
  const items = (await jointSessions(tx, caseId)).map(({ startsAt }) => {
    const local = instantOf(startsAt).toZonedDateTimeISO(zone);
    return { line: words.session(dayInWords(local.toPlainDate()), local.toPlainTime().toString({ smallestUnit: 'minute' })), days: [] };
  });
  return { heading: words.sessions, empty: words.noSessions, items };
}

type CriterionWeeks = Awaited<ReturnType<typeof allMyWeeks>>[number];

function countsInWords({ kept, total, late, missed, open, excused, rest, didNotComeUp }: CriterionWeeks['counts']): string {
  const parts = [
    words.kept(kept, total) + (late > 0 ? `, ${words.late(late)}` : ''),
    ...(missed > 0 ? [words.missed(missed)] : []), ...(open > 0 ? [words.open(open)] : []),
    ...(excused > 0 ? [words.excused(excused)] : []), ...(rest > 0 ? [words.rest(rest)] : []),
    ...(didNotComeUp > 0 ? [words.didNotComeUp(didNotComeUp)] : []),
  ];
  return parts.join('; ');
}

function whenInWords(day: string, asks: CriterionWeeks['asks']): string {
  const last = writtenDay(day);
  return asks !== 'occasion' ? words.week(dayInWords(last.subtract({ days: 6 }))) : dayInWords(last);
}

// Made once: a record of years names more than a thousand days, and making the format costs far more than using it.
const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const written = new Map<string, string>();

function dayInWords(day: Temporal.PlainDate): string {
  return remembered(written, day.toString(), () => dayFormat.format(Date.UTC(day.year, day.month - 1, day.day)).replace(',', ''));
}

function asText(today: string, sections: readonly Section[]): string {
  const body = sections.flatMap(({ heading, empty, items }) => [
    '', heading, '-'.repeat(heading.length), ...(items.length === 0 ? [empty] : []), ...items.flatMap(({ line, days }) => [`- ${line}`, ...days.map((day) => `    ${day}`)]),
  ]);
  return `${[words.title, today, ...body].join('\r\n')}\r\n`;
}

function asPage(today: string, sections: readonly Section[]): string {
  const body = sections.map(({ heading, empty, items }) =>
    `<h2>${safe(heading)}</h2>\n${items.length === 0 ? `<p>${safe(empty)}</p>` : `<ul>\n${items.map(asItem).join('\n')}\n</ul>`}`);
  return [
    '<!doctype html>', '<html lang="en">', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">', `<title>${safe(words.title)}</title>`,
    '<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif}</style>',
    `<h1>${safe(words.title)}</h1>`, `<p>${safe(today)}</p>`, ...body, '</html>', '',
  ].join('\n');
}

function asItem({ line, days }: Section['items'][number]): string {
  return `<li>${safe(line)}${days.length > 0 ? `<ul>${days.map((day) => `<li>${safe(day)}</li>`).join('')}</ul>` : ''}</li>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function safe(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
