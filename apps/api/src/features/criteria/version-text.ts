import type { CriterionTerms } from '@groundwork/domain/criteria/terms';
import type { Direction } from '@groundwork/domain/criteria/amendments/direction';
import { frames } from '@groundwork/domain/criteria/locale';
import { canonicalVersionText } from '@groundwork/domain/criteria/canonical-text';
import { sentenceOf } from '@groundwork/domain/criteria/sentence';
import type { CriterionWords } from '@groundwork/domain/criteria/words';
import { newToken } from '../../platform/random.js';
import type { Tx } from '../../platform/tx.js';
import { type Place, sha256 } from '../../platform/vault.js';
import { CriterionText } from './criteria.dto.js';

/** All words of a version, sealed as one: what was read aloud and signed, as it stood then. */
export interface VersionText extends CriterionWords {
  readonly doerName: string;
  readonly askerName: string;
  readonly sentence: string;
  /** Keeps the hash from being guessed back to its words. */
  readonly salt: string;
}

interface People {
  doerId: string;
  askerId: string;
  doerName: string;
  askerName: string;
}

/** What both sign beside the words of a later text: which one it follows, in which direction and why (R29). */
interface SignedChange {
  readonly direction: Direction;
  readonly reason: string;
  readonly baseNumber: number;
}

/** Composes, seals and hashes a new version (R24): both sign its terms, its people and the sentence that was read aloud. */
export function sealText(tx: Tx, versionId: string, words: CriterionWords, { doerId, askerId, ...names }: People, terms: CriterionTerms, change?: SignedChange): { wordsSealed: Buffer; textHash: Buffer } {
  const sentence = change?.direction === 'ended' ? frames.en.ending({ ...words, ...names }) : sentenceOf({ ...words, ...names, reviewOn: terms.reviewOn });
  const text: VersionText = { ...words, ...names, sentence, salt: newToken() };
  return {
    wordsSealed: tx.vault.seal(placeOf(versionId), JSON.stringify(text)),
    textHash: sha256([canonicalVersionText(words, terms, text.salt), doerId, askerId, sentence, ...(change ? [change.direction, change.reason, change.baseNumber] : [])].join('\n')),
  };
}

export function openText(tx: Tx, versionId: string, wordsSealed: Buffer): VersionText {
  return JSON.parse(tx.vault.open(placeOf(versionId), wordsSealed)) as VersionText;
}

export function textFrom({ doerName, askerName, behaviour, shows, then, commitment, sentence }: VersionText, reviewOn: string): CriterionText {
  return Object.assign(new CriterionText(), { doerName, askerName, behaviour, shows, then, commitment, reviewOn, sentence });
}

function placeOf(versionId: string): Place {
  return { table: 'criterion_version', column: 'words_sealed', row: versionId };
}
