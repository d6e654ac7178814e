import { isEmpty, MOST, saveOf, savedAfter, type Words, wordsOf } from '@groundwork/domain/drafts/draft';
import { OwnWords } from '../../platform/own-words.js';
import { Problem } from '../../platform/problems.js';
import type { Tx } from '../../platform/tx.js';
import { Draft, DraftField, DraftSaved, DraftWords, type KeepDraft } from './drafts.dto.js';
import { addDraft, changeDraft, draftAt, type DraftHere, forgetOther, isOwnPlace, leaveBeside, removeDraft, type Spot } from './drafts.store.js';

/**
 * Keeps what a person has typed and not sent, for that person alone. Refused: words of somebody else's open page
 * (other_person), words that another device has changed meanwhile (stale; the screen then asks for both), too much at
 * once (too_large). No audit row: a draft is no act yet, and a trail of saves would tell when somebody was writing.
 */
export async function keepDraft(tx: Tx, spot: Spot, input: KeepDraft): Promise<DraftSaved> {
  const words = ownWordsOf(tx, input);
  const here = await draftAt(tx, spot, { forChange: true });
  if (here?.other && input.seenOther) await forgetOther(tx, spot);
  const savedAt = await save(tx, spot, here && { ...here, other: input.seenOther ? null : here.other }, words, input.basedOn);
  if (savedAt === 'stale' && !input.beside) throw new Problem('stale');
  if (savedAt === 'stale' && !isEmpty(words)) await leaveBeside(tx, spot, words);
  const stands = savedAt === 'stale' ? here?.kept.savedAt : savedAt;
  return Object.assign(new DraftSaved(), { savedAt: stands?.toISOString() ?? null });
}

/** The same at the moment of leaving, when nobody can be asked any more: what is stale is kept beside what stands. */
export async function leaveDraft(tx: Tx, spot: Spot, input: KeepDraft): Promise<void> {
  const words = ownWordsOf(tx, input);
  const savedAt = await save(tx, spot, await draftAt(tx, spot, { forChange: true }), words, input.basedOn);
  if (savedAt === 'stale' && !isEmpty(words)) await leaveBeside(tx, spot, words);
}

async function save(tx: Tx, spot: Spot, here: DraftHere | null, words: Words, basedOn?: string): Promise<Date | null | 'stale'> {
  const stored = here && { words: here.kept.words, savedAt: here.kept.savedAt.getTime() };
  const verdict = saveOf(stored, { words, basedOn: basedOn ? new Date(basedOn).getTime() : null });
  if (verdict === 'stale') return verdict;
  if (verdict === 'same') return here?.kept.savedAt ?? null;
  if (here && isEmpty(words) && !here.other) {
    await removeDraft(tx, spot);
    return null;
  }
  const savedAt = new Date(savedAfter(stored, tx.now.getTime()));
  if (here) await changeDraft(tx, spot, words, savedAt);
  // Another device was faster with its first words.
  else if (!(await addDraft(tx, spot, words, savedAt))) return save(tx, spot, await draftAt(tx, spot, { forChange: true }), words);
  return savedAt;
}

/** What this person has kept at this place; at an own place own_closed without what opens it (R72). */
export async function readDraft(tx: Tx, spot: Spot, deviceKey: string, opening?: string): Promise<Draft> {
  if (isOwnPlace(spot) && opening === undefined) throw new Problem('own_closed');
  const here = await draftAt(tx, spot, opening === undefined ? {} : { own: OwnWords.from(tx, opening) });
  return Object.assign(new Draft(), { kept: here && shown(here.kept), other: here?.other ? shown(here.other) : null, deviceKey });
}

function shown({ words, savedAt }: DraftHere['kept']): DraftWords {
  const fields = Object.entries(words).filter(([name]) => name !== '').map(([name, text]) => Object.assign(new DraftField(), { name, text }));
  return Object.assign(new DraftWords(), { fields, savedAt: savedAt.toISOString() });
}

function ownWordsOf(tx: Tx, { of, fields }: KeepDraft): Words {
  if (of !== tx.who.personId) throw new Problem('other_person');
  if (fields.reduce((sum, { text }) => sum + text.length, 0) > MOST.inAll) throw new Problem('too_large');
  return wordsOf(fields);
}
