import { exerciseOf } from '@groundwork/exercises/library';
import { may, ownCase } from '../../../platform/access.js';
import { OwnWords } from '../../../platform/own-words.js';
import type { Tx } from '../../../platform/tx.js';
import { requireOwnConsent } from '../../cases/index.js';
import { GivenAnswer } from '../work/answers.dto.js';
import { worksOfPartner } from '../work/own-work.js';
import { KeptPages, KeptPage, type ReadOwn } from './own.dto.js';
import { ownEntriesIn } from './own.store.js';

/** What the asking person has kept for themselves, opened with what their page brought; own_closed where that has ended. */
export async function ownEntries(tx: Tx, { opening, partId }: ReadOwn): Promise<KeptPages> {
  const caseId = ownCase(tx);
  may(tx, 'own.read', caseId);
  await requireOwnConsent(tx, caseId);
  const { entries, someClosed } = await ownEntriesIn(tx, OwnWords.from(tx, opening), caseId, partId ?? null);
  const asked = new Set((await worksOfPartner(tx, caseId)).filter(({ withdrawnAt }) => !withdrawnAt).flatMap(({ parts }) => parts.map(({ id }) => id)));
  return Object.assign(new KeptPages(), {
    someClosed,
    entries: entries.map(({ answers, ...entry }) => Object.assign(new KeptPage(), {
      ...entry, title: exerciseOf(entry.exercise, entry.version)?.title ?? '', answers: answers.map((answer) => GivenAnswer.from('P', answer)), mayShare: asked.has(entry.partId),
    })),
  });
}
