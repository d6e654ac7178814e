import fc from 'fast-check';
import { type Couple, done, type PartnerHere } from '../support/couple.js';

export interface RhythmFacts {
  /** What A writes for this week of sealed work that comes again; null where A has not begun. */
  rhythmSealed: string | null;
  /** What becomes of what A alone is asked several times a week, or of the step after which something else comes. */
  rhythmAlone: string;
}
export const RHYTHM_KINDS = ['rhythmSealed', 'rhythmAlone'] as const;

export const rhythmFacts = {
  rhythmSealed: fc.constantFrom(null, 'By the window', 'You came in and I did not look up, and I knew it while it happened'),
  rhythmAlone: fc.constantFrom('nothing', 'once', 'twice', 'not done', 'a step'),
};

interface Here {
  facts: RhythmFacts;
  couple: Couple;
  a: PartnerHere;
  b: PartnerHere;
}

/** Both are given a sealed page a week, A a log of their own or a step before another; what comes of it is A's own world. Answers B's page of this week. */
export async function rhythmOf({ facts, couple: { caseId, therapist, partners }, a, b }: Here): Promise<string> {
  const give = async (exercise: string, asked: object[], terms: object): Promise<string> => done(await therapist.make(`/api/staff/cases/${caseId}/work`, { exercise, asked, dueOn: '2026-12-14', note: '', ...terms })).id;
  const pageOf = async ({ browser }: PartnerHere, exercise: string): Promise<string> => {
    const { items } = done(await browser.get('/api/my/work'), 200).body as { items: { exercise: string; partId: string; rhythm: unknown; isAsked: boolean }[] };
    return items.find((one) => one.exercise === exercise && one.isAsked && (one.rhythm !== null || exercise === 'A02'))?.partId ?? '';
  };
  const send = async (exercise: string, key: string, text: string) => done(await a.browser.make(`/api/my/work/${await pageOf(a, exercise)}/answer`, { answers: [{ key, text }] }));
  const { today } = done(await a.browser.get('/api/my/tonight'), 200).body as { today: string };
  await give('B02', partners.map(({ personId }) => ({ personId, part: 'each' })), { rhythm: { kind: 'refrain', until: '2026-12-31' }, dueOn: today });
  if (facts.rhythmSealed !== null) await send('B02', 'i_reached', facts.rhythmSealed);
  const alone = [{ personId: a.personId, part: 'injured' }];
  if (facts.rhythmAlone === 'a step') {
    await give('A06', alone, { delivery: { kind: 'after_step', afterId: await give('A02', alone, {}) } });
    await send('A02', 'inside', 'It broke the year in two.');
  } else if (facts.rhythmAlone !== 'nothing') {
    await give('A07', alone, { dueOn: today, rhythm: { kind: 'n_per_week', times: 3, until: '2026-12-31' } });
    if (facts.rhythmAlone === 'not done') done(await a.browser.make(`/api/my/work/${await pageOf(a, 'A07')}/not-done`, { reason: 'forgot', words: '' }));
    for (let n = 0; n < ['nothing', 'once', 'twice'].indexOf(facts.rhythmAlone); n += 1) await send('A07', 'first', `Question ${n}`);
  }
  return pageOf(b, 'B02');
}
