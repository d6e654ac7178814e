import { firstDueOfChange, type Occasioned, occasionOfAsking } from '@groundwork/domain/criteria/amendments/allowed';
import { type Change, changesBetween } from '@groundwork/domain/criteria/amendments/direction';
import { draftedFrom, withStandingTerms } from '@groundwork/domain/criteria/amendments/draft-again';
import { mondayOf } from '@groundwork/domain/consistency/packed-weeks';
import { fillTemplate } from '@groundwork/domain/criteria/templates';
import type { CriterionTerms } from '@groundwork/domain/criteria/terms';
import { type CriterionWords, readyWords } from '@groundwork/domain/criteria/words';
import { todayOf } from '@groundwork/domain/schedule/occasions';
import { dueDayOf } from '@groundwork/domain/schedule/slots';
import { instantOf } from '../../../platform/clock.js';
import { Problem } from '../../../platform/problems.js';
import type { Tx } from '../../../platform/tx.js';
import { agreementsOf, type OneAgreement, standingOf } from '../agreements.js';
import { type StoredVersion, versionsOf } from '../criteria.read.js';
import { todayIn } from '../occasions.js';
import { templateFrame } from '../template-frame.js';
import { openText, type VersionText } from '../version-text.js';
import type { ChangedText } from './amend.dto.js';
import { foundOutAt } from './amend.read.js';

/** The text that a change follows, and what makes a harder one possible (R30). */
export interface Standing {
  readonly agreement: OneAgreement;
  readonly version: StoredVersion;
  readonly text: VersionText;
  readonly occasioned: Occasioned;
  readonly occasion: ReturnType<typeof occasionOfAsking>;
  /** The number that a later text takes. */
  readonly nextNumber: number;
}

/** Refuses where nothing stands: a text that nobody agreed on, an agreement that was ended. */
export async function standingIn(tx: Tx, caseId: string, criterionId: string): Promise<Standing> {
  const versions = await versionsOf(tx, caseId);
  const agreement = agreementsOf(versions, tx.instant).find((one) => one.criterionId === criterionId);
  const version = agreement && standingOf(agreement.endorsed);
  if (!agreement || !version || version.direction === 'ended') throw new Problem('not_found');
  const occasioned = { reviewOn: version.reviewOn, isReviewed: version.reviewId !== null, today: todayIn(version, tx.instant), foundOutOn: await foundOutOn(tx, version) };
  const nextNumber = Math.max(...versions.filter((one) => one.criterionId === criterionId).map(({ number }) => number)) + 1;
  return { agreement, version, text: openText(tx, version.versionId, version.wordsSealed), occasioned, occasion: occasionOfAsking(occasioned), nextNumber };
}

/** The day of the couple's last found-out event, on the calendar of a text of theirs; null without one. */
export async function foundOutOn(tx: Tx, { caseId, terms: { zone, dayEnd } }: StoredVersion): Promise<string | null> {
  const found = await foundOutAt(tx, caseId);
  return found && todayOf(zone, dayEnd, instantOf(found)).toString();
}

export interface NewText {
  readonly terms: CriterionTerms;
  readonly words: CriterionWords;
  readonly changes: Change[];
}

/** The text as it would stand, and what of it changes (R29). Names each field that does not fit. */
export async function newText(tx: Tx, { version, text }: Standing, input: ChangedText): Promise<NewText> {
  const { shows, then, commitment, ...template } = input;
  const { terms, behaviour } = fillTemplate(withStandingTerms(template, version.terms), await templateFrame(tx, version.caseId, text.askerName));
  const words = readyWords({ behaviour, shows, then, commitment });
  return { terms, words, changes: changesBetween({ terms: version.terms, words: text }, { terms, words }) };
}

/** Its first local day, were it endorsed now: the Monday of its first week. Null where nothing would be left before its own review. */
export function firstDayOf(tx: Tx, { terms }: Pick<NewText, 'terms'>): string | null {
  const first = firstDueOfChange(terms, tx.instant);
  const day = first && dueDayOf(terms.cadence, first.slot);
  return day && day.toString() <= terms.reviewOn ? mondayOf(day).toString() : null;
}

/** The form's beginning. */
export function asDrafted({ version, text }: Standing): ReturnType<typeof draftedFrom> {
  return draftedFrom(version.terms, text);
}
