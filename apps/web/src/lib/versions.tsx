import versions from '../words/en/versions.json';
import type { Schemas } from './api';
import { dateOf, localDateOf } from './format';
import { verdictInWords } from './reviewed';
import { wordsOf } from './words';

const t = wordsOf(versions);
type Version = Schemas['AgreedVersion'];

/** The texts of an agreement, the newest first, each with its days, its reason and who signed it (R29). */
export function VersionList({ history, zone }: { history: readonly Version[]; zone: string }) {
  return (
    <ol className="versions" reversed>
      {[...history].reverse().map((version) => (
        <li key={version.number}>
          <p><strong>{t('versions.number', { number: version.number })}</strong> {daysOf(version)}</p>
          {version.direction && <p>{changeInWords({ ...version, reviewOn: version.text.reviewOn })}</p>}
          <p>{version.text.sentence}</p>
          {version.review && <p>{verdictInWords(version.review)}</p>}
          {version.signed.map(({ firstName, signedAt }) => <p key={firstName} className="muted small">{t('versions.signed', { name: firstName, date: dateOf(localDateOf(signedAt, { zone })) })}</p>)}
        </li>
      ))}
    </ol>
  );
}

/** What a later text does, and why. One that goes on after its review asks for nothing new, only for longer. */
export function changeInWords({ direction, reason, reviewOn, text }: Pick<Version, 'direction' | 'reason' | 'text'> & { reviewOn: string }): string {
  if (!direction || !reason) return '';
  const why = t(`versions.reason.${reason}`);
  return `${reason === 'goes_on' ? t('versions.goesOn', { day: dateOf(reviewOn) }) : t(`versions.direction.${direction}`, { doer: text.doerName })} ${why}`;
}

function daysOf({ startsOn, endsOn, direction }: Version): string {
  if (direction === 'ended') return endsOn ? t('versions.ended', { day: dateOf(endsOn) }) : '';
  if (!startsOn) return '';
  return endsOn ? t('versions.span', { from: dateOf(startsOn), to: dateOf(endsOn) }) : t('versions.from', { from: dateOf(startsOn) });
}
