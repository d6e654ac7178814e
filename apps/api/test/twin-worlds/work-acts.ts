import fc from 'fast-check';
import { comeBack, type Couple, done, type PartnerHere } from '../support/couple.js';

export interface WorkFacts {
  /** What A writes of what both have sealed; null where A has not sent it. */
  sealedAnswer: string | null;
  /** Whether A adds to it, and takes all of it back. */
  sealedAfter: string;
  /** What A is given alone and writes to the therapist; null where nothing was given. */
  workAlone: string | null;
  /** Whether the therapist reads what A sent, and what is said back. */
  workReply: string;
  /** What A is asked alone and answers where an answer may need help at once; null where nothing was given. */
  workHelp: string | null;
  /** Why A says that what both were asked did not happen; null where A says nothing. */
  workNotDone: string | null;
}
export const WORK_KINDS = ['sealedAnswer', 'sealedAfter', 'workAlone', 'workReply', 'workHelp', 'workNotDone'] as const;

export const workFacts = {
  sealedAnswer: fc.constantFrom(null, 'How we laugh', 'Nothing comes today, and I would rather say so than make something up for this page'),
  sealedAfter: fc.constantFrom('nothing', 'added to', 'taken back'),
  workAlone: fc.constantFrom(null, 'Where were you', 'Whether it can ever be as it was, and whether I want it to be'),
  workReply: fc.constantFrom('none', 'read', 'accept', 'ask_again'),
  workHelp: fc.constantFrom(null, 'none', 'staying'),
  workNotDone: fc.constantFrom(null, 'no_time', 'unsafe'),
};

interface Here {
  facts: WorkFacts;
  couple: Couple;
  a: PartnerHere;
  b: PartnerHere;
}

/** Both are given the same sealed page and B sends theirs; the rest is A's own world. Answers B's part of it. */
export async function workOf({ facts, couple: { caseId, therapist, partners }, a, b }: Here): Promise<string> {
  const at = `/api/staff/cases/${caseId}/work`;
  await comeBack(therapist);
  const give = (exercise: string, asked: object[]) => therapist.make(at, { exercise, asked, dueOn: '2026-12-14', note: 'As far as you can.' });
  done(await give('A05', [{ personId: a.personId, part: 'injured' }, { personId: b.personId, part: 'involved' }]));
  if (facts.workAlone !== null) done(await give('A07', [{ personId: a.personId, part: 'injured' }]));
  done(await give('C05', partners.map(({ personId }) => ({ personId, part: 'each' }))));
  const partOf = async ({ browser }: PartnerHere, exercise: string): Promise<string> => {
    const { items } = done(await browser.get('/api/my/work'), 200).body as { items: { exercise: string; partId: string }[] };
    return items.find((one) => one.exercise === exercise)?.partId ?? '';
  };
  if (facts.workHelp !== null) done(await give('A16', [{ personId: a.personId, part: 'each' }]));
  const partOfB = await partOf(b, 'C05');
  if (facts.workAlone !== null) done(await a.browser.make(`/api/my/work/${await partOf(a, 'A07')}/answer`, { answers: [{ key: 'first', text: facts.workAlone }] }));
  if (facts.workHelp !== null) done(await a.browser.make(`/api/my/work/${await partOf(a, 'A16')}/answer`, { answers: [{ key: 'not_here', text: facts.workHelp }] }));
  const sealed = await partOf(a, 'C05');
  if (facts.sealedAnswer !== null) {
    done(await a.browser.make(`/api/my/work/${sealed}/answer`, { answers: [{ key: 'special', text: facts.sealedAnswer }] }));
    if (facts.workReply !== 'none') await answered(therapist, `${at}/answers/${sealed}`, facts.workReply);
    if (facts.sealedAfter === 'added to') done(await a.browser.make(`/api/my/work/${sealed}/addition`, { words: 'And this.' }));
    if (facts.sealedAfter === 'taken back') done(await a.browser.make(`/api/my/work/${sealed}/withdrawal`, {}));
  }
  if (facts.workNotDone !== null) {
    const undone = await partOf(a, 'A05');
    done(await a.browser.make(`/api/my/work/${undone}/not-done`, { reason: facts.workNotDone, words: facts.workNotDone === 'unsafe' ? 'Not with the door shut.' : '' }));
  }
  done(await b.browser.make(`/api/my/work/${partOfB}/answer`, { answers: [{ key: 'special', text: 'How you sing' }] }));
  return partOfB;
}

async function answered(therapist: Couple['therapist'], url: string, kind: string): Promise<void> {
  const { acts } = done(await therapist.get(url), 200).body as { acts: { act: number }[] };
  if (kind !== 'read') done(await therapist.make(`${url}/reply`, { act: acts.at(-1)?.act, kind, forBoth: false, words: 'Say a little more.' }));
}
