import { mayAmend } from '@groundwork/domain/criteria/amendments/allowed';
import { directionOf } from '@groundwork/domain/criteria/amendments/direction';
import { sentenceOf } from '@groundwork/domain/criteria/sentence';
import { may, ownCase } from '../../../platform/access.js';
import type { Tx } from '../../../platform/tx.js';
import { Change, type ChangedText, ChangePreview, StandingText } from './amend.dto.js';
import { asDrafted, firstDayOf, newText, standingIn } from './standing.js';

/** What the form of a change begins with. */
export async function standingText(tx: Tx, criterionId: string): Promise<StandingText> {
  const caseId = ownCase(tx);
  may(tx, 'room.change', caseId);
  const standing = await standingIn(tx, caseId, criterionId);
  const { shows, then, commitment } = standing.text;
  return Object.assign(new StandingText(), asDrafted(standing), { doerId: standing.version.doerId, shows, then, commitment, occasion: standing.occasion });
}

/** Old and new side by side, the direction part by part, where it would start, or that it waits (R29, R30). Stores nothing. */
export async function previewChange(tx: Tx, criterionId: string, input: ChangedText): Promise<ChangePreview> {
  const caseId = ownCase(tx);
  may(tx, 'room.change', caseId);
  const standing = await standingIn(tx, caseId, criterionId);
  const { doerName, askerName, sentence } = standing.text;
  const changed = await newText(tx, standing, input);
  const direction = directionOf(changed.changes, standing.occasioned.isReviewed);
  return Object.assign(new ChangePreview(), {
    before: sentence, after: sentenceOf({ ...changed.words, doerName, askerName, reviewOn: changed.terms.reviewOn }),
    changes: changed.changes.map((change) => Object.assign(new Change(), change)),
    direction, isAllowed: direction !== null && mayAmend(direction, standing.occasioned),
    reviewOn: standing.version.reviewOn, startsOn: firstDayOf(tx, changed),
  });
}
