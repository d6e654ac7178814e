import { exerciseOf } from '@groundwork/exercises/library';
import { mayBegin } from '@groundwork/domain/homework/own-forms';
import { hasLeft, may, ownCase } from '../../../platform/access.js';
import { OwnWords } from '../../../platform/own-words.js';
import type { Tx } from '../../../platform/tx.js';
import { ownSecretsPolicy, requireOwnConsent } from '../../cases/index.js';
import { GivenAnswer } from '../work/answers.dto.js';
import { worksOfPartner } from '../work/own-work.js';
import { KeptPages, KeptPage, type ReadOwn } from './own.dto.js';
import { ownEntriesIn } from './own.store.js';

/**
 * What the asking person has kept for themselves, opened with what their page brought; own_closed where that has ended. A
 * partner who left reads what they wrote until then, and shares none of it.
 */
export async function ownEntries(tx: Tx, { opening, partId, exercise }: ReadOwn): Promise<KeptPages> {
  const caseId = ownCase(tx);
  may(tx, 'own.read', caseId);
  if (!hasLeft(tx.who)) await requireOwnConsent(tx, caseId);
  const words = OwnWords.from(tx, opening);
  const { entries, someClosed } = await ownEntriesIn(tx, words, caseId, { ...(partId ? { partId } : {}), ...(exercise ? { exercise } : {}) });
  const mayShare = hasLeft(tx.who) ? () => false : await whatMayBeShared(tx, caseId);
  return Object.assign(new KeptPages(), {
    someClosed,
    entries: entries.map(({ answers, ...entry }) => Object.assign(new KeptPage(), {
      ...entry, title: exerciseOf(entry.exercise, entry.version)?.title ?? '', answers: answers.map((answer) => GivenAnswer.from('P', answer)), mayShare: mayShare(entry.partId),
    })),
  });
}

/** Of work that the therapist still asks for; of what hangs on none, unless both signed that nothing is told alone (LR11). */
async function whatMayBeShared(tx: Tx, caseId: string): Promise<(partId: string | null) => boolean> {
  const asked = new Set((await worksOfPartner(tx, caseId)).filter(({ withdrawnAt }) => !withdrawnAt).flatMap(({ parts }) => parts.map(({ id }) => id)));
  const policy = await ownSecretsPolicy(tx, caseId);
  return (partId) => (partId === null ? mayBegin(policy) : asked.has(partId));
}
