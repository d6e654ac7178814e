import fc from 'fast-check';
import { comeBack, type Couple, done, PASSWORD, type PartnerHere } from '../support/couple.js';

/** What A is given to write for A alone, and what becomes of it: not opened, a key made, pages kept, shared in part, removed, a draft left; and cards that nobody asked for. */
export interface OwnFacts {
  ownPages: string[];
  ownAfter: string;
  ownCards: string[];
}
export const OWN_KINDS = ['ownPages', 'ownAfter', 'ownCards'] as const;

export const ownFacts = {
  ownPages: fc.array(fc.constantFrom('The blue car', 'A song in the shop, and then the whole evening came back at once'), { maxLength: 3 }),
  ownAfter: fc.constantFrom('nothing', 'shared', 'removed', 'draft'),
  ownCards: fc.array(fc.constantFrom('This will crest and then fall', 'Cold water, then the stairs'), { maxLength: 2 }),
};

interface Here {
  facts: OwnFacts;
  couple: Couple;
  a: PartnerHere;
}

/** A is asked for the page in both worlds; whether anything is written is A's own. */
export async function writeAlone({ facts, couple: { caseId, therapist }, a }: Here): Promise<void> {
  await comeBack(therapist);
  done(await therapist.make(`/api/staff/cases/${caseId}/work`, { exercise: 'A11', asked: [{ personId: a.personId, part: 'injured' }], dueOn: '2026-12-14', note: '' }));
  if (facts.ownPages.length + facts.ownCards.length === 0 && facts.ownAfter === 'nothing') return;
  const { opening } = done(await a.browser.post('/api/my/own/open', { password: PASSWORD, begin: true }), 200).body as { opening: string };
  const { items } = done(await a.browser.get('/api/my/work'), 200).body as { items: { exercise: string; partId: string }[] };
  const partId = items.find(({ exercise }) => exercise === 'A11')?.partId ?? '';
  const ids: string[] = [];
  for (const text of facts.ownPages) ids.push(done(await a.browser.make(`/api/my/work/${partId}/own`, { answers: [{ key: 'reminder', text }] })).id);
  const [first] = ids;
  const cards: string[] = [];
  for (const text of facts.ownCards) cards.push(done(await a.browser.make('/api/my/own/pages', { exercise: 'X11', answers: [{ key: 'words', text }] })).id);
  if (cards[1]) done(await a.browser.make(`/api/my/own/entries/${cards[1]}/share`, { opening, keys: ['words'] }));
  if (facts.ownAfter === 'draft') done(await a.browser.send('PUT', `/api/my/drafts/own-${partId}`, { of: a.personId, fields: [{ name: 'reminder', text: 'Half a thought' }] }), 200);
  if (first && facts.ownAfter === 'shared') done(await a.browser.make(`/api/my/own/entries/${first}/share`, { opening, keys: ['reminder'] }));
  if (first && facts.ownAfter === 'removed') done(await a.browser.post(`/api/my/own/entries/${first}/removal`, { opening }), 204);
}
