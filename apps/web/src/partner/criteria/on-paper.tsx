import type { Schemas } from '../../lib/api';
import { PrintButton, PrintedAgreement, type Standing } from '../../lib/printed-agreement';

type Agreed = Schemas['AgreedCriterion'];

/** What stands, for the printer. What waits for a signature is the own page's alone. */
export function OnPaper({ criteria, zone }: { criteria: readonly Agreed[]; zone: string }) {
  const standing = criteria.filter(({ state }) => state === 'active' || state === 'to_come').map((one) => standingOf(one, criteria));
  return (
    <>
      {standing.length > 0 && <PrintButton />}
      <PrintedAgreement standing={standing} zone={zone} />
    </>
  );
}

/** Who signed a text to come stands in the history of the one that it follows. */
function standingOf({ criterionId, number, versionId, text, startsOn, endsOn }: Agreed, criteria: readonly Agreed[]): Standing {
  const versions = criteria.filter((one) => one.criterionId === criterionId).flatMap(({ history }) => history);
  return { key: versionId, text, startsOn, endsOn, signed: versions.find((version) => version.number === number)?.signed ?? [] };
}
