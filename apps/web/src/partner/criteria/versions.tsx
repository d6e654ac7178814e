import type { Schemas } from '../../lib/api';
import { lastReviewed, Reviewed } from '../../lib/reviewed';
import { changeInWords, VersionList } from '../../lib/versions';
import { wordsOf } from '../../lib/words';
import versions from '../../words/en/versions.json';

const t = wordsOf(versions);
type Agreed = Schemas['AgreedCriterion'];

/** Beside a text to sign: the one that it would replace, in the same size, and what that does (R29). */
export function Replaces({ criterion }: { criterion: Agreed }) {
  const { replaces, direction } = criterion;
  if (!replaces || !direction) return null;
  return (
    <div className="stack">
      <p>{changeInWords(criterion)}</p>
      <p className="muted small">{t('versions.replaces')}</p>
      <p className="sentence">{replaces.sentence}</p>
    </div>
  );
}

/** "Met on 1 February", and what came of it (R33). */
export function LastReview({ criterion }: { criterion: Agreed }) {
  const version = lastReviewed(criterion.history);
  return version && <Reviewed version={version} />;
}

/** Every text that was agreed, and who assented when: the same for both. */
export function Versions({ criterion, zone }: { criterion: Agreed; zone: string }) {
  return <VersionList history={criterion.history} zone={zone} />;
}
