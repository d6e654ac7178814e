import { needsSharedPart } from '@groundwork/domain/homework/keeping';
import { Problem } from '../../../platform/problems.js';
import { may, ownCase } from '../../../platform/access.js';
import { atOnce } from '../../../platform/at-once.js';
import type { Tx } from '../../../platform/tx.js';
import { isSharedPartResting, requireOwnConsent } from '../../cases/index.js';
import { isOccasionOf, todayIn, workOf } from '../rhythm/work-of.js';
import { isOwnPart, type OwnGiven, ownGiven, type Work, type WorkPart } from './work.read.js';

export interface OwnWork {
  caseId: string;
  work: Work;
  part: WorkPart;
}

/**
 * The asking partner's own part of a piece of work, after their own consent (R3). Another's, and one that does not exist,
 * are not found; joint work of one's own that is hidden just now is shared_part_not_ready, so that words in hand are kept.
 */
export async function ownWork(tx: Tx, permission: 'work.mine' | 'work.send' | 'own.write' | 'own.share', partId: string): Promise<OwnWork> {
  const caseId = ownCase(tx);
  may(tx, permission, caseId);
  await requireOwnConsent(tx, caseId);
  for (const work of await worksOfPartner(tx, caseId)) {
    const part = work.parts.find(({ id, personId }) => id === partId && personId === tx.who.personId);
    if (part) return { caseId, work, part };
  }
  throw new Problem((await isOwnPart(tx, caseId, partId)) || (await isOwnOccasion(tx, caseId, partId)) ? 'shared_part_not_ready' : 'not_found');
}

/**
 * Work as its partner meets it. Row policies hide what is joint by its readers while the shared part rests; what both do
 * together rests as well, though each writes for the therapist alone (R6).
 */
export async function worksOfPartner(tx: Tx, caseId: string): Promise<Work[]> {
  const [works, rests] = await atOnce([workOf(tx, caseId), isSharedPartResting(tx, caseId)]);
  return rests ? works.filter(({ exercise }) => !needsSharedPart(exercise)) : works;
}

/** An own occasion for which nothing was sent has no row: it is known by its id, while its work is hidden by a rest. */
async function isOwnOccasion(tx: Tx, caseId: string, partId: string): Promise<boolean> {
  const [given, rests] = await atOnce([ownGiven(tx, caseId), isSharedPartResting(tx, caseId)]);
  return rests && given.some((one: OwnGiven) => isOccasionOf(one.partId, partId, todayIn(tx, one)));
}
